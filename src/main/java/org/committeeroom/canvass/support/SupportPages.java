package org.committeeroom.canvass.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The pages on which supporters say themselves that they support, at most one a campaign. */
@ApplicationScoped
public class SupportPages {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final Jdbi jdbi;
    private final Clock clock;

    SupportPages(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param code part of its address
     * @param welcome words above the form; null for none
     * @param imprint who prints, publishes and promotes the poster (Elections Act 2022, section 41)
     * @param openedAt null while it is closed
     */
    public record SupportPage(String code, String welcome, String privacyNotice, String imprint, Instant openedAt) {

        public String url(String base, String slug) {
            return base + "/support/" + slug + '/' + code;
        }
    }

    @Transactional
    public Optional<SupportPage> of(Scope scope) {
        return jdbi.withHandle(h -> find(h, scope));
    }

    private static Optional<SupportPage> find(Handle h, Scope scope) {
        return scope.bind(
                        h.createQuery(
                                "select code, welcome, privacy_notice, imprint, opened_at from support_page where campaign_id = :campaign"))
                .map((r, c) -> page(r))
                .findOne();
    }

    /** The code stays what it was: it is on posters. */
    @Transactional
    SupportPage put(Scope scope, SupportPageResource.NewPage wanted) {
        return jdbi.withHandle(h -> {
            String code = find(h, scope).map(SupportPage::code).orElseGet(this::code);
            scope.bind(h.createUpdate("delete from support_page where campaign_id = :campaign"))
                    .execute();
            scope.bind(
                            h.createUpdate(
                                    "insert into support_page (campaign_id, code, welcome, privacy_notice, imprint,"
                                            + " opened_at, opened_by) values (:campaign, :code, :welcome, :notice, :imprint, :opened, :by)"))
                    .bind("code", code)
                    .bindByType("welcome", wanted.greeting(), String.class)
                    .bind("notice", wanted.privacyNotice().strip())
                    .bind("imprint", wanted.imprint().strip())
                    .bindByType("opened", wanted.open() ? clock.instant() : null, Instant.class)
                    .bind("by", scope.caller())
                    .execute();
            return find(h, scope).orElseThrow();
        });
    }

    /** The page under this code, if it is open. */
    @Transactional
    Optional<SupportPage> open(Scope scope, String code) {
        return of(scope).filter(page -> page.openedAt() != null && page.code().equals(code));
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return code.toString();
    }

    private static SupportPage page(ResultSet r) throws SQLException {
        OffsetDateTime opened = r.getObject("opened_at", OffsetDateTime.class);
        return new SupportPage(
                r.getString("code"),
                r.getString("welcome"),
                r.getString("privacy_notice"),
                r.getString("imprint"),
                opened == null ? null : opened.toInstant());
    }
}
