/** Committee rooms that go on without the centre: their copies, what the centre gives them, and what they pass on. */
package org.committeeroom.pollingday.apart;
