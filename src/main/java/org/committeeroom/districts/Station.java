package org.committeeroom.districts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A place where the electors of some polling districts vote. */
@Entity
@IdClass(Key.class)
class Station {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    String name;
    String address;
    String postcode;
}
