package org.committeeroom.exchange.answers;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column of another system's file can hold. In the order in which titles are guessed, the more telling first. */
@Schema(name = "AnswerColumn")
enum AnswerColumn {
    /** It may hold the district: EA-123/1. */
    NUMBER("electornumber", "electorno", "elector", "rollno", "rollnumber", "number", "voterid"),
    DISTRICT("pollingdistrict", "district", "prefix"),
    POSTCODE("postcode", "postalcode", "zip"),
    SURNAME("surname", "lastname", "familyname"),
    FORENAME("forename", "firstname", "givenname"),
    CANVASSER("canvasser", "canvassedby", "volunteer", "user", "agent", "recordedby"),
    CONSENT("consent", "permission", "optin"),
    DATE("date", "canvassedat", "contactedat", "createdat", "timestamp", "when", "time"),
    RESULT("result", "outcome", "disposition", "contacttype", "response"),
    INTENTION("intention", "voteintention", "vid", "support", "pledge", "party", "code", "rating", "level"),
    NOTES("note", "comment", "remark"),
    /** Forenames first. */
    NAME("fullname", "name");

    private final List<String> words;

    AnswerColumn(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }
}
