/** What the canvass says before the polls open: how far it has come, and what result may be expected of it. */
package org.committeeroom.dashboard.progress;
