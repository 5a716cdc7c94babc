package org.committeeroom.security;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a provider's token says of somebody's roles: {@code slug:role} for a role in a campaign, {@code
 * committee-room:admin} for who makes campaigns. All else in the claim is about other programs.
 *
 * @param bySlug roles by campaign
 */
record ProviderRoles(boolean admin, Map<String, Set<Role>> bySlug) {

    private static final String ADMIN = "committee-room:admin";

    /** @param claim the way to it, with slashes, as in {@code realm_access/roles} */
    static ProviderRoles of(JsonWebToken token, String claim) {
        String[] steps = claim.split("/");
        Object at = token.getClaim(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            at = at instanceof JsonObject object ? object.get(steps[i]) : null;
        }
        return of(texts(at));
    }

    static ProviderRoles of(Set<String> names) {
        Map<String, Set<Role>> bySlug = new TreeMap<>();
        for (String name : names) {
            int colon = name.lastIndexOf(':');
            Role role = colon < 1 ? null : role(name.substring(colon + 1));
            if (role != null && !name.equals(ADMIN)) {
                bySlug.computeIfAbsent(name.substring(0, colon), slug -> EnumSet.noneOf(Role.class))
                        .add(role);
            }
        }
        return new ProviderRoles(names.contains(ADMIN), bySlug);
    }

    private static Role role(String name) {
        for (Role role : Role.values()) {
            if (!role.ofDevice() && role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return role;
            }
        }
        return null;
    }

    private static Set<String> texts(Object claim) {
        Set<String> texts = new HashSet<>();
        if (claim instanceof JsonArray array) {
            for (JsonValue value : array) {
                if (value instanceof JsonString text) {
                    texts.add(text.getString());
                }
            }
        } else if (claim instanceof Iterable<?> several) {
            several.forEach(value -> texts.add(String.valueOf(value)));
        }
        return texts;
    }
}
