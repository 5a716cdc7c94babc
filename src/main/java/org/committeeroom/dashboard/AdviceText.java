package org.committeeroom.dashboard;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.committeeroom.estimate.Advice.Reason;
import org.committeeroom.estimate.Choice;

/** Puts the reasons for advice into words. */
final class AdviceText {

    private static final Locale ENGLISH = Locale.UK;
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.advice", ENGLISH);

    private AdviceText() {}

    static String of(List<Reason> reasons) {
        return reasons.stream().map(AdviceText::sentence).collect(Collectors.joining(" "));
    }

    /** What two people would do there. */
    static String of(Choice.Work work, String district) {
        return message("work_" + work.name(), district);
    }

    private static String sentence(Reason reason) {
        return message(reason.kind().name(), reason.numbers().toArray());
    }

    private static String message(String name, Object... figures) {
        return new MessageFormat(MESSAGES.getString(name.toLowerCase(Locale.ROOT)), ENGLISH).format(figures);
    }
}
