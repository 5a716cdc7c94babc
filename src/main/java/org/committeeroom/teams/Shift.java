package org.committeeroom.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** The hours of one volunteer's duty. */
@Entity
@IdClass(Key.class)
class Shift {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    @Column(name = "volunteer_id")
    UUID volunteer;

    @Enumerated(EnumType.STRING)
    Duty role;

    @Column(name = "station_id")
    UUID station;

    @Column(name = "committee_room_id")
    UUID committeeRoom;

    @Column(name = "starts_at")
    Instant starts;

    @Column(name = "ends_at")
    Instant ends;
}
