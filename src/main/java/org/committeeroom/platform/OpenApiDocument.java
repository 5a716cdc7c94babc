package org.committeeroom.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes the OpenAPI document say what travels: enumerations in lower snake case, and every field of an answer as
 * present (it may be null where the schema says so).
 */
public class OpenApiDocument implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(v -> v instanceof String s ? (Object) s.toLowerCase(Locale.ROOT) : v)
                    .toList());
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List<Operation> operations = document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .flatMap(o -> o.stream())
                .toList();
        Set<String> sent = new HashSet<>();
        operations.stream()
                .filter(o -> o.getRequestBody() != null && o.getRequestBody().getContent() != null)
                .flatMap(o -> schemas(o.getRequestBody().getContent()))
                .forEach(s -> collect(document, s, sent));
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null && schema.getRequired() == null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
    }

    private static Stream<Schema> schemas(Content content) {
        return content.getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(s -> s != null);
    }

    private static void collect(OpenAPI document, Schema schema, Set<String> names) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                collect(document, document.getComponents().getSchemas().get(name), names);
            }
            return;
        }
        if (schema.getItems() != null) {
            collect(document, schema.getItems(), names);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(p -> collect(document, p, names));
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .flatMap(List::stream)
                .forEach(p -> collect(document, p, names));
    }
}
