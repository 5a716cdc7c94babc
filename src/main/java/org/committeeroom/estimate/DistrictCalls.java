package org.committeeroom.estimate;

/**
 * The calls made on the promises of one polling district on polling day, in hours since the polls opened.
 *
 * @param code of the polling district
 * @param made every call
 * @param answered those at which the promise answered
 * @param onOpen those made on promises who are not known to have voted
 */
public record DistrictCalls(String code, Times made, Times answered, Times onOpen) {}
