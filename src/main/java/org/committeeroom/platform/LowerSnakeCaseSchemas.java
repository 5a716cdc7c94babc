package org.committeeroom.platform;

import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes enumerations into the OpenAPI document as they travel: in lower snake case. */
public class LowerSnakeCaseSchemas implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(v -> v instanceof String s ? (Object) s.toLowerCase(Locale.ROOT) : v)
                    .toList());
        }
        return schema;
    }
}
