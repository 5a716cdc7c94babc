package org.committeeroom.security.personal;

import java.util.Map;

/**
 * One thing that is held about a person.
 *
 * @param table where, which is also what it is called in the message file
 * @param facts by column, in their order: texts, numbers, times; an identifier where it says who did something
 */
public record HeldEntry(String table, Map<String, Object> facts) {}
