package org.committeeroom.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A dashboard and, once somebody wants it, the text in which it is sent. */
final class Written {

    private final DashboardView view;
    private final ObjectMapper json;
    private volatile String text;

    Written(DashboardView view, ObjectMapper json) {
        this.view = view;
        this.json = json;
    }

    String text() {
        if (text == null) {
            try {
                text = json.writeValueAsString(view);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return text;
    }
}
