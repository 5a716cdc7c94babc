package org.committeeroom.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "from_provider")
    boolean fromProvider;

    @Column(name = "granted_by")
    UUID grantedBy;

    @Column(name = "granted_at")
    Instant grantedAt;

    /** Null for as long as the campaign goes on. */
    @Column(name = "ends_at")
    Instant endsAt;

    record Key(UUID campaignId, UUID accountId, Role role) {}
}
