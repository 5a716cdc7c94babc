package org.committeeroom.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Input that is wrong in every way we could think of. */
final class BadValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 3000;

    private BadValues() {}

    static final Map<String, byte[]> BODIES = bodies();

    /** As they stand in an address. */
    static final List<String> IN_PATHS = List.of(
            "x",
            "-1",
            "null",
            "%00",
            "%FF%FE",
            "%27%3B%20drop%20table%20elector%3B--",
            "..%2F..%2Fetc%2Fpasswd",
            "%2e%2e%2fq%2fmetrics",
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-00000000000g",
            "%F0%9F%97%B3",
            "x".repeat(1500));

    static final List<String> IN_QUERIES = List.of(
            "",
            "x",
            "-1",
            "0",
            "1001",
            "99999999999999999999",
            "1e9",
            "NaN",
            "%00",
            "a%00b",
            "%FF%FE",
            "%27%3B%20drop%20table%20elector%3B--",
            "%25%5F%5C",
            "2024-13-45",
            "%2B999999999-01-01",
            "%F0%9F%97%B3",
            "AAAA",
            "x".repeat(3000));

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        for (String text : List.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "[]",
                "[{}]",
                "null",
                "true",
                "\"x\"",
                "7",
                "{\"a\":}",
                "{'a':1}",
                "{\"a\":1}}",
                "<xml/>")) {
            bodies.put(text, text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("deep arrays", ("[".repeat(DEEP) + "]".repeat(DEEP)).getBytes(StandardCharsets.UTF_8));
        bodies.put("deep objects", ("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)).getBytes(StandardCharsets.UTF_8));
        bodies.put("a long number", ("{\"a\":" + "9".repeat(5000) + "}").getBytes(StandardCharsets.UTF_8));
        bodies.put("no UTF-8", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        bodies.put("a byte of nothing", new byte[] {0});
        return bodies;
    }

    private static List<JsonNode> values(JsonNode good) {
        List<JsonNode> values = new ArrayList<>(List.of(
                JSON.nullNode(),
                JSON.objectNode(),
                JSON.arrayNode().add(JSON.arrayNode()),
                JSON.textNode("a\u0000b"),
                JSON.textNode("'; drop table elector; --"),
                JSON.numberNode(new BigDecimal("1e400")),
                JSON.numberNode(-1)));
        if (good.isTextual()) {
            values.add(JSON.textNode(""));
            values.add(JSON.textNode("x".repeat(100_000)));
            values.add(JSON.textNode("\uD800"));
            values.add(JSON.textNode("+999999999-12-31T23:59:59Z"));
            values.add(JSON.textNode("0000-00-00"));
            values.add(JSON.booleanNode(true));
        } else {
            values.add(JSON.textNode("x"));
            values.add(JSON.numberNode(new BigInteger("99999999999999999999")));
            values.add(JSON.numberNode(Integer.MAX_VALUE));
            values.add(JSON.numberNode(0.1));
        }
        if (good.isArray() && !good.isEmpty()) {
            ArrayNode many = JSON.arrayNode();
            for (int i = 0; i < 5000; i++) {
                many.add(good.get(0));
            }
            values.add(many);
            values.add(JSON.arrayNode().add(good.get(0)).add(good.get(0)));
            values.add(JSON.arrayNode().addNull());
            values.add(JSON.arrayNode());
        }
        return values;
    }

    /** This body with one wrong value in it, for every place and value. */
    static List<JsonNode> wrongIn(JsonNode good) {
        List<JsonNode> all = new ArrayList<>();
        if (good instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                List<JsonNode> bad = new ArrayList<>(values(field.getValue()));
                bad.addAll(wrongIn(field.getValue()));
                bad.forEach(value -> all.add(object.deepCopy().set(field.getKey(), value)));
                ObjectNode without = object.deepCopy();
                without.remove(field.getKey());
                all.add(without);
            });
            all.add(object.deepCopy().put("no such field", 1));
        } else if (good instanceof ArrayNode array && !array.isEmpty()) {
            List<JsonNode> bad = new ArrayList<>(wrongIn(array.get(0)));
            if (array.get(0).isValueNode()) {
                bad.addAll(values(array.get(0)));
            }
            bad.forEach(value -> all.add(JSON.arrayNode().add(value)));
        }
        return all;
    }

    static String shown(JsonNode body) {
        return body.toString().replaceAll("x{20,}", "xxx…");
    }
}
