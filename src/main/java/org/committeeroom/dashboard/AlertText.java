package org.committeeroom.dashboard;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alert in words, as it is sent. */
@Schema(name = "Alert")
record AlertText(
        AlertKind kind,

        @Schema(description = "Name of the polling station", nullable = true)
        String station,

        @Schema(nullable = true) UUID stationId,

        @Schema(description = "The districts that it is about")
        List<String> districts,

        @Schema(description = "Since when it is so, where that is known", nullable = true)
        Instant since,

        String text) {

    private static final Locale ENGLISH = Locale.UK;
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.alerts", ENGLISH);

    static List<AlertText> of(List<Alerts.Alert> alerts) {
        return alerts.stream().map(AlertText::of).toList();
    }

    private static AlertText of(Alerts.Alert alert) {
        Post post = alert.post();
        List<Object> figures = new ArrayList<>();
        figures.add(place(post));
        figures.addAll(alert.numbers());
        return new AlertText(
                alert.kind(),
                post.name(),
                post.id(),
                post.codes(),
                alert.since(),
                message(alert.kind().name(), figures.toArray()));
    }

    private static String place(Post post) {
        String codes = String.join(", ", post.codes());
        return post.name() == null ? message("no_station", codes) : message("station", post.name(), codes);
    }

    private static String message(String name, Object... figures) {
        String message = MESSAGES.getString(name.toLowerCase(Locale.ROOT));
        String text = new MessageFormat(message, ENGLISH).format(figures);
        return text.substring(0, 1).toUpperCase(ENGLISH) + text.substring(1);
    }
}
