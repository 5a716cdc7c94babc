package org.committeeroom.security;

/** On what somebody was let in to an operation, to be looked at again while its answer goes on. */
public record Admission(SignedIn who, Scope scope) {}
