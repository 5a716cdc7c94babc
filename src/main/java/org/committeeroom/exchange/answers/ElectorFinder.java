package org.committeeroom.exchange.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Finds whom a row is about: by number, with the name as a check where the row has one; else by name and postcode. */
@ApplicationScoped
class ElectorFinder {

    private static final String FOUND =
            "select coalesce(e.merged_into, e.id) as id, e.surname_key, e.forename_key from ";

    private final Jdbi jdbi;

    ElectorFinder(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Found(UUID id, String surname, String forename) {}

    /** @throws AnswerRow.Rejected if it is nobody, or may be several */
    @Transactional
    UUID find(Scope scope, AnswerRow row) {
        return row.number() == null ? byName(scope, row) : byNumber(scope, row);
    }

    private UUID byNumber(Scope scope, AnswerRow row) {
        ElectorNumber number = row.number();
        Found found = jdbi.withHandle(h -> scope.bind(
                                h.createQuery(
                                        FOUND + "polling_district d join elector e"
                                                + " on e.campaign_id = d.campaign_id and e.district_id = d.id and e.number = :number"
                                                + " and e.suffix = :suffix where d.campaign_id = :campaign and d.code = :code and not e.removed"))
                        .bind("number", number.number())
                        .bind("suffix", number.suffix())
                        .bind("code", number.district().replace("\0", ""))
                        .map((r, c) -> new Found(
                                r.getObject("id", UUID.class), r.getString("surname_key"), r.getString("forename_key")))
                        .findFirst())
                .orElseThrow(() -> new AnswerRow.Rejected(AnswerRow.Reason.UNKNOWN_NUMBER));
        String surname = NameKey.of(row.surname());
        if (!surname.isEmpty() && !found.surname().equals(surname)) {
            throw new AnswerRow.Rejected(AnswerRow.Reason.OTHER_NAME);
        }
        return found.id();
    }

    private UUID byName(Scope scope, AnswerRow row) {
        String surname = NameKey.of(row.surname());
        if (surname.isEmpty() || row.postcode() == null) {
            throw new AnswerRow.Rejected(AnswerRow.Reason.NOBODY_NAMED);
        }
        String forename = NameKey.of(row.forename());
        List<UUID> ids = jdbi
                .withHandle(h -> scope.bind(h.createQuery(FOUND + "property p join elector e on e.campaign_id ="
                                + " p.campaign_id and e.property_id = p.id where p.campaign_id = :campaign"
                                + " and p.postcode = :postcode and e.surname_key = :surname and not e.removed"))
                        .bind("postcode", row.postcode())
                        .bind("surname", surname)
                        .map((r, c) -> new Found(
                                r.getObject("id", UUID.class), r.getString("surname_key"), r.getString("forename_key")))
                        .list())
                .stream()
                .filter(found -> sameForename(found.forename(), forename))
                .map(Found::id)
                .distinct()
                .toList();
        if (ids.size() != 1) {
            throw new AnswerRow.Rejected(ids.isEmpty() ? AnswerRow.Reason.NOT_FOUND : AnswerRow.Reason.SEVERAL);
        }
        return ids.get(0);
    }

    /** The first forename; a row without any fits whoever is alone with the surname. */
    private static boolean sameForename(String known, String given) {
        return given.isEmpty() || known.split(" ")[0].equals(given.split(" ")[0]);
    }
}
