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

    @Column(name = "created_at")
    Instant createdAt;

    SignedIn.Staff signedIn() {
        return new SignedIn.Staff(id, username, name, admin);
    }
}
