package org.committeeroom.privacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Notice;
import org.committeeroom.campaign.Notices;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Keeping;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The privacy notice that anybody can read: its address is on cards and leaflets (UK GDPR articles 13 and 14). */
@Path("/notices/{slug}")
public class PublicNoticeResource {

    private final Campaigns campaigns;
    private final Notices notices;
    private final Periods periods;

    PublicNoticeResource(Campaigns campaigns, Notices notices, Periods periods) {
        this.campaigns = campaigns;
        this.notices = notices;
        this.periods = periods;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "A campaign's privacy notice, for anybody; not found until it says whom to turn to")
    public String get(@PathParam("slug") String slug) {
        UUID id = campaigns.find(slug).orElseThrow(Problems.NOT_FOUND::plain);
        Scope scope = Scope.ofProgram(id);
        Notice notice = notices.of(scope);
        if (!notice.reachable()) {
            throw Problems.NOT_FOUND.plain();
        }
        Campaigns.Facts campaign = campaigns.facts(scope);
        Html page = new Html(Words.of("notice.title"));
        page.paragraph(Words.of("notice.who", notice.controllerName(), campaign.name(), campaign.candidate()));
        page.beginFacts();
        fact(page, "notice.address", notice.contactAddress());
        fact(page, "notice.email", notice.contactEmail());
        fact(page, "notice.phone", notice.contactPhone());
        page.endFacts();
        page.heading(Words.of("notice.what")).paragraph(Words.of("notice.what.register"));
        String basis = campaign.controller().name().toLowerCase(Locale.ROOT);
        page.paragraph(Words.of("notice.what.answers." + basis)).paragraph(Words.of("notice.what.channels"));
        page.heading(Words.of("notice.why")).paragraph(Words.of("notice.why.basis." + basis));
        page.heading(Words.of("notice.long"));
        page.beginFacts();
        for (Keeping kind : Keeping.values()) {
            page.fact(
                    Words.code(kind),
                    Words.of(
                            "notice.long.until",
                            Words.day(periods.until(scope, campaign.election().pollDate(), kind))));
        }
        page.endFacts();
        page.heading(Words.of("access.rights")).list(SubjectAccessPage.rights());
        if (notice.hasImprint()) {
            page.soft(notice.imprint(campaign.candidate()));
        }
        return page.end();
    }

    private static void fact(Html page, String label, String value) {
        if (value != null) {
            page.fact(Words.of(label), value.replaceAll("\\s*[\r\n]+\\s*", ", "));
        }
    }
}
