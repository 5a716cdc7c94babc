package org.committeeroom.security;

import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * From where somebody signs in.
 *
 * @param address of the network, whole
 * @param browser its kind, by the name that it gives itself
 * @param system that the browser runs on
 */
record SignInPlace(String address, String browser, String system) {

    private static final String OTHER = "other";

    /** In this order: most name those that they want to be taken for too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "edg", "edge",
            "opr/", "opera",
            "samsungbrowser", "samsung",
            "firefox", "firefox",
            "fxios", "firefox",
            "chrome", "chrome",
            "crios", "chrome",
            "safari", "safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "android", "android",
            "iphone", "ios",
            "ipad", "ios",
            "windows", "windows",
            "mac os", "macos",
            "cros", "chromeos",
            "linux", "linux");

    static SignInPlace of(HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        return of(address, request.getHeader("User-Agent"));
    }

    static SignInPlace of(String address, String agent) {
        return new SignInPlace(address, named(BROWSERS, agent), named(SYSTEMS, agent));
    }

    /** As much of the address as its owner can tell it by. */
    String coarse() {
        int dot = address.lastIndexOf('.');
        if (dot > 0) {
            return address.substring(0, dot) + ".*";
        }
        String[] groups = address.split(":");
        return groups.length < 4 ? address : groups[0] + ':' + groups[1] + ':' + groups[2] + ":*";
    }

    private static String named(Map<String, String> known, String agent) {
        String said = agent == null ? "" : agent.toLowerCase(Locale.ROOT);
        return known.entrySet().stream()
                .filter(each -> said.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
