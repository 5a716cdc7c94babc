package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Where the campaign's doors are. Of a file of the whole country only what it has doors for is kept. */
@ApplicationScoped
class DoorCoordinates {

    private static final int BATCH = 1000;

    private static final String LIVED_IN = "exists (select 1 from elector e where e.campaign_id = p.campaign_id"
            + " and e.property_id = p.id and not e.removed)";

    private final Jdbi jdbi;

    DoorCoordinates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param rejected rows of the file that hold no coordinates in the United Kingdom
     * @param withUprn doors whose UPRN the register gives
     * @param located doors whose place is known now
     */
    @Schema(name = "DoorCoordinates")
    record Report(long rowsRead, long rejected, int doors, int withUprn, int located) {}

    /**
     * @param doors behind which somebody lives who is on the register
     * @param missing doors whose UPRN the register gives, and no file of coordinates had
     */
    @Schema(name = "DoorPlaces")
    record Places(int doors, int withUprn, int located, int missing, List<OfDistrict> districts) {}

    @Schema(name = "DoorPlacesOfDistrict")
    record OfDistrict(String code, int doors, int withUprn, int located) {}

    /** The UPRNs that the register has, and in the same order where they are. */
    private record Wanted(long[] uprns, double[] latitudes, double[] longitudes) {

        static Wanted of(long[] uprns) {
            double[] nowhere = new double[uprns.length];
            Arrays.fill(nowhere, Double.NaN);
            return new Wanted(uprns, nowhere, nowhere.clone());
        }

        void put(long uprn, double latitude, double longitude) {
            int at = Arrays.binarySearch(uprns, uprn);
            if (at >= 0) {
                latitudes[at] = latitude;
                longitudes[at] = longitude;
            }
        }
    }

    /** Reads the whole file first, so that no transaction waits for the network. */
    Report take(Scope scope, CoordinateFile file) {
        Wanted wanted = Wanted.of(uprns(scope));
        file.forEach(wanted::put);
        write(scope, wanted);
        return report(scope, file);
    }

    @Transactional
    long[] uprns(Scope scope) {
        return jdbi.withHandle(h -> scope
                .bind(h.createQuery(
                        "select distinct uprn from property where campaign_id =" + " :campaign and uprn is not null"))
                .mapTo(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray());
    }

    @Transactional
    void write(Scope scope, Wanted wanted) {
        jdbi.useHandle(h -> {
            try (PreparedBatch batch = h.prepareBatch("update property set latitude = :latitude, longitude = :longitude"
                    + " where campaign_id = :campaign and uprn = :uprn")) {
                for (int i = 0; i < wanted.uprns.length; i++) {
                    if (!Double.isNaN(wanted.latitudes[i])) {
                        batch.bind("campaign", scope.campaign())
                                .bind("uprn", wanted.uprns[i])
                                .bind("latitude", wanted.latitudes[i])
                                .bind("longitude", wanted.longitudes[i])
                                .add();
                    }
                    if (batch.size() >= BATCH) {
                        batch.execute();
                    }
                }
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
        });
    }

    @Transactional
    Report report(Scope scope, CoordinateFile file) {
        return jdbi.withHandle(h -> new Report(
                file.rowsRead(),
                file.rejected(),
                count(h, scope, ""),
                count(h, scope, " and p.uprn is not null"),
                count(h, scope, " and p.latitude is not null")));
    }

    /** By polling district. */
    @Transactional
    Places places(Scope scope) {
        List<OfDistrict> districts = jdbi.withHandle(
                h -> scope.bind(h.createQuery("select d.code, count(*) as doors, count(p.uprn) as uprns,"
                                + " count(p.latitude) as located from polling_district d join property p on p.campaign_id"
                                + " = d.campaign_id and p.district_id = d.id where d.campaign_id = :campaign and "
                                + LIVED_IN + " group by d.code order by d.code"))
                        .map((r, c) -> new OfDistrict(
                                r.getString("code"), r.getInt("doors"), r.getInt("uprns"), r.getInt("located")))
                        .list());
        int missing = jdbi.withHandle(h -> count(h, scope, " and p.uprn is not null and p.latitude is null"));
        return new Places(
                districts.stream().mapToInt(OfDistrict::doors).sum(),
                districts.stream().mapToInt(OfDistrict::withUprn).sum(),
                districts.stream().mapToInt(OfDistrict::located).sum(),
                missing,
                districts);
    }

    private static int count(Handle h, Scope scope, String which) {
        return scope.bind(h.createQuery(
                        "select count(*) from property p where p.campaign_id = :campaign and " + LIVED_IN + which))
                .mapTo(Integer.class)
                .one();
    }
}
