package org.committeeroom.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Addresses of the operations in the table. */
final class Paths {

    private Paths() {}

    /** @param value of each example, by the name of its parameter */
    static String of(AccessTable.Line line, String slug, Function<String, String> value) {
        String path = line.path().replace("{slug}", slug);
        StringBuilder query = new StringBuilder();
        for (String parameter : line.examples().keySet()) {
            String encoded = encode(value.apply(parameter));
            if (parameter.startsWith("{")) {
                path = path.replace(parameter, encoded);
            } else {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter)
                        .append('=')
                        .append(encoded);
            }
        }
        return path + query;
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
