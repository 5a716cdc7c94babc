package org.committeeroom.sheets;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words on sheets. */
final class Wording {

    static final Locale LANGUAGE = Locale.UK;

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.sheets", LANGUAGE);
    /** Read once: a seat has some ten thousand rows. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Wording() {}

    static String of(String name) {
        return MESSAGES.getString(name);
    }

    static String of(String name, Object... values) {
        MessageFormat format = FORMATS.computeIfAbsent(name, n -> new MessageFormat(of(n), LANGUAGE));
        // A MessageFormat is no good for two at a time.
        return ((MessageFormat) format.clone()).format(values);
    }

    /** The word for a value of an enumeration. */
    static String of(String group, Enum<?> value) {
        return of(group + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
