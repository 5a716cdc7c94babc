package org.committeeroom.testing;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A small made-up seat, the same every time: districts EA, EB and EC with 60 electors each. EA and EB vote at the
 * school, EC at the library. In every district
 *
 * <ul>
 *   <li>numbers 1–36 live in 1–18 Ash Road, two to a house; 37–54 in flats 1–9 of Elm Court, 20 Elm Street; 55–57 and
 *       57/1 at 1 Oak Lane; 58 and 59 have no address;
 *   <li>5 may not vote in this election, 6 is to be checked;
 *   <li>7, 14, 21 … 56 vote by post, 11 by proxy, 13 by postal proxy.
 * </ul>
 */
public final class Seat {

    public static final List<String> DISTRICTS = List.of("EA", "EB", "EC");

    private static final List<String> SURNAMES =
            List.of("Abara", "Brook", "Castell", "Dymond", "Erskine", "Fairlie", "Ganguly", "Hale", "Ibsen", "Jolly");
    private static final List<String> FORENAMES = List.of("Ada", "Bilal", "Cerys", "Dev", "Esme", "Femi", "Grace");

    private final String slug;
    private final UUID campaign;
    private final Map<String, UUID> ids = new HashMap<>();

    private Seat(String slug, UUID campaign) {
        this.slug = slug;
        this.campaign = campaign;
    }

    /** Fills the campaign, which must have no register yet. */
    public static Seat in(String slug) {
        return jdbi().inTransaction(h -> {
            UUID campaign = campaignOf(slug);
            Seat seat = new Seat(slug, campaign);
            seat.fill(h);
            return seat;
        });
    }

