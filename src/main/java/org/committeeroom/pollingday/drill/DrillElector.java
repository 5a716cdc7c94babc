package org.committeeroom.pollingday.drill;

import java.util.UUID;

/**
 * A made-up elector of the copy.
 *
 * @param station where the district votes; null if it has none
 */
record DrillElector(
        UUID id, UUID district, String code, UUID station, int number, int suffix, boolean postal, boolean promise) {}
