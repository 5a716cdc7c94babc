package org.committeeroom.campaign.timetable;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Deadlines in words, for programs that have no words of ours. */
final class DeadlineText {

    private static final Locale ENGLISH = Locale.UK;
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.timetable", ENGLISH);

    private DeadlineText() {}

    static String of(Deadline deadline) {
        return format(deadline.code());
    }

    static String calendar(String campaign) {
        return format("calendar", campaign);
    }

    private static String format(String key, Object... arguments) {
        return new MessageFormat(MESSAGES.getString(key), ENGLISH).format(arguments);
    }
}
