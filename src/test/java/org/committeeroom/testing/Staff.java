package org.committeeroom.testing;

import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;

/** People with accounts. */
public final class Staff {

    private static final String PASSWORD = "a long enough password";

    private Staff() {}

    /** Calls of somebody new with this role in the campaign. */
    public static RequestSpecification of(UUID campaign, Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID();
        Accounts accounts = Arc.container().instance(Accounts.class).get();
        CampaignRoles roles = Arc.container().instance(CampaignRoles.class).get();
        roles.grant(campaign, accounts.create(name, "Test person", PASSWORD, false), role);
        return Api.as(name, PASSWORD);
    }
}
