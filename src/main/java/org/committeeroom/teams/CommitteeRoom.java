package org.committeeroom.teams;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Where polling day is run for some polling districts. */
@Entity
@Table(name = "committee_room")
@IdClass(Key.class)
class CommitteeRoom {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    String name;
    String address;
    String phone;

    @ElementCollection
    @CollectionTable(
            name = "committee_room_district",
            joinColumns = {
                @JoinColumn(name = "campaign_id", referencedColumnName = "campaign_id"),
                @JoinColumn(name = "committee_room_id", referencedColumnName = "id")
            })
    @Column(name = "district_id")
    @BatchSize(size = 100)
    Set<UUID> districts = new HashSet<>();
}
