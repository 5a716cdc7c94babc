package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.ElectorNumber;

/** The contract's shape of every type of return. Pure. */
final class ReturnShape {

    /** In one request. */
    static final int MOST = 500;
    /** Characters of one return as it is kept. */
    static final int LONGEST = 8_000;

    static final int LONGEST_NOTES = 1_000;
    static final int LONGEST_QUESTION = 500;
    static final int LONGEST_CONSENT = 300;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    enum Channel {
        DOORSTEP,
        STREET,
        PHONE,
        EVENT,
        /** Somebody who filled in a page by themselves. */
        ONLINE
    }

    enum YesNo {
        YES,
        NO
    }

    private ReturnShape() {}

    /** The returns of a request's body. */
    static List<NewReturn> readAll(JsonNode body) {
        JsonNode returns = body == null ? null : body.get("returns");
        if (returns == null || !returns.isArray() || returns.isEmpty() || returns.size() > MOST) {
            throw Problems.invalid("returns", "is not a list of 1 to " + MOST + " returns");
        }
        List<Problem.Violation> violations = new ArrayList<>();
        List<NewReturn> read = new ArrayList<>(returns.size());
        for (int i = 0; i < returns.size(); i++) {
            read.add(read(returns.get(i), "returns[" + i + "]", violations));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return read;
    }

    static NewReturn read(ObjectNode one) {
        List<Problem.Violation> violations = new ArrayList<>();
        NewReturn read = read(one, "", violations);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return read;
    }

    static NewReturn read(JsonNode node, String path, List<Problem.Violation> violations) {
        if (!(node instanceof ObjectNode object)) {
            violations.add(new Problem.Violation(path, "is not an object"));
            return null;
        }
        String text = object.toString();
        if (!keepable(text)) {
            violations.add(new Problem.Violation(
                    path, "is longer than " + LONGEST + " characters, or has half a character in it"));
            return null;
        }
        Fields fields = new Fields(object, path, violations);
        fields.require("id");
        fields.require("type");
        fields.require("at");
        ReturnType type = fields.oneOf(ReturnType.class, "type");
        if (type != null) {
            check(type, fields);
        }
        UUID id = fields.uuid("id");
        return new NewReturn(
                id,
                type,
                fields.time("at"),
                elector(type, fields),
                property(type, fields),
                fields.uuid("station"),
                fields.texts("districts", 50, 20).stream()
                        .map(ReturnShape::code)
                        .toList(),
                type == ReturnType.UNDO ? target(fields, id) : null,
                object,
                text);
    }

    /** Half of a surrogate pair is no text and cannot be kept in UTF-8. */
    private static boolean keepable(String body) {
        if (body.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < body.length(); i++) {
            if (Character.isSurrogate(body.charAt(i))) {
                boolean pair = i + 1 < body.length() && Character.isSurrogatePair(body.charAt(i), body.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static void check(ReturnType type, Fields fields) {
        switch (type) {
            case CANVASS -> canvass(fields);
            case KNOCK_UP -> {
                fields.require("result");
                fields.oneOf(KnockUpResult.class, "result");
                fields.whole("round", 1, 99);
                fields.time("votingAt");
                answer(fields);
            }
            case TELLER_SHIFT -> {
                fields.require("from");
                fields.time("from");
                fields.time("to");
                fields.whole("refused", 0, 100_000);
                fields.uuid("closes");
            }
            case STATION_COUNT -> {
                fields.require("count");
                fields.whole("count", 0, 10_000_000);
            }
            case LIFT -> {
                fields.require("state");
                fields.oneOf(LiftState.class, "state");
                fields.text("driver", 120);
                fields.whole("seats", 1, 60);
                fields.truth("accessible");
                fields.time("wantedAt");
                fields.text("pickUp", 200);
                fields.text("phone", 30);
                fields.text("notes", LONGEST_NOTES);
            }
            case UNDO -> fields.require("return");
            case DELIVERED -> fields.require("property");
            case TOLD, POSTAL_RETURNED -> {}
        }
    }

    private static void canvass(Fields fields) {
        Fields met = fields.object("met");
        if (met != null) {
            met.require("name");
            met.text("name", 120);
            met.text("postcode", 12);
            met.text("address", 200);
            met.text("phone", 30);
            met.text("email", 200);
        } else if (!fields.has("property")) {
            fields.require("elector");
        }
        fields.require("result");
        fields.oneOf(CanvassResult.class, "result");
        fields.oneOf(Channel.class, "channel");
        fields.text("canvasser", 120);
        answer(fields);
    }

    /** What somebody said, at whichever door. */
    private static void answer(Fields fields) {
        fields.whole("intention", 1, 5);
        fields.text("code", 30);
        if (fields.has("code")) {
            fields.require("intention");
        }
        fields.whole("codes", 0, 1_000_000);
        fields.whole("likelihood", 1, 5);
        fields.text("rival", 60);
        fields.someOf(Flag.class, "flags");
        fields.texts("issues", 30, 60);
        fields.text("language", LANGUAGE, "a language tag (BCP 47)");
        fields.text("notes", LONGEST_NOTES);
        fields.text("question", LONGEST_QUESTION);
        fields.time("callBackAt");
        Fields consent = fields.object("consent");
        if (consent != null) {
            for (String what : List.of("intention", "phone", "email", "sms")) {
                consent.oneOf(YesNo.class, what);
            }
            consent.text("words", LONGEST_CONSENT);
        }
    }

    private static NewReturn.ElectorRef elector(ReturnType type, Fields fields) {
        boolean about = type != null
                && switch (type) {
                    case CANVASS, TOLD, KNOCK_UP, POSTAL_RETURNED, LIFT -> true;
                    case DELIVERED, TELLER_SHIFT, STATION_COUNT, UNDO -> false;
                };
        if (!about) {
            return null;
        }
        if (type != ReturnType.CANVASS) {
            fields.require("elector");
        }
        Fields elector = fields.object("elector");
        if (elector == null) {
            return null;
        }
        if (!elector.has("id")) {
            elector.require("number");
        }
        Integer suffix = elector.whole("suffix", 0, 9_999);
        String district = elector.text("district", 20);
        return new NewReturn.ElectorRef(
                elector.uuid("id"),
                district == null ? null : code(district),
                elector.whole("number", 0, 99_999_999),
                suffix == null ? 0 : suffix);
    }

    private static UUID property(ReturnType type, Fields fields) {
        boolean ofDoor = type == ReturnType.DELIVERED
                || (type == ReturnType.CANVASS && !fields.has("elector") && !fields.has("met"));
        return ofDoor ? fields.uuid("property") : null;
    }

    private static UUID target(Fields fields, UUID id) {
        UUID target = fields.uuid("return");
        if (target != null && target.equals(id)) {
            fields.wrong("return", "is the undo itself");
        }
        return target;
    }

    /** As districts are kept. NUL, which is in no code, cannot be asked for in PostgreSQL. */
    private static String code(String typed) {
        return ElectorNumber.code(typed.replace("\0", ""));
    }
}
