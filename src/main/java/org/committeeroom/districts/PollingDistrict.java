package org.committeeroom.districts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of the constituency with a register and a station of its own; the register import brings them. */
@Entity
@Table(name = "polling_district")
@IdClass(Key.class)
class PollingDistrict {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    String code;
    String name;
    String ward;

    @Column(name = "station_id")
    UUID stationId;
}
