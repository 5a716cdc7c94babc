package org.committeeroom.sheets;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.canvass.Packets;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/**
 * Prints every district's knock-up sheet each half hour of polling day, so that a dead system costs nothing but what
 * came in since.
 */
@ApplicationScoped
class PackMaker {

    private static final Logger LOG = Logger.getLogger(PackMaker.class);
    private static final Duration EVERY = Duration.ofMinutes(30);
    /** The first pack is on the table when the room opens. */
    private static final Duration BEFORE = Duration.ofMinutes(90);

    /** After the poll nobody needs them, and they are full of names. */
    private static final Duration KEPT_FOR = Duration.ofHours(12);

    private final Campaigns campaigns;
    private final Packets packets;
    private final SheetData data;
    private final Packs packs;
    private final PackFolder folder;
    private final Clock clock;

    PackMaker(Campaigns campaigns, Packets packets, SheetData data, Packs packs, PackFolder folder, Clock clock) {
        this.campaigns = campaigns;
        this.packets = packets;
        this.data = data;
        this.packs = packs;
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(
            every = "${committee.room.packs.look}",
            delayed = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (Scope scope : campaigns.all()) {
            try {
                look(scope, clock.instant());
            } catch (RuntimeException e) {
                LOG.error("The knock-up pack of a campaign was not made; it is tried again", e);
            }
        }
    }

    /** Makes the pack of this half hour, if it is polling day and no node has made it; whether it did. */
    boolean look(Scope scope, Instant now) {
        Election election = campaigns.facts(scope).election();
        if (now.isAfter(election.closes().plus(KEPT_FOR))) {
            if (packs.forget(scope, now.minus(KEPT_FOR))) {
                folder.clear(scope);
            }
            return false;
        }
        if (now.isBefore(election.opens().minus(BEFORE)) || !now.isBefore(election.closes())) {
            return false;
        }
        Instant slot = Instant.ofEpochSecond(now.getEpochSecond() / EVERY.toSeconds() * EVERY.toSeconds());
        return make(scope, slot, now);
    }

    /** @param slot what the pack is for; made only once */
    boolean make(Scope scope, Instant slot, Instant now) {
        if (!packs.claim(scope, slot, now)) {
            return false;
        }
        List<String> districts = packets.districts(scope);
        for (String district : districts) {
            print(scope, slot, district);
        }
        packs.made(scope, slot, clock.instant());
        return true;
    }

    private void print(Scope scope, Instant slot, String district) {
        Sheet sheet = data.knockUp(scope, district, Wording.of("pack.by"));
        SheetPdf.Printed printed = SheetPdf.print(sheet);
        Packs.Ready ready = new Packs.Ready(
                district,
                sheet.packet().code(),
                Form.of(sheet).allElectors(sheet.packet()).size(),
                printed.pages(),
                sheet.printedAt(),
                sheet.returnsUpTo());
        packs.keep(scope, slot, ready, printed.pdf());
        folder.put(scope, district, printed.pdf());
    }
}
