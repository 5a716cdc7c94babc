package org.committeeroom.register.amend;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Property")
record PropertyView(
        UUID id,

        @Schema(description = "Code of the polling district")
        String district,

        List<String> lines,
        @Schema(nullable = true) String postcode) {}
