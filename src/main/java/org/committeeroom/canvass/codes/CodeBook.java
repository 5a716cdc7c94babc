package org.committeeroom.canvass.codes;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.committeeroom.returns.CanvassResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a campaign calls the answers at its doors, in the order in which they are offered. Whatever they are called, a
 * result is one of the program's, and an intention stands for one of 1 to 5: so a campaign may have its own words, but
 * a figure means the same in all of them.
 *
 * @param version 0 for the usual codes; a return says under which it was recorded
 */
@Schema(name = "CodeBook")
public record CodeBook(
        int version,

        @NotEmpty @Size(max = 10) List<@NotNull @Valid Result> results,

        @NotEmpty @Size(max = 12) List<@NotNull @Valid Intention> intentions,

        @NotNull @Size(max = 5) List<@NotNull @Valid Likelihood> likelihoods,

        @NotNull @Size(max = 30) List<@NotNull @Valid Named> issues,

        @NotNull @Size(max = 20) List<@NotNull @Valid Named> rivals) {

    private static final String LETTERS = "[A-Z0-9]{1,3}";
    private static final String KEY = "[a-z0-9_-]{1,30}";

    /** What an intention amounts to. */
    @Schema(name = "CodeMeaning")
    public enum Meaning {
        PROMISE,
        UNDECIDED,
        AGAINST;

        /** 1 is a definite promise and alone counts as one; 4 and 5 are not to be reminded of polling day. */
        public static Meaning of(int intention) {
            return intention == 1 ? PROMISE : intention <= 3 ? UNDECIDED : AGAINST;
        }
    }

    /**
     * @param letter what stands on paper; no two results or intentions have the same
     * @param word null for the usual word, in the language of whoever reads it
     * @param offered whether it is to be chosen from
     */
    @Schema(name = "ResultCode")
    public record Result(
            @NotNull CanvassResult result,
            @NotNull @Pattern(regexp = LETTERS) String letter,
            @Schema(nullable = true) @Size(max = 60) String word,
            boolean offered) {}

    /**
     * @param key what a return names in {@code code}; stays when letter or word are changed
     * @param intention 1 (definite promise) to 5 (against), which a return carries beside the key
     */
    @Schema(name = "IntentionCode")
    public record Intention(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotNull @Pattern(regexp = LETTERS) String letter,
            @Schema(nullable = true) @Size(max = 60) String word,
            @Min(1) @Max(5) int intention) {

        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        @Schema(readOnly = true)
        public Meaning counts() {
            return Meaning.of(intention);
        }
    }

    /** @param likelihood of voting at all, 1 (certain) to 5 (will not) */
    @Schema(name = "LikelihoodCode")
    public record Likelihood(
            @Min(1) @Max(5) int likelihood,
            @NotNull @Pattern(regexp = LETTERS) String letter,
            @Schema(nullable = true) @Size(max = 60) String word) {}

    /** An issue or a rival: a return holds the word itself. */
    @Schema(name = "NamedCode")
    public record Named(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotNull @Pattern(regexp = LETTERS) String letter,
            @NotBlank @Size(max = 60) String word) {}

    public CodeBook {
        results = results == null ? null : List.copyOf(results);
        intentions = intentions == null ? null : List.copyOf(intentions);
        likelihoods = likelihoods == null ? List.of() : List.copyOf(likelihoods);
        issues = issues == null ? List.of() : List.copyOf(issues);
        rivals = rivals == null ? List.of() : List.copyOf(rivals);
    }

    /** Those of a campaign that has made none of its own. */
    public static CodeBook usual() {
        return StandardCodes.BOOK;
    }

    CodeBook numbered(int number) {
        return new CodeBook(number, results, intentions, likelihoods, issues, rivals);
    }

    /** The result that a letter on paper stands for. */
    public Optional<Result> result(String letter) {
        return results.stream().filter(r -> r.letter().equalsIgnoreCase(letter)).findFirst();
    }

    /** The intention that a letter or figure on paper stands for. */
    public Optional<Intention> intention(String letter) {
        return intentions.stream()
                .filter(i -> i.letter().equalsIgnoreCase(letter))
                .findFirst();
    }
}
