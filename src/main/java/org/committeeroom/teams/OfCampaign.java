package org.committeeroom.teams;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** Reads what belongs to the campaign of a scope, page by page. */
abstract class OfCampaign<E> implements PanacheRepositoryBase<E, Key> {

    /** A narrowing of a list: a condition, or an empty text for none, and its parameters. */
    record Filter(String condition, Map<String, Object> parameters) {
        static final Filter NONE = new Filter("", Map.of());

        /** All of those columns that have a value must have this value. */
        static Filter equal(Map<String, UUID> columns) {
            StringBuilder condition = new StringBuilder();
            columns.keySet()
                    .forEach(c ->
                            condition.append(" and ").append(c).append(" = :").append(c));
            return new Filter(condition.toString(), new HashMap<>(columns));
        }
    }

    E get(Scope scope, UUID id) {
        return findByIdOptional(new Key(scope.campaign(), id)).orElseThrow(Problems.NOT_FOUND::plain);
    }

    /** One row more than the page holds, if there is one. */
    List<E> list(Scope scope, PageRequest page, Order order, Filter filter) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("campaign", scope.campaign());
        String query = "campaignId = :campaign" + filter.condition();
        if (page.after() != null) {
            parameters.putAll(order.parse(page.after()));
            query += order.after();
        }
        return find(query + order.clause(), parameters)
                .range(0, page.rows() - 1)
                .list();
    }
}
