package org.committeeroom.privacy;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for what is held, asked for and destroyed. What has none is called what the database calls it. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.privacy", Locale.UK);

    private Words() {}

    static String of(String key, Object... values) {
        return new MessageFormat(MESSAGES.getString(key), Locale.UK).format(values);
    }

    static String table(String table) {
        return MESSAGES.containsKey("table." + table) ? MESSAGES.getString("table." + table) : plain(table);
    }

    static String fact(String table, String name) {
        String own = "fact." + table + '.' + name;
        if (MESSAGES.containsKey(own)) {
            return MESSAGES.getString(own);
        }
        return MESSAGES.containsKey("fact." + name) ? MESSAGES.getString("fact." + name) : plain(name);
    }

    static String code(Enum<?> constant) {
        return MESSAGES.getString(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                + '.'
                + constant.name().toLowerCase(Locale.ROOT));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant time, ZoneId zone) {
        return TIME.format(time.atZone(zone));
    }

    private static String plain(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('_', ' ')
                .replace('.', ' ')
                .toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
