package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.committeeroom.testing.DatabaseTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The database has no place for how anybody voted (Representation of the People Act 1983 s.66). */
@DatabaseTest
class SecrecyTest {

    private static final Pattern HOW_VOTED = Pattern.compile(
            "(.*_)?(voted?|ballot)_(for|choice|party|candidate|preference)|(.*_)?(party|candidate)_(voted|vote)(_.*)?");

    @Inject
    Jdbi jdbi;

    @Test
    void noColumnHoldsHowSomebodyVoted() {
        List<String> columns = jdbi.withHandle(h -> h.createQuery("select lower(column_name) from"
                        + " information_schema.columns where lower(table_schema) = 'public'")
                .mapTo(String.class)
                .list());
        assertFalse(columns.isEmpty());
        assertEquals(
                List.of(), columns.stream().filter(HOW_VOTED.asMatchPredicate()).toList());
    }
}
