/**
 * Who reads more than their work needs. The audit says what was read when it is asked; this says so by itself, while it
 * happens, to the agent. It watches and never refuses: on polling day a wrong refusal costs more than a look.
 */
package org.committeeroom.security.reading;
