package org.committeeroom.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an operation that is not part of one campaign. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenTo {

    Who value();

    enum Who {
        EVERYBODY,
        SIGNED_IN,
        STAFF,
        ADMIN
    }
}
