package org.committeeroom.returns;

/** What somebody can consent to: that an intention is noted (UK GDPR article 9(2)(a)), or to be reached in some way (PECR). */
public enum ConsentChannel {
    INTENTION,
    PHONE,
    EMAIL,
    SMS;

    String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
