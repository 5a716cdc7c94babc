/** What leaves a campaign for other systems, and what comes from them. */
package org.committeeroom.exchange;