    public static UUID campaignOf(String slug) {
        return jdbi().withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one());
    }

    public static Jdbi jdbi() {
        return Arc.container().instance(Jdbi.class).get();
    }

    public String slug() {
        return slug;
    }

    public UUID campaign() {
        return campaign;
    }

    public UUID district(String code) {
        return ids.get(code);
    }

    /** The station of the district. */
    public UUID station(String district) {
        return ids.get(district.equals("EC") ? "library" : "school");
    }

    public UUID elector(String district, int number) {
        return elector(district, number, 0);
    }

    public UUID elector(String district, int number, int suffix) {
        return ids.get(district + '-' + number + '/' + suffix);
    }

    /** Where the elector lives. */
    public UUID property(String district, int number) {
        return ids.get(district + " home " + number);
    }

    /** Cuts a walk of these doors by hand. */
    public UUID walk(UUID... doors) {
        UUID walk = Ids.next();
        jdbi().useTransaction(h -> {
            h.execute(
                    "insert into walk (campaign_id, id, code, kind, name, district_id, doors, electors, created_at)"
                            + " values (?, ?, ?, 'CANVASS', 'Test walk', (select district_id from property"
                            + " where campaign_id = ? and id = ?), ?, 0, ?)",
                    campaign,
                    walk,
                    walk.toString().substring(24),
                    campaign,
                    doors[0],
                    doors.length,
                    Instant.now().truncatedTo(ChronoUnit.MICROS));
            for (int i = 0; i < doors.length; i++) {
                h.execute(
                        "insert into walk_door (campaign_id, walk_id, position, property_id) values (?, ?, ?, ?)",
                        campaign,
                        walk,
                        i + 1,
                        doors[i]);
            }
        });
        return walk;
    }

    /** The id of an invitation for an hour. */
    public Invitation invite(String role, List<UUID> walks, List<String> districts, UUID station) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("role", role);
        wanted.put("walks", walks);
        wanted.put("districts", districts);
        wanted.put("station", station);
        wanted.put("expiresAt", Instant.now().plus(1, ChronoUnit.HOURS).toString());
        wanted.put("uses", 100);
        var made = Api.admin().body(wanted).post("/api/campaigns/" + slug + "/invitations");
        made.then().statusCode(201);
        return new Invitation(made.path("id"), made.path("code"));
    }

    public record Invitation(String id, String code) {

        /** The token of a device that joins. */
        public String join() {
            var joined = Api.anonymous()
                    .body(Map.of("code", code, "name", "Test phone"))
                    .post("/api/join");
            joined.then().statusCode(201);
            return joined.path("token");
        }
    }

    /** The token of a device with an invitation of its own. */
    public String device(String role, List<UUID> walks, List<String> districts, UUID station) {
        return invite(role, walks, districts, station).join();
    }

    private void fill(Handle h) {
        station(h, "school", "Hill School", "N7 1AA");
        station(h, "library", "Old Library", "N7 2BB");
        for (String code : DISTRICTS) {
            UUID district = id(code);
            h.execute(
                    "insert into polling_district (campaign_id, id, code, name, ward, station_id)"
                            + " values (?, ?, ?, ?, 'Hill', ?)",
                    campaign,
                    district,
                    code,
                    "District " + code,
                    station(code));
            PreparedBatch electors = h.prepareBatch("insert into elector (campaign_id, id, district_id, number, suffix,"
                    + " surname, forename, surname_key, forename_key, marker, eligible, absent, property_id, row_hash,"
                    + " removed) values (:campaign, :id, :district, :number, :suffix, :surname, :forename,"
                    + " :surnameKey, :forenameKey, :marker, :eligible, :absent, :property, 0, false)");
            for (int n = 1; n <= 59; n++) {
                add(electors, code, n, 0, home(h, code, n));
            }
            add(electors, code, 57, 1, home(h, code, 57));
            electors.execute();
        }
    }

    private void station(Handle h, String key, String name, String postcode) {
        h.execute(
                "insert into station (campaign_id, id, name, address, postcode) values (?, ?, ?, '1 Hill Road', ?)",
                campaign,
                id(key),
                name,
                postcode);
    }

    private void add(PreparedBatch batch, String district, int number, int suffix, UUID home) {
        String surname = SURNAMES.get((number + suffix) * 7 % SURNAMES.size());
        String forename = FORENAMES.get((number + suffix) * 3 % FORENAMES.size());
        batch.bind("campaign", campaign)
                .bind("id", id(district + '-' + number + '/' + suffix))
                .bind("district", district(district))
                .bind("number", number)
                .bind("suffix", suffix)
                .bind("surname", surname)
                .bind("forename", forename)
                .bind("surnameKey", surname.toLowerCase(Locale.ROOT))
                .bind("forenameKey", forename.toLowerCase(Locale.ROOT))
                .bind("marker", number == 5 ? "G" : "")
                .bind("eligible", number == 5 ? "NO" : number == 6 ? "CHECK" : "YES")
                .bind("absent", absent(number))
                .bindByType("property", home, UUID.class)
                .add();
    }

    private static String absent(int number) {
        if (number % 7 == 0) {
            return "POSTAL";
        }
        return number == 11 ? "PROXY" : number == 13 ? "POSTAL_PROXY" : "NONE";
    }

    /** The elector's door, made on first use. */
    private UUID home(Handle h, String district, int number) {
        if (number > 57) {
            return null;
        }
        String street = number <= 36 ? "Ash Road" : number <= 54 ? "Elm Street" : "Oak Lane";
        int flat = (number - 35) / 2;
        String building = number <= 36 ? String.valueOf((number + 1) / 2) : number <= 54 ? "Elm Court, 20" : "1";
        String flatName = number > 36 && number <= 54 ? "Flat " + flat : null;
        String first = (flatName == null ? "" : flatName + ", ") + building + ' ' + street;
        String key = district + " door " + first;
        UUID home = ids.get(key);
        if (home == null) {
            home = id(key);
            h.createUpdate("insert into property (campaign_id, id, district_id, address_lines, postcode,"
                            + " street, building, flat) values (:campaign, :id, :district, :lines, :postcode,"
                            + " :street, :building, :flat)")
                    .bind("campaign", campaign)
                    .bind("id", home)
                    .bind("district", district(district))
                    .bind("lines", first + "\nLondon")
                    .bind("postcode", "N7 " + (1 + DISTRICTS.indexOf(district)) + "AA")
                    .bind("street", street)
                    .bind("building", building)
                    .bindByType("flat", flatName, String.class)
                    .execute();
        }
        ids.put(district + " home " + number, home);
        return home;
    }

    private UUID id(String key) {
        UUID id = Ids.next();
        ids.put(key, id);
        return id;
    }
}
