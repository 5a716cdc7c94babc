/**
 * What the program holds about people, feature by feature: every feature with a table that says something about a
 * person has one class that implements {@link org.committeeroom.security.personal.PersonalData}, and a test fails where
 * a table is claimed by none. Subject access, objection, erasure and destruction after the poll are built on it.
 */
package org.committeeroom.security.personal;
