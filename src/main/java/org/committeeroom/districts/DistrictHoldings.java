package org.committeeroom.districts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.PersonalData;

/** Places, which are nobody's. */
@ApplicationScoped
class DistrictHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("polling_district").aboutNobody("a district"),
                Holding.in("station").aboutNobody("a building that is open to all on the day"));
    }
}
