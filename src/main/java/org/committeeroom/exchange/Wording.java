package org.committeeroom.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in what leaves. */
public final class Wording {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.exchange", Locale.UK);

    private Wording() {}

    public static String of(String key, Object... values) {
        return new MessageFormat(MESSAGES.getString(key), Locale.UK).format(values);
    }
}
