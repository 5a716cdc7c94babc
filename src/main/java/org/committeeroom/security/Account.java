package org.committeeroom.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        return signedIn(id, username, name, admin, mustChange, secondFactorSince != null, passwordHash);
    }

    /** Of a row that has the columns. */
    static SignedIn.Staff signedIn(ResultSet r) throws SQLException {
        return signedIn(
                r.getObject("id", UUID.class),
                r.getString("username"),
                r.getString("name"),
                r.getBoolean("admin"),
                r.getBoolean("must_change"),
                r.getObject("totp_since") != null,
                r.getString("password_hash"));
    }

    private static SignedIn.Staff signedIn(
            UUID id,
            String username,
            String name,
            boolean admin,
            boolean mustChange,
            boolean hasSecondFactor,
            String passwordHash) {
        SecondFactor factor = hasSecondFactor ? SecondFactor.NOT_ASKED : SecondFactor.NONE;
        return new SignedIn.Staff(id, username, name, admin, mustChange, factor, Proof.Password.of(passwordHash));
    }
}
