package org.committeeroom.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call an operation below {@code /campaigns/{slug}}. Every operation carries this or {@link
 * OpenTo}; one without either is refused, and a test says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {
    Role[] value();

    /** Also for a device whose access has ended: only where such a caller gives and gets nothing. */
    boolean afterTheEnd() default false;
}
