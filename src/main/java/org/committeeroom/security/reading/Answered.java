package org.committeeroom.security.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A request that was answered, as far as it says something of how much somebody reads.
 *
 * @param operation as the OpenAPI document calls it
 * @param leaves exported or printed
 * @param subject the elector, walk … in the address; null if it names none
 * @param query of the address, which tells one page of a list from another
 * @param searched what was looked for; null if nothing was
 * @param rows of the page that was shown
 */
public record Answered(
        String operation,
        String what,
        boolean leaves,
        UUID subject,
        String query,
        String searched,
        int rows,
        int status,
        String name,
        String address) {

    private static final int NOT_FOUND = 404;

    private static final Set<String> LISTS = Set.of(
            "ElectorResource_list",
            "ElectorResource_find",
            "PropertyResource_find",
            "KnockUpListResource_list",
            "PostalRenewalResource_list",
            "OverseasResource_list",
            "ComparisonResource_list");
    private static final Set<String> OF_ONE =
            Set.of("ElectorResource_get", "ListingResource_get", "PersonResource_get", "PersonResource_access");
    private static final Set<String> OF_WALKS = Set.of("WalkResource_packet", "WalkSheetResource_print");

    record Counted(Measure measure, String key, int weight) {}

    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        if (status == NOT_FOUND) {
            counted.add(new Counted(Measure.REFUSED, operation + subject + query, 1));
        }
        if (status >= 300) {
            return counted;
        }
        if (LISTS.contains(operation) && rows > 0) {
            counted.add(new Counted(Measure.ELECTORS, operation + subject + query, rows));
        }
        if (LISTS.contains(operation) && searched != null && !searched.isBlank()) {
            counted.add(new Counted(Measure.SEARCHES, searched.strip().toLowerCase(Locale.ROOT), 1));
        }
        if (OF_ONE.contains(operation)) {
            counted.add(new Counted(Measure.PEOPLE, String.valueOf(subject), 1));
        }
        if (OF_WALKS.contains(operation)) {
            counted.add(new Counted(Measure.WALKS, String.valueOf(subject), 1));
        } else if (leaves) {
            counted.add(new Counted(Measure.FILES, UUID.randomUUID().toString(), 1));
        }
        return counted;
    }

    /** Lets out what the campaign holds, whoever is in it. */
    boolean exportsAll() {
        return leaves && operation.startsWith("Export");
    }
}
