package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.campaign.Notice;
import org.committeeroom.campaign.Notices;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Keeping;
import org.jdbi.v3.core.Jdbi;

/** Says what is processed, by whom, why and for how long, from what is set up and what is there. */
@ApplicationScoped
class ProcessingRecord {

    private static final int RISKS = 7;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Campaigns campaigns;
    private final Notices notices;
    private final Periods periods;
    private final Destruction destruction;
    private final Database.Kind database;

    ProcessingRecord(
            Jdbi jdbi,
            Clock clock,
            Campaigns campaigns,
            Notices notices,
            Periods periods,
            Destruction destruction,
            Database.Kind database) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.campaigns = campaigns;
        this.notices = notices;
        this.periods = periods;
        this.destruction = destruction;
        this.database = database;
    }

    String page(Scope scope, String by) {
        Campaigns.Facts campaign = campaigns.facts(scope);
        Notice notice = notices.of(scope);
        Html page = new Html(Words.of("record.title", campaign.name()));
        page.soft(Words.of(
                "record.made", Words.time(clock.instant(), campaign.election().timeZone()), by));
        who(page, campaign, notice);
        basis(page, campaign.controller());
        what(page, scope, campaign);
        access(page, scope);
        page.heading(Words.of("record.security"))
                .list(List.of(
                        Words.of("record.security.database." + database.name().toLowerCase(Locale.ROOT)),
                        Words.of("record.security.phones"),
                        Words.of("record.security.scope"),
                        Words.of("record.security.audit"),
                        Words.of("record.security.rights")));
        page.heading(Words.of("record.dpia")).paragraph(Words.of("record.dpia.why"));
        page.table(
                List.of(Words.of("record.risk"), Words.of("record.measure"), Words.of("record.left")),
                IntStream.rangeClosed(1, RISKS)
                        .mapToObj(i -> List.of(
                                Words.of("record.risk." + i),
                                Words.of("record.measure." + i),
                                Words.of("record.left." + i)))
                        .toList());
        page.heading(Words.of("record.sign")).paragraph(Words.of("record.sign.text"));
        return page.end();
    }

    private static void who(Html page, Campaigns.Facts campaign, Notice notice) {
        page.heading(Words.of("record.who")).beginFacts();
        page.fact(Words.of("record.controller"), given(notice.controllerName()));
        page.fact(Words.of("record.contact"), given(contact(notice)));
        page.fact(Words.of("record.candidate"), campaign.candidate());
        page.fact(Words.of("record.poll"), Words.day(campaign.election().pollDate()));
        page.endFacts();
    }

    private static String contact(Notice notice) {
        List<String> ways =
                new ArrayList<>(Arrays.asList(notice.contactAddress(), notice.contactEmail(), notice.contactPhone()));
        ways.removeIf(way -> way == null);
        return ways.isEmpty() ? null : String.join("; ", ways).replaceAll("\\s*[\r\n]+\\s*", ", ");
    }

    private static String given(String text) {
        return text == null ? Words.of("record.missing") : text;
    }

    private static void basis(Html page, Controller controller) {
        String kind = controller.name().toLowerCase(Locale.ROOT);
        page.heading(Words.of("record.basis"))
                .paragraph(Words.of("record.basis.purpose"))
                .paragraph(Words.of("record.basis.article6"))
                .paragraph(Words.of("record.basis.article9." + kind))
                .paragraph(Words.of("record.basis.channels"));
    }

    private void what(Html page, Scope scope, Campaigns.Facts campaign) {
        List<List<String>> rows = new ArrayList<>();
        for (Keeping kind : Keeping.values()) {
            Map<String, Long> counts = destruction.counts(scope, kind);
            String tables = counts.entrySet().stream()
                    .map(e -> Words.table(e.getKey()) + " (" + e.getValue() + ")")
                    .reduce((a, b) -> a + "; " + b)
                    .orElse(Words.of("record.none"));
            rows.add(List.of(
                    Words.code(kind),
                    tables,
                    Words.day(periods.until(scope, campaign.election().pollDate(), kind))));
        }
        page.heading(Words.of("record.what"))
                .table(List.of(Words.of("record.kind"), Words.of("record.held"), Words.of("record.until")), rows);
        page.paragraph(Words.of("record.what.not"));
    }

    private record Role(String name, int people) {}

    private void access(Html page, Scope scope) {
        List<Role> roles = jdbi.withHandle(h -> scope.bind(h.createQuery("select role, count(*) as people from"
                        + " campaign_role where campaign_id = :campaign group by role order by role"))
                .map((r, c) -> new Role(r.getString("role"), r.getInt("people")))
                .list());
        int phones = jdbi.withHandle(
                h -> scope.bind(h.createQuery("select count(*) from device where campaign_id = :campaign"))
                        .mapTo(Integer.class)
                        .one());
        List<String> lines = new ArrayList<>(roles.stream()
                .map(role -> Words.of(
                        "record.access.role",
                        role.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        role.people()))
                .toList());
        lines.add(Words.of("record.access.phones", phones));
        lines.add(Words.of("record.access.nobody"));
        page.heading(Words.of("record.access")).list(lines);
    }
}
