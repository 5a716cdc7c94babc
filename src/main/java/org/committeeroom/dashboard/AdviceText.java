package org.committeeroom.dashboard;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.committeeroom.estimate.Advice.Reason;

/** Puts the reasons for advice into words. */
final class AdviceText {

    private static final Locale ENGLISH = Locale.UK;
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.advice", ENGLISH);

    private AdviceText() {}

    static String of(List<Reason> reasons) {
        return reasons.stream().map(AdviceText::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Reason reason) {
        String message = MESSAGES.getString(reason.kind().name().toLowerCase(Locale.ROOT));
        return new MessageFormat(message, ENGLISH).format(reason.numbers().toArray());
    }
}
