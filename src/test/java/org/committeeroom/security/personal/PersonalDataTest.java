package org.committeeroom.security.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** No table that says something about people is forgotten: see {@link PersonalData}. */
@DatabaseTest
class PersonalDataTest {

    /** A table with such a column may say something about a person. */
    private static final String LOOKS_PERSONAL = "(.*_)?(elector|other|person|property|volunteer|device|caller|account"
            + "|asker|driver|passenger|member|leader|reporter|sender)_id|(.*_)?(name|surname|forename|phone|email|address"
            + "|address_lines|notes?|text|body|question|answer|raw|lines|birth|message|recipient|location)(_.*)?";

    @Inject
    Holdings holdings;

    @Inject
    Jdbi jdbi;

    private Set<String> tables() {
        List<String> found = jdbi.withHandle(h -> h.createQuery("select distinct lower(table_name) from"
                        + " information_schema.tables where lower(table_schema) = 'public'")
                .mapTo(String.class)
                .list());
        return new TreeSet<>(found);
    }

    private Set<String> lookingPersonal() {
        return jdbi
                .withHandle(h -> h.createQuery("select lower(table_name), lower(column_name) from"
                                + " information_schema.columns where lower(table_schema) = 'public'")
                        .map((r, c) -> r.getString(1) + '.' + r.getString(2))
                        .list())
                .stream()
                .filter(column -> column.substring(column.indexOf('.') + 1).matches(LOOKS_PERSONAL))
                .map(column -> column.substring(0, column.indexOf('.')))
                .filter(table -> !table.startsWith("flyway"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> claimed() {
        return holdings.all().stream().map(Holding::table).toList();
    }

    @Test
    void everyTableThatLooksPersonalIsClaimedByAFeature() {
        Set<String> forgotten = lookingPersonal();
        assertTrue(forgotten.contains("elector") && forgotten.contains("return_log"));
        forgotten.removeAll(claimed());
        assertEquals(
                Set.of(),
                forgotten,
                "Say what becomes of them in the PersonalData of the feature, or that they are aboutNobody and why");
    }

    @Test
    void noTableIsClaimedTwiceAndNoneThatIsNotThere() {
        assertEquals(claimed().size(), Set.copyOf(claimed()).size());
        Set<String> gone = new TreeSet<>(claimed());
        gone.removeAll(tables());
        assertEquals(Set.of(), gone);
    }

    @Test
    void everyDescriptionSaysWhoseItIsForHowLongAndHowItIsErased() {
        assertEquals(
                List.of(),
                holdings.all().stream()
                        .filter(h -> h instanceof TableHolding t && !t.complete())
                        .map(Holding::table)
                        .toList());
    }

    /** Also finds columns that a description names and the table does not have. */
    @Test
    void everyDescriptionCanBeAskedErasedAndDestroyed() {
        Scope scope = Scope.ofProgram(Seat.in(Api.newCampaign()).campaign());
        UUID nobody = UUID.randomUUID();
        Person person = new Person(nobody, Set.of(nobody), null, "No One", "one", "no", List.of());
        jdbi.useHandle(h -> holdings.all().forEach(each -> {
            assertEquals(List.of(), each.about(h, scope, person), each.table());
            assertEquals(Erased.gone(0), each.erase(h, scope, person), each.table());
            assertTrue(each.count(h, scope) >= 0);
        }));
    }
}
