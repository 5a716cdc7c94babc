package org.committeeroom.exchange.contacts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How an elector can be reached.
 *
 * @param screenedOn when the number was last looked for in the Telephone Preference Service's list; null: never
 * @param listed whether it was there
 * @param suppressed they objected, were erased, or asked not to be contacted
 */
record Contact(UUID elector, String phone, String email, LocalDate screenedOn, boolean listed, boolean suppressed) {}
