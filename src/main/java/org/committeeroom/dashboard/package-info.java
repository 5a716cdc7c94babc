/** What a campaign knows of its seat, counted: kept in memory as returns come, and shown with what is estimated from it. */
package org.committeeroom.dashboard;
