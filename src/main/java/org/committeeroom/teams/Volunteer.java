package org.committeeroom.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import java.util.UUID;

/** Somebody who helps. Unpaid always: paid canvassers are illegal (Representation of the People Act 1983 s.111). */
@Entity
@IdClass(Key.class)
class Volunteer {

    @Id
    @Column(name = "campaign_id")
    UUID campaignId;

    @Id
    UUID id;

    String name;
    String phone;
    String email;

    /** BCP 47 tags with commas between. */
    String languages;

    boolean car;
    String notes;

    List<String> languageTags() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }
}
