/** A polling day that is only played: on a copy of the real set-up, with made-up people, faults included. */
package org.committeeroom.pollingday.drill;
