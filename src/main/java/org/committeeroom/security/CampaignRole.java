package org.committeeroom.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "campaign_role")
@IdClass(CampaignRole.Key.class)
class CampaignRole {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    @Column(name = "account_id")
    UUID accountId;

    @Id
    @Enumerated(EnumType.STRING)
    Role role;

    record Key(UUID campaignId, UUID accountId, Role role) {}
}
