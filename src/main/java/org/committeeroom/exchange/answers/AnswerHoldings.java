package org.committeeroom.exchange.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Files of other systems. What is taken from them becomes returns, which hold what is known of people. */
@ApplicationScoped
class AnswerHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("answer_import")
                        .of("made_by")
                        .keptAs(Keeping.CANVASS)
                        .staysBecause(Erased.Reason.ACCOUNTABILITY)
                        .destroyedWith("answer_import_part", "answer_import_reject", "answer_import_return"),
                new WaitingFiles(),
                new RejectedAnswers(),
                Holding.in("answer_import_return").aboutNobody("which returns came of a file, by their identifiers"));
    }
}
