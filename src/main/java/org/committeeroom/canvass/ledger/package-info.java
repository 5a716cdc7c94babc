/** Sheets of paper: what was printed, who took it, what came back, and what of it has been keyed in. */
package org.committeeroom.canvass.ledger;
