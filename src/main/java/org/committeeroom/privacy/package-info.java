/** What the law asks of whoever keeps data about people: access, objection, erasure, and an end to all of it. */
package org.committeeroom.privacy;
