package org.committeeroom.returns;

import java.util.Set;
import java.util.UUID;

/**
 * An event: the campaign's returns with the numbers from {@code from} to {@code to} are now in the feed. Fired on every
 * node, in order, once they are durable. Observers must be quick and never throw.
 *
 * @param from the first number, inclusive
 * @param to the last number, inclusive; the one before {@code from} if states have changed without a return, because
 *     the register did
 * @param electors whose state these returns may have changed
 * @param other whether there are returns that are about no elector: a teller's shift, a station's count
 */
public record Folded(UUID campaign, long from, long to, Set<UUID> electors, boolean other) {}
