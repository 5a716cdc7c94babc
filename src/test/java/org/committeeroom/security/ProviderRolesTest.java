package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Providers keep roles in different places: a setting says where, and nothing else has to change. */
    @ParameterizedTest
    @CsvSource({"groups", "realm_access/roles", "resource_access/committee-room/roles"})
    void rolesAreFoundWhereTheSettingSays(String claim) {
        JsonObject roles = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add("oak-hill:agent").add(7))
                .build();
        Map<String, Object> claims = Map.of(
                "groups", Json.createArrayBuilder().add("oak-hill:agent").build(),
                "realm_access", roles,
                "resource_access",
                        Json.createObjectBuilder().add("committee-room", roles).build());
        assertEquals(
                Map.of("oak-hill", Set.of(Role.AGENT)),
                ProviderRoles.of(new Token(claims), claim).bySlug());
    }

    @ParameterizedTest
    @CsvSource({"groups", "realm_access/roles", "realm_access/no/such", "preferred_username"})
    void aTokenThatSaysNothingOfRolesGivesNone(String claim) {
        Map<String, Object> claims = Map.of("preferred_username", "oak-hill:agent");
        ProviderRoles said = ProviderRoles.of(new Token(claims), claim);
        assertEquals(Map.of(), said.bySlug());
        assertFalse(said.admin());
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
