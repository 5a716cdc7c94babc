package org.committeeroom.security.personal;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that the features say they hold about people. */
@ApplicationScoped
@Unremovable
public class Holdings {

    private final List<Holding> all;

    Holdings(@All List<PersonalData> features) {
        all = features.stream().flatMap(f -> f.holdings().stream()).toList();
    }

    public List<Holding> all() {
        return all;
    }
}
