/**
 * How much of the promised vote has turned out, how much will have at the close, and where the next team is worth most.
 * Pure functions over records: no framework, no clock, no database. Times are hours since the polls opened.
 */
package org.committeeroom.estimate;
