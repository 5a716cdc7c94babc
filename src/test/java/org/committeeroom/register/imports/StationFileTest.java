package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that say which property votes where. */
@DatabaseTest
class StationFileTest {

    private static final String XPRESS =
            "addressline1,addressline2,addressline3,addressline4,addressline5,addressline6,"
                    + "property_urn,polling_place_id,polling_place_name,polling_place_address_1,polling_place_address_2,"
                    + "polling_place_address_3,polling_place_address_4,polling_place_postcode,polling_place_easting,"
                    + "polling_place_northing,polling_place_uprn,polling_place_district_reference\r\n";

    private String slug;

    @BeforeEach
    void register() {
        slug = Api.newCampaign();
        Fixture.taken(
                slug,
                "kind=full",
                Xpress.register(
                        "EA 1 Ada|Example @ 14 Ash Road, N7 1AA",
                        "EA 2 Ben|Example @ 16 Ash Road, N7 1AA",
                        "EA 3 Cy|Example @ 18 Ash Road, N7 1AB",
                        "EB 1 Dee|Example @ 1 Elm Road, N7 2AA",
                        "EB 2 Eve|Example @ 3 Elm Road, N7 1AB",
                        "EC 1 Fay|Example @ 1 Oak Road, N7 3AA"));
        Seat.jdbi()
                .useTransaction(
                        h -> h.execute("update property set uprn = 1234 where street = 'Elm Road' and building = '3'"
                                + " and campaign_id = (select id from campaign where slug = '" + slug + "')"));
    }

    private ValidatableResponse sent(String file, Charset encoding) {
        return Api.admin()
                .contentType("application/octet-stream")
                .body(file.getBytes(encoding))
                .post("/api/campaigns/" + slug + "/station-files")
                .then();
    }

    private ValidatableResponse stations() {
        return Api.admin().get("/api/campaigns/" + slug + "/stations").then().statusCode(200);
    }

    @Test
    void everyDistrictVotesWhereMostOfItsPropertiesDo() {
        String rows = "14 Ash Road,,,,,N7 1AA,,77,Ash School,Ash School,Ash Road,London,,N7 1AC,530000,186000,,\r\n"
                + "16 Ash Road,,,,,N71AA,,77,Ash School,Ash School,Ash Road,London,,N7 1AC,530000,186000,,\r\n"
                // This postcode lies in two districts, and this property has no UPRN here.
                + "18 Ash Road,,,,,N7 1AB,,78,Elm Hall,Elm Road,,,,N7 2AB,,,,\r\n"
                + "1 Elm Road,,,,,N7 2AA,,78,Elm Hall,Elm Road,,,,N7 2AB,,,,\r\n"
                + "3 Elm Road,,,,,N7 1AB,1234,77,Ash School,Ash School,Ash Road,London,,N7 1AC,,,,\r\n"
                + "5 Elm Road,,,,,N7 2AA,,78,Elm Hall,Elm Road,,,,N7 2AB,,,,\r\n"
                + "9 Far Road,,,,,N19 9AA,,79,Far Hall,Far Road,,,,N19 9AB,,,,\r\n";
        sent(XPRESS + rows, StandardCharsets.UTF_8)
                .statusCode(200)
                .body("rowsRead", equalTo(7))
                .body("found", equalTo(5))
                .body("stations", equalTo(2))
                .body("districts.code", equalTo(List.of("EA", "EB")))
                .body("districts.station", equalTo(List.of("Ash School", "Elm Hall")))
                .body("districts.properties", equalTo(List.of(2, 3)))
                .body("districts.others", equalTo(List.of(0, 1)));
        stations()
                .body("items.name", equalTo(List.of("Ash School", "Elm Hall")))
                .body("items.address", equalTo(List.of("Ash Road, London", "Elm Road")))
                .body("items.postcode", equalTo(List.of("N7 1AC", "N7 2AB")))
                .body("items.districts", equalTo(List.of(List.of("EA"), List.of("EB"))));
        sent(XPRESS + rows, StandardCharsets.UTF_8).statusCode(200);
        stations().body("items", hasSize(2));
    }

    @Test
    void aStationOfOursThatTheFileNamesKeepsItsOtherDistricts() {
        Api.admin()
                .body(Map.of("name", "ASH SCHOOL", "districts", List.of("EC")))
                .post("/api/campaigns/" + slug + "/stations")
                .then()
                .statusCode(201);
        sent(XPRESS + "14 Ash Road,,,,,N7 1AA,,77,Ash School,Ash Road,,,,N7 1AC,,,,\r\n", StandardCharsets.UTF_8)
                .statusCode(200);
        stations()
                .body("items", hasSize(1))
                .body("items[0].postcode", equalTo("N7 1AC"))
                .body("items[0].districts", containsInAnyOrder("EA", "EC"));
    }

    @Test
    void halaroseAndDemocracyCountsAreReadToo() {
        sent(
                        "HouseName\tHouseNumber\tStreetName\tPostCode\tUPRN\tPollingStationNumber\tPollingStationName\t"
                                + "PollingStationAddress1\tPollingStationAddress2\tPollingStationPostcode\r\n"
                                + "n/a\t14\tAsh Road\tN7 1AA\tn/a\t1\tAsh School\tAsh Road\tn/a\tN7 1AC\r\n"
                                + "n/a\t1\tElm Road\tN7 2AA\tn/a\t2\tAsh School\tAsh Road\tn/a\tN7 1AC\r\n",
                        StandardCharsets.UTF_8)
                .statusCode(200)
                .body("districts.station", equalTo(List.of("Ash School", "Ash School")));
        stations()
                .body("items.name", equalTo(List.of("Ash School 1", "Ash School 2")))
                .body("items.address", equalTo(List.of("Ash Road", "Ash Road")));
        sent(
                        "\ufeffadd1,add2,postcode,uprn,stationcode,placename\r\n1 Oak Road,,N7 3AA,,EC1,Oak Hall\r\n",
                        StandardCharsets.UTF_16LE)
                .statusCode(200)
                .body("found", equalTo(1));
        sent("PollingPlaceDistrictReference,PollingPlaceName\r\nea,Other Hall\r\n", StandardCharsets.UTF_8)
                .statusCode(200)
                .body("districts.code", equalTo(List.of("EA")));
        stations()
                .body("items.find { it.name == 'Other Hall' }.districts", equalTo(List.of("EA")))
                .body("items.find { it.name == 'Ash School 1' }.districts", hasSize(0));
    }

    @Test
    void anythingElseIsRefused() {
        for (String file : List.of("", "a,b,c\r\n1,2,3\r\n", "\u0089PNG\r\n", "uprn,postcode\r\n1,N7 1AA\r\n")) {
            sent(file, StandardCharsets.UTF_8)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not_stations"));
        }
        stations().body("items", hasSize(0));
    }

    @Test
    void onlyWhoAnswersForTheDataMay() {
        UUID campaign = Seat.jdbi().withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one());
        String path = "/api/campaigns/" + slug + "/station-files";
        Api.anonymous().contentType("text/csv").body("x").post(path).then().statusCode(401);
        Staff.of(campaign, Role.ORGANISER)
                .contentType("text/csv")
                .body("x")
                .post(path)
                .then()
                .statusCode(403);
        Staff.of(campaign, Role.DATA_OFFICER)
                .contentType("text/csv")
                .body("x")
                .post(path)
                .then()
                .statusCode(422);
    }
}
