package org.committeeroom.canvass.words;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The campaign's own words at the door, in as many languages as it has people for. */
@Path("/campaigns/{slug}/door-words")
public class DoorWordsResource {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern FILLED_IN = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("volunteer", "candidate", "day", "station", "opens", "closes");

    private final WordsAtDoors words;
    private final Caller caller;

    DoorWordsResource(WordsAtDoors words, Caller caller) {
        this.words = words;
        this.caller = caller;
    }

    @Schema(name = "NewDoorWords", description = "What is left out, or blank, is said in the program's own words")
    record Wanted(
            @Schema(nullable = true) @Size(max = 1000) String opening,
            @Schema(nullable = true) @Size(max = 300) String question,
            @Schema(nullable = true) @Size(max = 1000) String outCard) {

        private DoorWords in(String language) {
            return new DoorWords(language, tidy(opening), tidy(question), tidy(outCard));
        }

        private static String tidy(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The languages in which the campaign has words of its own for the door, with them")
    public Page<DoorWords> list() {
        return Page.whole(words.of(caller.scope()));
    }

    @PUT
    @Path("{language}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Say it in the campaign's own words in one language",
            description =
                    "`{volunteer}`, `{candidate}`, `{day}`, `{station}`, `{opens}` and `{closes}` are filled in on"
                            + " the phone. Phones have the words with the walk that they fetch next. The words that ask for"
                            + " consent stay the program's.")
    public DoorWords put(@PathParam("language") String language, @Valid @NotNull Wanted wanted) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw Problems.NOT_FOUND.plain();
        }
        DoorWords own = wanted.in(language);
        List<Problem.Violation> wrong = new ArrayList<>();
        check("opening", own.opening(), wrong);
        check("question", own.question(), wrong);
        check("outCard", own.outCard(), wrong);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        words.put(caller.scope(), own);
        return own;
    }

    private static void check(String field, String text, List<Problem.Violation> wrong) {
        Matcher names = FILLED_IN.matcher(text == null ? "" : text);
        while (names.find()) {
            if (!KNOWN.contains(names.group(1))) {
                wrong.add(new Problem.Violation(field, "has {" + names.group(1) + "}, which nothing is filled in for"));
            }
        }
    }
}
