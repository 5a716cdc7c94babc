package org.committeeroom.register.imports;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How to read a file; all but the kind can be left to the program. */
class ImportOptions {

    private static final int LONGEST_NAME = 200;

    @QueryParam("kind")
    @Parameter(required = true)
    ImportKind kind;

    @QueryParam("layout")
    @Parameter(description = "Refuse the file unless it has this layout")
    String layout;

    @QueryParam("published")
    @Parameter(description = "ISO 8601 date", schema = @Schema(format = "date"))
    String published;

    @QueryParam("part")
    @Parameter(description = "The register comes in several files: keep the electors of districts not in this one")
    boolean part;

    @QueryParam("filename")
    String filename;

    @QueryParam("absent")
    @Parameter(description = "What a list of absent voters is of, where no column says so")
    Absent absent;

    @QueryParam("poll")
    @Parameter(description = "Which past poll a marked register is of, ISO 8601", schema = @Schema(format = "date"))
    String poll;

    @QueryParam("pollType")
    ElectionType pollType;

    RegisterImports.Wanted wanted(String uploaded) {
        if (kind == null) {
            throw Problems.invalid("kind", "is missing");
        }
        String name = uploaded == null ? filename : uploaded;
        return new RegisterImports.Wanted(
                kind, layout(), date("published", published), part, shortened(name), absent, poll());
    }

    private Layout layout() {
        return layout == null || layout.isEmpty()
                ? null
                : Layouts.named(layout)
                        .orElseThrow(() -> Problems.invalid("layout", "is not one of the known layouts"));
    }

    private Poll poll() {
        LocalDate date = date("poll", poll);
        if (date == null && pollType == null) {
            return null;
        }
        if (date == null || pollType == null) {
            throw Problems.invalid(date == null ? "poll" : "pollType", "is missing");
        }
        return new Poll(date, pollType);
    }

    private static LocalDate date(String name, String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.invalid(name, "is not a date");
        }
    }

    private static String shortened(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
