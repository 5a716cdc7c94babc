package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProviderRolesTest {

    @Test
    void aRoleIsOneInACampaign() {
        ProviderRoles said = ProviderRoles.of(Set.of("oak-hill:agent", "oak-hill:observer", "elm:organiser"));
        assertEquals(
                Map.of("oak-hill", Set.of(Role.AGENT, Role.OBSERVER), "elm", Set.of(Role.ORGANISER)), said.bySlug());
        assertFalse(said.admin());
    }

    @Test
    void whoMakesCampaignsHasARoleOfTheInstallation() {
        ProviderRoles said = ProviderRoles.of(Set.of("committee-room:admin"));
        assertTrue(said.admin());
        assertEquals(Map.of(), said.bySlug());
    }

    @Test
    void whatIsNoRoleOfStaffIsNothing() {
        ProviderRoles said = ProviderRoles.of(Set.of(
                "offline_access",
                "oak-hill:canvasser",
                "oak-hill:king",
                ":agent",
                "oak-hill:",
                "oak-hill:AGENT",
                "admin"));
        assertEquals(Map.of(), said.bySlug());
        assertFalse(said.admin());
    }
}
