/** The day itself: telling, knocking up, lifts, committee rooms. */
package org.committeeroom.pollingday;
