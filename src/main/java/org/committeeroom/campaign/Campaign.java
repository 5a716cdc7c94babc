package org.committeeroom.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Campaign {

    @Id
    UUID id;

    String slug;
    String name;
    String candidate;

    @Enumerated(EnumType.STRING)
    Controller controller;

    @Enumerated(EnumType.STRING)
    @Column(name = "election_type")
    ElectionType electionType;

    @Enumerated(EnumType.STRING)
    Nation nation;

    @Column(name = "poll_date")
    LocalDate pollDate;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "created_at")
    Instant createdAt;

    /** Of which campaign this is a copy to rehearse on; null: a real one. */
    @Column(name = "drill_of")
    UUID drillOf;
}
