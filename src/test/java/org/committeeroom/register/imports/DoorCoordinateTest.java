package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DoorCoordinateTest {

    private static final String HEADER = "\ufeffUPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\r\n";
    private static final String ROWS = HEADER
            + "9,530000,186000,51.557,-0.125\r\n"
            + "10001234,530100.00,186100.00,51.5580001,-0.1250001\r\n"
            + "10001235,530100.00,186100.00,151.5,-0.125\r\n"
            + "nonsense,1,2,3\r\n";

    @jakarta.inject.Inject
    Accounts accounts;

    @jakarta.inject.Inject
    CampaignRoles roles;

    @jakarta.inject.Inject
    Campaigns campaigns;

    @Test
    void onlyDoorsOfTheRegisterAreLocated() throws IOException {
        String slug = seat();
        sent(slug, ROWS.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("rowsRead", equalTo(4))
                .body("rejected", equalTo(2))
                .body("doors", equalTo(2))
                .body("withUprn", equalTo(1))
                .body("located", equalTo(1));
        assertEquals(List.of("51.5580001 -0.1250001"), located(slug));
        sent(slug, zipped(ROWS.replace("51.5580001", "51.5590001")))
                .statusCode(200)
                .body("located", equalTo(1));
        assertEquals(List.of("51.5590001 -0.1250001"), located(slug));
    }

    @Test
    void itIsSaidHowManyDoorsOfEachDistrictAreOnTheMapAndWhatIsMissing() {
        String slug = seat();
        String path = "/api/campaigns/" + slug + "/door-coordinates";
        Api.admin()
                .get(path)
                .then()
                .statusCode(200)
                .body("doors", equalTo(2))
                .body("withUprn", equalTo(1))
                .body("located", equalTo(0))
                .body("missing", equalTo(1));
        sent(slug, ROWS.getBytes(StandardCharsets.UTF_8)).statusCode(200);
        Api.admin()
                .get(path)
                .then()
                .body("located", equalTo(1))
                .body("missing", equalTo(0))
                .body("districts.doors.sum()", equalTo(2))
                .body("districts.located.sum()", equalTo(1));
        Seat.jdbi()
                .useTransaction(h -> h.execute("update elector set removed = true where campaign_id ="
                        + " (select id from campaign where slug = '" + slug + "')"));
        Api.admin().get(path).then().body("doors", equalTo(0)).body("districts.size()", equalTo(0));
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        String slug = seat();
        refused(slug, "", "There is nothing in it");
        refused(slug, "a,b,c\r\n1,2,3\r\n", "does not name the columns");
        refused(slug, "UPRN,X_COORDINATE\r\n", "does not name the columns");
        refused(slug, "\"UPRN", "A quotation mark is opened");
        refused(slug, HEADER, "There are no rows under its header");
        refused(slug, HEADER + "1,2,3,13.4,52.5\r\nx,1,2,51.5,0\r\n5,1,2\r\n", "None of its rows");
        refused(slug, HEADER + "x".repeat(1_000_000) + "\r\n", "None of its rows");
        refused(slug, "%PDF-1.7", "It is a PDF");
        refused(slug, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "It is a picture");
        refused(slug, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "an old workbook (.xls), or one");
        refused(slug, new TestWorkbook().row("UPRN", "LATITUDE", "LONGITUDE").bytes(), "without a CSV file");
        byte[] zip = zipped(ROWS);
        refused(slug, java.util.Arrays.copyOf(zip, zip.length / 3), "damaged, locked or cut short");
        assertEquals(List.of(), located(slug));
    }

    private static void refused(String slug, String file, String why) {
        refused(slug, file.getBytes(StandardCharsets.UTF_8), why);
    }

    private static void refused(String slug, byte[] file, String why) {
        sent(slug, file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("not_coordinates"))
                .body("detail", containsString(why));
    }

    @Test
    void onlyWhoAnswersForTheDataMay() {
        String slug = seat();
        String password = "a password for tests";
        for (Role role : List.of(Role.DATA_OFFICER, Role.ORGANISER)) {
            String name = "coordinates" + UUID.randomUUID();
            roles.grant(campaigns.find(slug).orElseThrow(), accounts.create(name, name, password, false), role);
            Api.as(name, password)
                    .contentType("text/csv")
                    .body(ROWS)
                    .post("/api/campaigns/" + slug + "/door-coordinates")
                    .then()
                    .statusCode(role == Role.DATA_OFFICER ? 200 : 403);
            Api.as(name, password)
                    .get("/api/campaigns/" + slug + "/door-coordinates")
                    .then()
                    .statusCode(200);
        }
        Api.anonymous()
                .contentType("text/csv")
                .body(ROWS)
                .post("/api/campaigns/" + slug + "/door-coordinates")
                .then()
                .statusCode(401);
    }

    private static String seat() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "halarose_new.csv");
        Seat.jdbi().useHandle(h -> h.createUpdate("update property set uprn = 10001234 where campaign_id ="
                        + " (select id from campaign where slug = :slug) and street = 'Example Road'")
                .bind("slug", slug)
                .execute());
        return slug;
    }

    private static ValidatableResponse sent(String slug, byte[] file) {
        return Api.admin()
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/campaigns/" + slug + "/door-coordinates")
                .then();
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("osopenuprn.csv"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static List<String> located(String slug) {
        return Seat.jdbi()
                .withHandle(h -> h.createQuery("select p.latitude, p.longitude from property p join campaign c"
                                + " on c.id = p.campaign_id where c.slug = :slug and p.latitude is not null")
                        .bind("slug", slug)
                        .map((r, c) -> r.getDouble(1) + " " + r.getDouble(2))
                        .list());
    }
}
