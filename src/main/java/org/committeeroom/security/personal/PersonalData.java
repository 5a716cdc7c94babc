package org.committeeroom.security.personal;

import java.util.List;

/**
 * The tables of one feature in which something is said about people. Implement it as one small {@code
 * @ApplicationScoped} class in the feature's package; most need no more than
 *
 * <pre>{@code
 * return List.of(
 *     Holding.in("lift").of("elector_id").keptAs(Keeping.CANVASS).erasedByDeleting(),
 *     Holding.in("car").aboutNobody("a car, by its number of seats"));
 * }</pre>
 */
public interface PersonalData {

    List<Holding> holdings();
}
