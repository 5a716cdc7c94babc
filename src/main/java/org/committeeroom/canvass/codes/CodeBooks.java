package org.committeeroom.canvass.codes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The codes of campaigns, every version of them. */
@ApplicationScoped
public class CodeBooks {

    private static final String LATEST =
            "version = (select max(l.version) from campaign_codes l where l.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Clock clock;
    private final ObjectMapper json;

    CodeBooks(Jdbi jdbi, Clock clock, ObjectMapper json) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.json = json;
    }

    /** Those in use now. */
    @Transactional
    public CodeBook current(Scope scope) {
        return find(scope, LATEST + ")", 0).orElse(StandardCodes.BOOK);
    }

    /** Those that were in use then: what is on paper says them, whatever they have become since. */
    @Transactional
    public CodeBook at(Scope scope, Instant when) {
        return find(scope, LATEST + " and l.made_at <= :asked)", when).orElse(StandardCodes.BOOK);
    }

    /** Those under which something was recorded. */
    @Transactional
    public Optional<CodeBook> of(Scope scope, int version) {
        return version == 0 ? Optional.of(StandardCodes.BOOK) : find(scope, "version = :asked", version);
    }

    /** Refuses with conflict when somebody else has changed them since {@code book} was read. */
    @Transactional
    CodeBook change(Scope scope, CodeBook book) {
        CodeBook now = current(scope);
        if (now.version() != book.version()) {
            throw Problems.CONFLICT.because("Somebody else has changed the codes: read them again");
        }
        CodeBook next = book.numbered(now.version() + 1);
        jdbi.useHandle(h -> scope.bind(
                        h.createUpdate("insert into campaign_codes (campaign_id, version, codes, made_by, made_at)"
                                + " values (:campaign, :version, :codes, :by, :now)"))
                .bind("version", next.version())
                .bind("codes", written(next))
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .execute());
        return next;
    }

    private Optional<CodeBook> find(Scope scope, String condition, Object asked) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select codes from campaign_codes where campaign_id = :campaign and " + condition))
                .bind("asked", asked)
                .mapTo(String.class)
                .findOne()
                .map(this::read));
    }

    private CodeBook read(String codes) {
        try {
            return json.readValue(codes, CodeBook.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The codes of a campaign cannot be read", e);
        }
    }

    private String written(CodeBook book) {
        try {
            return json.writeValueAsString(book);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The codes of a campaign cannot be written", e);
        }
    }
}
