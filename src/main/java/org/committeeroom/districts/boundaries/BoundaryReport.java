package org.committeeroom.districts.boundaries;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made of a file of boundaries. */
@Schema(name = "BoundaryReport")
public record BoundaryReport(
        BoundaryKind kind,

        @Schema(description = "The property of the features that said which place they are")
        String property,

        @Schema(description = "Codes of districts, or names of wards, that have a boundary now")
        List<String> drawn,

        @Schema(description = "Those that the file has none for")
        List<String> missing,

        @Schema(
                description =
                        "Names in the file that the campaign does not have, at most 100: their shapes are left out")
        List<String> ignored,

        @Schema(description = "How many there are of those") int ignoredCount) {

    private static final int SHOWN = 100;

    static BoundaryReport of(Naming.Found found, Set<String> drawn, Set<String> places) {
        return new BoundaryReport(
                found.kind(),
                found.property(),
                List.copyOf(drawn),
                places.stream().filter(p -> !drawn.contains(p)).toList(),
                found.ignored().stream().limit(SHOWN).toList(),
                found.ignored().size());
    }
}
