/**
 * The electoral register: electors, doors, who may vote. An elector's id is the person's and lasts through renumbering,
 * moves and new districts (docs/adr/0009). What people say about electors lives in tables that every import heeds:
 *
 * <ul>
 *   <li>{@code person_decision}: two entries are the same person, or are not; with {@code person_before} and
 *       {@code moved_return} a merge can be taken apart again;
 *   <li>{@code elector_amendment}: what we corrected, and what the file said when we did;
 *   <li>{@code elector.by_hand}: added by us, number 0, suffix counting within the district;
 *   <li>{@code elector.merged_into}: another entry of the same person. Such a row is also {@code removed}.
 * </ul>
 *
 * Whoever changes electors fires {@link org.committeeroom.register.RegisterChanged} afterwards.
 */
package org.committeeroom.register;
