package org.committeeroom.exchange.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The address of a program that is told what happens.
 *
 * @param generation of the secret
 * @param position up to where in the feed of returns it has been told
 */
record Webhook(
        UUID id,
        String name,
        URI url,
        Set<HookEvent> events,
        boolean active,
        int generation,
        long position,
        Instant madeAt) {}
