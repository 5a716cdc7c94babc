package org.committeeroom.returns;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Problem;

/**
 * A return as it was sent, found to be of the contract's shape. Whether what it speaks of exists is for {@link Intake}.
 *
 * @param elector null where the return is about something else
 * @param property of a call that counts for everybody at this door; null where the return is about something else
 * @param station null if not named
 * @param districts codes; empty if not named
 * @param target the return that an undo takes back
 * @param body all of it, as it came
 * @param text the body as it is kept
 */
public record NewReturn(
        UUID id,
        ReturnType type,
        Instant at,
        ElectorRef elector,
        UUID property,
        UUID station,
        List<String> districts,
        UUID target,
        ObjectNode body,
        String text) {

    /** How a return names an elector: by id, or by polling district, number and suffix. */
    public record ElectorRef(UUID id, String district, Integer number, int suffix) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Made by the program itself, with the same fields as over HTTP.
     *
     * @throws Problem if these are not the fields of a return
     */
    public static NewReturn of(Map<String, ?> fields) {
        return ReturnShape.read(JSON.<ObjectNode>valueToTree(fields));
    }
}
