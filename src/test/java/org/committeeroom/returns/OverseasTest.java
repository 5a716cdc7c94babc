package org.committeeroom.returns;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OverseasTest {

    private Seat seat;
    private String overseas;

    @BeforeEach
    void register() {
        seat = Seat.in(Api.newCampaign());
        overseas = "/api/campaigns/" + seat.slug() + "/overseas";
        Seat.jdbi().useTransaction(h -> {
            h.execute("update elector set marker = '' where campaign_id = ?", seat.campaign());
            for (int number : List.of(1, 2, 7, 13)) {
                h.execute(
                        "update elector set marker = 'F' where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EA", number));
            }
            h.execute(
                    "insert into absent_voter (campaign_id, elector_id, emergency, ballot_address) values (?, ?, false,"
                            + " ?)",
                    seat.campaign(),
                    seat.elector("EA", 7),
                    "=1 Rue Exemple\nb\nc\nd\ne\n75001 Paris\nFrance");
            h.execute(
                    "insert into absent_voter (campaign_id, elector_id, emergency, proxy_name, proxy_address) values"
                            + " (?, ?, false, 'Pat Proxy', '2 Proxy Road')",
                    seat.campaign(),
                    seat.elector("EA", 13));
        });
    }

    @Test
    void whoLivesOverseasIsListedWithWhereTheBallotPaperGoes() {
        Known.of(seat).doNotContact("EA", 2);
        Api.admin()
                .get(overseas)
                .then()
                .statusCode(200)
                .body("all", equalTo(3))
                .body("addressed", equalTo(1))
                .body("items.number", equalTo(List.of(1, 7, 13)))
                .body("items[0].arrangement", nullValue())
                .body("items[1].arrangement.ballotAddress[5]", equalTo("75001 Paris"))
                .body("items[2].arrangement.proxyName", equalTo("Pat Proxy"));
        String next = Api.admin().get(overseas + "?limit=2").path("next");
        Api.admin().get(overseas + "?limit=2&after=" + next).then().body("items.number", equalTo(List.of(13)));
        Api.admin().get(overseas + "?after=%%").then().statusCode(400);
    }

    @Test
    void theMailingListHasARowEachAndSaysWhatItMayBeUsedFor() {
        List<String> rows = RegisterLists.mailing(
                seat,
                overseas + "/mailing.csv",
                "number,forename,surname,way_of_voting,address_1,address_2,address_3,address_4,address_5,address_6,"
                        + "proxy_name,proxy_address,conditions");
        assertEquals(5, rows.size());
        assertTrue(rows.get(3).contains(",postal,'=1 Rue Exemple,b,c,d,e,\"75001 Paris, France\",,,"), rows.get(3));
    }

    @Test
    void theMailingListIsForWhoAnswersForTheRegister() {
        RegisterLists.assertForThoseWhoAnswerForTheRegister(seat, overseas);
    }
}
