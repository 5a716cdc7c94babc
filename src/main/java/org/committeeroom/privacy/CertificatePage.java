package org.committeeroom.privacy;

import java.time.ZoneId;
import java.util.List;
import org.committeeroom.campaign.Campaigns;

/** A certificate that something was destroyed. */
final class CertificatePage {

    private CertificatePage() {}

    static String of(Destruction.Certificate c, Campaigns.Facts campaign) {
        ZoneId zone = campaign.election().timeZone();
        Html page = new Html(Words.of("certificate.title"));
        page.paragraph(Words.of(
                "certificate.text",
                Words.code(c.kind()),
                campaign.name(),
                campaign.candidate(),
                Words.time(c.at(), zone),
                c.by()));
        if (c.counts().isEmpty()) {
            page.paragraph(Words.of("certificate.nothing"));
        } else {
            page.table(
                    List.of(Words.of("certificate.table"), Words.of("certificate.rows")),
                    c.counts().entrySet().stream()
                            .map(e -> List.of(Words.table(e.getKey()), String.valueOf(e.getValue())))
                            .toList());
        }
        page.paragraph(Words.of("certificate.backups"));
        page.beginFacts()
                .fact(Words.of("certificate.id"), c.id().toString())
                .fact(Words.of("certificate.head"), c.head())
                .endFacts();
        return page.end();
    }
}
