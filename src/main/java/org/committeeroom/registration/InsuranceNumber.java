package org.committeeroom.registration;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** National Insurance numbers go from the person to the officer, never through a campaign. */
final class InsuranceNumber {

    /** Words of two letters, as they are written before a date or a time: "on 12 06 24" is none. */
    private static final String WORD = "(?!(?:[Aa][mnst]|[Bb][ey]|[Dd]o|[Gg]o|[Hh]e|[Ii][dfnst]|[Mm][ey]|[Nn][or]|"
            + "[Oo][fnr]|[Pp]m|[Rr]d|[Ss][ot]|[Tt]o|[Uu][ps]|[Ww]e|AT|BY|NO|ON|TO)[\\s.-])";

    private static final String FIGURES = "(?:[\\s.-]{0,2}\\d){6}";

    /** Also letters that are never given out, such as the QQ of all examples: who types one has a number in mind. */
    private static final String WHOLE = "[A-Za-z][\\s.-]?[A-Za-z]" + FIGURES + "[\\s.-]{0,2}[A-Da-d]";

    /** Without the last letter, which people leave out, only letters that are given out, and QQ. */
    private static final String SHORT = "(?![Bb][Gg]|[Gg][Bb]|[Nn][Kk]|[Kk][Nn]|[Tt][Nn]|[Nn][Tt]|[Zz][Zz])"
            + "(?:[Qq][\\s.-]?[Qq]|[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][\\s.-]?[A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z])"
            + FIGURES;

    /** HMRC, National Insurance Manual NIM39110: two letters, six figures, A to D; written with or without gaps. */
    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + WORD + "(?:" + WHOLE + "|" + SHORT + ")(?![\\p{L}\\p{N}])");

    private InsuranceNumber() {}

    static boolean isIn(String text) {
        return FORM.matcher(text).find();
    }

    /** The text holds nothing that looks like one. */
    @Documented
    @Constraint(validatedBy = Check.class)
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Absent {
        String message() default
                "holds what looks like a National Insurance number; never write one here, the person gives it to the officer";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Public, since the validator makes it. */
    public static final class Check implements ConstraintValidator<Absent, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !isIn(text);
        }
    }
}
