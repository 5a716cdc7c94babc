/**
 * Who saw, changed, exported, printed and granted what. A change is recorded in the transaction that makes it, whatever
 * feature makes it; a reading is recorded after it, with others. Entries are linked into a chain of hashes for each
 * campaign: see docs/adr/0021.
 */
package org.committeeroom.security.audit;
