package org.committeeroom.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
class Account {

    @Id
    UUID id;

    String username;
    String name;

    @Column(name = "password_hash")
    String passwordHash;

    boolean admin;

    /** Of who signs in at a provider; null for a built-in account, like the subject. */
    String issuer;

    String subject;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "must_change")
    boolean mustChange;

    /** Written by {@link SecondFactors} alone. */
    @Column(name = "totp_since", insertable = false, updatable = false)
    Instant secondFactorSince;

    SignedIn.Staff signedIn() {
        return new SignedIn.Staff(
                id, username, name, admin, mustChange, secondFactor(), Proof.Password.of(passwordHash));
    }

    private SecondFactor secondFactor() {
        return secondFactorSince == null ? SecondFactor.NONE : SecondFactor.NOT_ASKED;
    }
}
