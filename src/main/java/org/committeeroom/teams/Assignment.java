package org.committeeroom.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A team's place and task for some hours: a polling district or a walk. */
@Entity
@IdClass(Key.class)
class Assignment {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    @Column(name = "team_id")
    UUID team;

    @Column(name = "district_id")
    UUID district;

    @Column(name = "walk_id")
    UUID walk;

    @Enumerated(EnumType.STRING)
    Task task;

    @Column(name = "starts_at")
    Instant starts;

    @Column(name = "ends_at")
    Instant ends;

    /** Whether the two cannot both be meant: one team in two places, or two teams sent to do the same. */
    boolean clashesWith(Assignment other) {
        boolean sameTime = starts.isBefore(other.ends) && other.starts.isBefore(ends);
        boolean samePlace = Objects.equals(district, other.district) && Objects.equals(walk, other.walk);
        return !id.equals(other.id) && sameTime && (team.equals(other.team) || (samePlace && task == other.task));
    }
}
