package org.committeeroom.campaign.timetable;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.committeeroom.campaign.Campaigns;

/** A timetable as calendar programs read it (RFC 5545). */
final class DeadlineCalendar {

    /** Of 75 octets at most, with room for letters of more than one. */
    private static final int LINE = 60;

    private static final Duration LEAD = Duration.ofHours(1);
    private static final Duration ASK_AGAIN = Duration.ofHours(12);

    private DeadlineCalendar() {}

    static String of(Campaigns.Facts campaign, List<Deadline> deadlines, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Committee Room//Timetable//EN");
        calendar.setName(DeadlineText.calendar(campaign.name()));
        // What Google and Outlook heed instead of the properties of RFC 7986.
        calendar.setExperimentalProperty("X-WR-CALNAME", DeadlineText.calendar(campaign.name()));
        calendar.setExperimentalProperty(
                "X-WR-TIMEZONE", campaign.election().timeZone().getId());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString());
        deadlines.forEach(deadline -> calendar.addEvent(event(campaign, deadline, now)));
        return text(calendar);
    }

    /** The library folds lines by their letters, and does not count the space that a line goes on with. */
    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A deadline with a time ends an hour that is shown in the day; one without takes the whole day. */
    private static VEvent event(Campaigns.Facts campaign, Deadline deadline, Instant now) {
        VEvent event = new VEvent();
        // The same at every fetch, so that a deadline that moves is moved and not doubled.
        event.setUid(deadline.code() + "." + campaign.id() + "@committee-room");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(DeadlineText.of(deadline));
        event.setDescription(deadline.source());
        event.setTransparency(true);
        if (deadline.time() == null) {
            event.setDateStart(dateOnly(deadline.date()), false);
            event.setDateEnd(dateOnly(deadline.date().plusDays(1)), false);
        } else {
            Instant at = deadline.at().toInstant();
            boolean begins = deadline.bound() != Deadline.Bound.BY;
            event.setDateStart(Date.from(begins ? at : at.minus(LEAD)));
            event.setDateEnd(Date.from(begins ? at.plus(LEAD) : at));
        }
        return event;
    }

    /** The library reads a date without a time off the clock of the machine's own zone. */
    private static Date dateOnly(LocalDate date) {
        return Date.from(
                date.atTime(12, 0).atZone(java.time.ZoneId.systemDefault()).toInstant());
    }
}
