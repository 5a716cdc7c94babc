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

    /** HMRC, National Insurance Manual NIM39110: two letters, six figures, A to D; written with or without gaps. */
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][\\s.-]?[A-CEGHJ-NPR-TW-Z]"
                    + "(?:[\\s.-]{0,2}\\d){6}[\\s.-]{0,2}[A-D]?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

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
