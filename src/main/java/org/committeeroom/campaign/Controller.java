package org.committeeroom.campaign;

/** Who answers for the data, which decides the lawful basis for keeping an intention (Data Protection Act 2018). */
public enum Controller {
    /** Not covered by Schedule 1 paragraph 22: an intention is kept only with the elector's explicit consent. */
    INDEPENDENT,
    /** On the register of parties (PPERA 2000 s.23): Schedule 1 paragraph 22 applies. */
    REGISTERED_PARTY
}
