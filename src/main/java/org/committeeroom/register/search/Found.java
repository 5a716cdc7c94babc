package org.committeeroom.register.search;

import java.util.UUID;

/** An elector who may be meant, and why. */
public record Found(UUID elector, How how) {

    public enum How {
        NUMBER,
        POSTCODE,
        NAME,
        /** Misspelt, or sounds alike. */
        SIMILAR_NAME,
        ADDRESS
    }
}
