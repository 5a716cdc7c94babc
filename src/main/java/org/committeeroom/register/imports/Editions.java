package org.committeeroom.register.imports;

import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.statement.Query;

/**
 * Two editions that are compared.
 *
 * @param since the one before, compared with {@code edition}
 */
record Editions(int since, int edition) {

    /** @param since an earlier edition, or null for the one before */
    static Editions upTo(Integer edition, Integer since) {
        if (edition == null) {
            throw Problems.NOT_FOUND.because("The import does not stand in the register");
        }
        if (since != null && (since < 1 || since >= edition)) {
            throw Problems.invalid("since", "is not an earlier edition");
        }
        return new Editions(since == null ? edition - 1 : since, edition);
    }

    Query bind(Scope scope, Query query) {
        return scope.bind(query).bind("since", since).bind("edition", edition);
    }

    Query bind(Scope scope, Query query, PageRequest page) {
        return bind(scope, query).bind("rows", page.rows()).bind("skipped", offset(page));
    }

    /** An edition does not change while it is looked at, so that a cursor may count. */
    static int offset(PageRequest page) {
        try {
            return page.after() == null ? 0 : Math.max(0, Integer.parseInt(page.after()));
        } catch (NumberFormatException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }
}
