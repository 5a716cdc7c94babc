package org.committeeroom.returns;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;

/** What holds of every list of electors that is written to: who may see it, and who may have it as a mailing list. */
final class RegisterLists {

    private RegisterLists() {}

    /** The mailing list's rows, the first with the titles. */
    static List<String> mailing(Seat seat, String file, String titles) {
        List<String> rows = Staff.of(seat.campaign(), Role.DATA_OFFICER)
                .get(file)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertEquals(titles, rows.get(0));
        assertTrue(rows.stream().skip(1).allMatch(row -> row.contains("only for electoral purposes")));
        return rows;
    }

    static void assertForThoseWhoAnswerForTheRegister(Seat seat, String list) {
        String file = list + "/mailing.csv";
        for (String path : List.of(list, file)) {
            Api.anonymous().get(path).then().statusCode(401);
            Api.device(seat.device("canvasser", List.of(), List.of("EA"), null))
                    .get(path)
                    .then()
                    .statusCode(403);
            Staff.of(seat.campaign(), Role.OBSERVER).get(path).then().statusCode(403);
            Staff.of(Seat.in(Api.newCampaign()).campaign(), Role.DATA_OFFICER)
                    .get(path)
                    .then()
                    .statusCode(404);
        }
        Staff.of(seat.campaign(), Role.ORGANISER).get(list).then().statusCode(200);
        Staff.of(seat.campaign(), Role.ORGANISER).get(file).then().statusCode(403);
    }
}
