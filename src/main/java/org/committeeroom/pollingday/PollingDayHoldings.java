package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Who was driven to the poll, and by whom; who ran the committee rooms. */
@ApplicationScoped
class PollingDayHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("lift").of("elector_id").keptAs(Keeping.CANVASS).erasedByDeleting(),
                Holding.in("driver").of("id").keptAs(Keeping.PEOPLE).erasedBySetting("name = '', phone = null"),
                Holding.in("room_report")
                        .of("reported_by")
                        .keptAs(Keeping.PEOPLE)
                        .erasedBySetting("reported_by = null, in_charge = null"),
                Holding.in("drill").aboutNobody("a rehearsal, with made-up people"),
                Holding.in("room_copy").of("made_by").keptAs(Keeping.PEOPLE).erasedBySetting("made_by = null"),
                Holding.in("room_node").aboutNobody("where a room's copy finds its centre"),
                Holding.in("return_at_centre").aboutNobody("numbers of returns"),
                Holding.in("self_test").of("device_id").keptAs(Keeping.PEOPLE).erasedByDeleting(),
                Holding.in("room_message").of("sent_by").keptAs(Keeping.PEOPLE).erasedBySetting("sent_by = null"),
                Holding.in("room_message_read")
                        .of("read_by")
                        .keptAs(Keeping.PEOPLE)
                        .erasedBySetting("read_by = null"));
    }
}
