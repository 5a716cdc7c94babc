package org.committeeroom.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** Changes a part of something (RFC 7396): what is left out stays, and null clears. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The whole as it is after the change, which must be as valid as something new. */
    public <T extends Record> T merged(T now, ObjectNode change, Class<T> type) {
        if (change == null) {
            throw Problems.invalid("body", "must not be empty");
        }
        ObjectNode whole = json.valueToTree(now);
        whole.setAll(change);
        T wanted;
        try {
            wanted = json.treeToValue(whole, type);
        } catch (JsonProcessingException e) {
            throw new jakarta.ws.rs.BadRequestException(e);
        }
        var violations = validator.validate(wanted);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(Set.copyOf(violations));
        }
        return wanted;
    }
}
