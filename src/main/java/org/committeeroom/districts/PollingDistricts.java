package org.committeeroom.districts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** The polling districts of a campaign. */
@ApplicationScoped
public class PollingDistricts implements PanacheRepositoryBase<PollingDistrict, Key> {

    PollingDistrict get(Scope scope, String code) {
        return find(
                        "campaignId = ?1 and code = ?2",
                        scope.campaign(),
                        code.strip().toUpperCase(Locale.ROOT))
                .firstResultOptional()
                .orElseThrow(Problems.NOT_FOUND::plain);
    }

    /** What the register does not say of a district. */
    @Transactional
    public void describe(Scope scope, String code, String name, String ward) {
        PollingDistrict district = get(scope, code);
        district.name = name;
        district.ward = ward;
    }

    /** The codes of the districts that vote at each station. */
    @Transactional
    public Map<UUID, Set<String>> byStation(Scope scope) {
        Map<UUID, Set<String>> codes = new HashMap<>();
        list("campaignId = ?1 and stationId is not null", scope.campaign())
                .forEach(d ->
                        codes.computeIfAbsent(d.stationId, s -> new TreeSet<>()).add(d.code));
        return codes;
    }

    /** From now on these districts, and no others, vote at the station. */
    void setStation(Scope scope, UUID station, Collection<String> codes) {
        for (PollingDistrict district : at(scope, station)) {
            if (!codes.contains(district.code)) {
                district.stationId = null;
            }
        }
        for (String code : codes) {
            find("campaignId = ?1 and code = ?2", scope.campaign(), code)
                    .firstResultOptional()
                    .orElseThrow(() -> Problems.invalid("districts", "there is no such polling district"))
                    .stationId = station;
        }
    }

    private List<PollingDistrict> at(Scope scope, UUID station) {
        return list("campaignId = ?1 and stationId = ?2", scope.campaign(), station);
    }
}
