package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.committeeroom.platform.Ids;
import org.committeeroom.register.NameKey;
import org.committeeroom.register.imports.ElectorRows.ElectorRow;
import org.committeeroom.register.imports.UpdateImport.Alteration;

/**
 * Finds the electors whose numbers the rows of an update name, and stages who goes, who changes and who comes. A number
 * that somebody else has now is no reason to take one for the other.
 */
final class Alterations {

    private static final int AT_ONCE = 1000;
    /** The officer says that it is the same elector; only names that have nothing in common speak against that. */
    private static final Likeness.Rarity COMMON = new Likeness.Rarity(0.01, 0.01, 1);

    private static final String HOLDERS = "select g.place, e.id, e.surname_key, e.forename_key, e.attainment from"
            + " unnest(cast(:districts as uuid array), cast(:numbers as integer array), cast(:suffixes as integer array),"
            + " cast(:places as integer array)) as g(district, number, suffix, place) join elector e on e.campaign_id ="
            + " :campaign and e.district_id = g.district and e.number = g.number and e.suffix = g.suffix"
            + " where not e.removed";

    private static final String HELD =
            "select exists (select 1 from elector where campaign_id = :campaign and district_id ="
                    + " :district and number = :number and suffix = :suffix)";

    private final Edition edition;
    private final StagedRegister register;
    private final Tally tally;
    private final BiConsumer<TableRow, RejectedRow.Reason> reject;
    private final DistrictIds districts;
    private final Map<String, Number> numbers = new LinkedHashMap<>();
    private final BulkWriter matches;
    private final BulkWriter gone;
    private final BulkWriter doubts;

    Alterations(Edition edition, StagedRegister register, Tally tally, BiConsumer<TableRow, RejectedRow.Reason> reject)
            throws SQLException {
        this.edition = edition;
        this.register = register;
        this.tally = tally;
        this.reject = reject;
        this.districts = new DistrictIds(edition);
        this.matches = edition.staging().writer(edition.handle(), "import_match", List.of("id", "elector_id"));
        this.gone = edition.staging().writer(edition.handle(), "import_gone", List.of("elector_id"));
        this.doubts = edition.staging()
                .writer(edition.handle(), "import_doubt", List.of("id", "row_id", "elector_id", "reason", "score"));
    }

    /** What the file does to one number: the last deletion and the last entry, in either order. */
    private static final class Number {

        private final UUID district;
        private Alteration deletion;
        private Alteration entry;
        private Holder holder;

        Number(UUID district) {
            this.district = district;
        }

        ElectorRow row() {
            return (entry == null ? deletion : entry).row();
        }

        /** Gone again in a later month than it came. */
        boolean endsDeleted() {
            return entry == null
                    || (deletion != null
                            && deletion.month() != null
                            && entry.month() != null
                            && deletion.month().isAfter(entry.month()));
        }
    }

    private record Holder(UUID id, Likeness.Entry entry) {}

    /** @param alterations in the order of their months */
    void stage(List<Alteration> alterations) throws SQLException {
        for (Alteration one : alterations) {
            collect(one);
        }
        findHolders();
        for (Number number : numbers.values()) {
            stage(number);
        }
        register.flush();
        matches.flush();
        gone.flush();
        doubts.flush();
    }

    private void collect(Alteration one) {
        ElectorRow row = one.row();
        UUID district = one.deletes()
                ? districts.find(row.number().district())
                : districts.findOrCreate(row.number().district(), row.source().ward());
        if (district == null) {
            reject.accept(one.record(), RejectedRow.Reason.UNKNOWN_ELECTOR);
            return;
        }
        Number number = numbers.computeIfAbsent(row.number().toString(), n -> new Number(district));
        Alteration earlier = one.deletes() ? number.deletion : number.entry;
        if (earlier != null && java.util.Objects.equals(earlier.month(), one.month())) {
            tally.odd(Tally.Oddity.DUPLICATE_NUMBER, one.record().number());
        }
        if (one.deletes()) {
            number.deletion = one;
        } else {
            number.entry = one;
        }
    }

    private void findHolders() {
        List<Number> all = new ArrayList<>(numbers.values());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Number> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                places.add(i);
            }
            edition.scope()
                    .bind(edition.handle().createQuery(HOLDERS))
                    .bindArray(
                            "districts",
                            UUID.class,
                            some.stream().map(n -> n.district).toList())
                    .bindArray(
                            "numbers",
                            Integer.class,
                            some.stream().map(n -> n.row().number().number()).toList())
                    .bindArray(
                            "suffixes",
                            Integer.class,
                            some.stream().map(n -> n.row().number().suffix()).toList())
                    .bindArray("places", Integer.class, places)
                    .map((r, c) -> {
                        Holder holder = new Holder(
                                r.getObject("id", UUID.class),
                                new Likeness.Entry(
                                        r.getString("surname_key"),
                                        r.getString("forename_key"),
                                        r.getObject("attainment", java.time.LocalDate.class)));
                        some.get(r.getInt("place")).holder = holder;
                        return holder;
                    })
                    .list();
        }
    }

    private void stage(Number number) throws SQLException {
        if (number.endsDeleted()) {
            delete(number);
            return;
        }
        UUID id = Ids.next();
        ElectorRow row = number.entry.row();
        UUID door = row.door() == null ? null : row.door().id(row.number().district());
        if (door != null) {
            register.door(door, number.district, row.door(), row.source().keys().uprn());
        }
        register.elector(id, number.district, door, row);
        if (number.holder == null) {
            return;
        }
        int score = Likeness.of(entry(row), number.holder.entry(), Likeness.Place.AMENDED, COMMON);
        boolean same = score >= Likeness.CERTAIN || isBlank(row);
        if (same && number.deletion == null) {
            matches.put(id).put(number.holder.id()).endRow();
            return;
        }
        gone.put(number.holder.id()).endRow();
        if (score >= Likeness.DOUBTFUL) {
            String reason = number.deletion == null ? "NUMBER" : "ADDED_AND_DELETED";
            doubts.put(Ids.next())
                    .put(id)
                    .put(number.holder.id())
                    .put(reason)
                    .put(score)
                    .endRow();
        }
    }

    private void delete(Number number) throws SQLException {
        ElectorRow row = number.deletion.row();
        if (number.holder != null) {
            int score = Likeness.of(entry(row), number.holder.entry(), Likeness.Place.AMENDED, COMMON);
            if (score < Likeness.CERTAIN && !isBlank(row)) {
                reject.accept(number.deletion.record(), RejectedRow.Reason.NAME_DIFFERS);
                return;
            }
            gone.put(number.holder.id()).endRow();
        } else if (!wasHeld(number)) {
            reject.accept(number.deletion.record(), RejectedRow.Reason.UNKNOWN_ELECTOR);
        }
    }

    private boolean wasHeld(Number number) {
        return edition.scope()
                .bind(edition.handle().createQuery(HELD))
                .bind("district", number.district)
                .bind("number", number.row().number().number())
                .bind("suffix", number.row().number().suffix())
                .mapTo(Boolean.class)
                .one();
    }

    private static Likeness.Entry entry(ElectorRow row) {
        return new Likeness.Entry(NameKey.of(row.surname()), NameKey.of(row.forename()), row.attainment());
    }

    /** Anonymous entries have no name to compare, and some programs leave it out where somebody goes. */
    private static boolean isBlank(ElectorRow row) {
        return row.surname().isEmpty() && row.forename().isEmpty();
    }
}
