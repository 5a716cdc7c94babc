package org.committeeroom.teams;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Volunteers who go out together. */
@Entity
@IdClass(Key.class)
class Team {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    String name;

    @Column(name = "leader_id")
    UUID leader;

    @ElementCollection
    @CollectionTable(
            name = "team_member",
            joinColumns = {
                @JoinColumn(name = "campaign_id", referencedColumnName = "campaign_id"),
                @JoinColumn(name = "team_id", referencedColumnName = "id")
            })
    @Column(name = "volunteer_id")
    @BatchSize(size = 100)
    Set<UUID> members = new HashSet<>();
}
