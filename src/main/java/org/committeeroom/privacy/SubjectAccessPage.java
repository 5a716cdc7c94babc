package org.committeeroom.privacy;

import java.util.List;

/** The file that a person is given. */
final class SubjectAccessPage {

    private SubjectAccessPage() {}

    static String of(SubjectAccess.File file) {
        Html page = new Html(Words.of("access.title", file.name()));
        page.soft(Words.of("access.made", file.campaign(), file.candidate(), file.made(), file.madeBy()));
        if (!file.address().isEmpty()) {
            page.paragraph(String.join(", ", file.address()));
        }
        page.paragraph(Words.of("access.basis." + file.controller().name().toLowerCase(java.util.Locale.ROOT)));
        if (file.sections().isEmpty()) {
            page.paragraph(Words.of("access.nothing"));
        }
        for (SubjectAccess.Section section : file.sections()) {
            page.heading(section.title());
            section.entries().forEach(entry -> entry(page, entry));
        }
        page.heading(Words.of("access.rights"));
        page.list(rights());
        return page.end();
    }

    static List<String> rights() {
        return List.of(
                Words.of("access.rights.rectification"),
                Words.of("access.rights.objection"),
                Words.of("access.rights.erasure"),
                Words.of("access.rights.consent"),
                Words.of("access.rights.complaint"));
    }

    private static void entry(Html page, List<SubjectAccess.Fact> facts) {
        page.beginFacts();
        facts.forEach(fact -> page.fact(fact.label(), fact.value()));
        page.endFacts();
    }
}
