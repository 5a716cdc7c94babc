package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.Eligible;
import org.committeeroom.returns.Voted;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which numbers there are in polling districts, and what a teller must know of each: nothing that names a person. */
@ApplicationScoped
class TellingNumbers {

    private static final String NUMBERS = "select d.code, e.number, e.suffix, e.eligible, e.absent, s.voted from"
            + " unnest(cast(:districts as uuid array)) as given(id) join polling_district d on d.campaign_id ="
            + " :campaign and d.id = given.id join elector e on e.campaign_id = d.campaign_id and e.district_id = d.id"
            + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
            + " where not e.removed order by d.code, e.number, e.suffix";

    private final Jdbi jdbi;

    TellingNumbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Schema(name = "NumbersOfDistrict")
    record District(String code, List<NumberRuns.Run> runs, List<NumberRuns.Suffixed> suffixed) {}

    private record Row(String district, NumberRuns.Numbered numbered) {}

    /** @param codes of the districts wanted; of a device, all that it was invited to if there are none */
    @Transactional
    List<District> of(Scope scope, Collection<String> codes) {
        return jdbi.withHandle(h -> {
            Map<String, UUID> districts = districts(h, scope, codes);
            Map<String, List<NumberRuns.Numbered>> numbers = new TreeMap<>();
            districts.keySet().forEach(code -> numbers.put(code, new ArrayList<>()));
            scope.bind(h.createQuery(NUMBERS))
                    .bindArray("districts", UUID.class, districts.values())
                    .map((r, c) -> read(r))
                    .forEach(row -> numbers.get(row.district()).add(row.numbered()));
            return numbers.entrySet().stream()
                    .map(each -> district(each.getKey(), each.getValue()))
                    .toList();
        });
    }

    private static District district(String code, List<NumberRuns.Numbered> numbers) {
        return new District(
                code,
                NumberRuns.of(numbers.stream().filter(n -> n.suffix() == 0).toList()),
                NumberRuns.suffixed(
                        numbers.stream().filter(n -> n.suffix() != 0).toList()));
    }

    private static Map<String, UUID> districts(Handle h, Scope scope, Collection<String> codes) {
        Map<String, UUID> found = new TreeMap<>();
        List<String> wanted = codes.stream().map(ElectorNumber::code).distinct().toList();
        scope.bind(h.createQuery("select code, id from polling_district where campaign_id = :campaign"
                        + (scope.isDevice() && !scope.roles().contains(Role.TELLER)
                                ? " and station_id = :station"
                                : "")))
                .bindByType("station", scope.station(), UUID.class)
                .map((r, c) -> Map.entry(r.getString("code"), r.getObject("id", UUID.class)))
                .filter(each -> !scope.isDevice() || scope.districts().contains(each.getValue()))
                .filter(each -> wanted.isEmpty() ? scope.isDevice() : wanted.contains(each.getKey()))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        if (found.size() < wanted.size()) {
            throw Problems.NOT_FOUND.plain();
        }
        return found;
    }

    private static Row read(ResultSet r) throws SQLException {
        Absent absent = Absent.valueOf(r.getString("absent"));
        int marks = (absent == Absent.POSTAL || absent == Absent.POSTAL_PROXY ? NumberRuns.POSTAL : 0)
                + (Eligible.valueOf(r.getString("eligible")) == Eligible.NO ? NumberRuns.NOT_ENTITLED : 0)
                + (Voted.TOLD.name().equals(r.getString("voted")) ? NumberRuns.TOLD : 0);
        return new Row(r.getString("code"), new NumberRuns.Numbered(r.getInt("number"), r.getInt("suffix"), marks));
    }
}
