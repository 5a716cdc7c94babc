package org.committeeroom.exchange.webhooks;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What other programs can be told. Identifiers only: who may know more asks for it. Nothing of polling day: who has
 * voted leaves by no webhook, neither before the close nor after.
 */
@Schema(name = "WebhookEvent")
public enum HookEvent {
    /** Answers came in from doors, telephones, streets or files, or were taken back. */
    ANSWERS_RECORDED,
    /** Electors, doors or polling districts changed. */
    REGISTER_CHANGED,
    /** Somebody objected: whoever has their data must not contact them any more. */
    PERSON_OBJECTED,
    /** Somebody was erased: whoever has what was learned about them erases it as well. */
    PERSON_ERASED,
    /** Somebody tries out whether it works. */
    TEST;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
