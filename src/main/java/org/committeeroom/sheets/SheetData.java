package org.committeeroom.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Notice;
import org.committeeroom.campaign.Notices;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.Packets;
import org.committeeroom.canvass.ledger.PrintedSheet;
import org.committeeroom.canvass.ledger.PrintedSheets;
import org.committeeroom.canvass.ledger.SheetKind;
import org.committeeroom.pollingday.KnockUpPlans;
import org.committeeroom.security.Scope;
import org.committeeroom.security.audit.AuditHeads;
import org.jdbi.v3.core.Jdbi;

/** Puts together what goes on a sheet, with the age of its data. */
@ApplicationScoped
class SheetData {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Campaigns campaigns;
    private final Packets packets;
    private final PrintedSheets printed;
    private final AuditHeads heads;
    private final Notices notices;
    private final KnockUpPlans plans;

    SheetData(
            Jdbi jdbi,
            Clock clock,
            Campaigns campaigns,
            Packets packets,
            PrintedSheets printed,
            AuditHeads heads,
            Notices notices,
            KnockUpPlans plans) {
        this.plans = plans;
        this.notices = notices;
        this.heads = heads;
        this.jdbi = jdbi;
        this.clock = clock;
        this.campaigns = campaigns;
        this.packets = packets;
        this.printed = printed;
    }

    /** The QR code leads to the walk in the app. */
    @Transactional
    Sheet ofWalk(Scope scope, UUID walk, String base, String printedBy) {
        Packet packet = packets.ofWalk(scope, walk, null);
        return sheet(scope, packet, base + "/d/walk/" + walk, printedBy);
    }

    /** A sheet without a walk; its QR code is its code alone, for when it comes back. */
    @Transactional
    Sheet knockUp(Scope scope, String district, String printedBy) {
        Packet packet = packets.knockUp(scope, district);
        return sheet(scope, packet, packet.code(), printedBy);
    }

    private Sheet sheet(Scope scope, Packet packet, String qr, String printedBy) {
        String by = printedBy(scope, printedBy);
        Sheet sheet = new Sheet(
                campaigns.facts(scope),
                packet,
                qr,
                by,
                clock.instant(),
                returnsUpTo(scope),
                registerOf(scope),
                imprint(scope),
                plans.of(scope));
        printed.keep(
                scope,
                new PrintedSheet(
                        packet.code(),
                        SheetKind.of(packet.kind()),
                        packet.districts().get(0),
                        packet.id(),
                        packet.name(),
                        sheet.printedAt(),
                        Form.of(sheet).allElectors(packet)));
        return sheet;
    }

    /** With the head of the audit: on paper, and so out of reach of whoever would change that. */
    @Transactional
    String printedBy(Scope scope, String name) {
        return Wording.of("printed.by", name, heads.brief(scope));
    }

    /** Not for the public; but paper is left on doorsteps. */
    @Transactional
    String imprint(Scope scope) {
        Notice notice = notices.of(scope);
        return notice.hasImprint() ? notice.imprint(campaigns.facts(scope).candidate()) : null;
    }

    private Instant returnsUpTo(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select r.received_at from return_log r join"
                        + " feed_position f on f.campaign_id = r.campaign_id and f.sequence = r.sequence"
                        + " where r.campaign_id = :campaign"))
                .mapTo(OffsetDateTime.class)
                .findFirst()
                .map(OffsetDateTime::toInstant)
                .orElse(null));
    }

    private LocalDate registerOf(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select max(coalesce(published, cast(finished_at as date)))"
                                + " from register_import where campaign_id = :campaign and kind = 'FULL'"
                                + " and status = 'COMPLETED'"))
                        .mapTo(LocalDate.class)
                        .findOne()
                        .orElse(null));
    }
}
