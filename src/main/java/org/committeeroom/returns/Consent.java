package org.committeeroom.returns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What an independent candidate may keep of what somebody said at the door. Pure. */
final class Consent {

    private Consent() {}

    /**
     * Political opinions are special-category data; a candidate who is not on the register of parties (DPA 2018,
     * Schedule 1 paragraph 22) keeps them only with explicit consent (UK GDPR article 9(2)(a)). Without it they are
     * dropped before anything is stored.
     */
    static String heeded(NewReturn one) {
        if ("yes".equals(one.body().path("consent").path("intention").textValue())) {
            return one.text();
        }
        ObjectNode kept = one.body().deepCopy();
        kept.remove(List.of("intention", "code", "rival", "likelihood"));
        return kept.toString();
    }
}
