package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A return as it travels, for the OpenAPI document only: {@link ReturnShape} reads it. */
@Schema(name = "Return", description = "Which fields there are depends on the type")
record ReturnBody(
        @Schema(required = true, description = "Made by who sends it (UUID version 7), so that it can be sent twice")
        UUID id,

        @Schema(required = true) ReturnType type,

        @Schema(
                required = true,
                description = "When it happened, by the sender's clock. More than a day ahead of the server's clock,"
                        + " it counts as made at the start of the day on which it came")
        OffsetDateTime at,

        @Schema(description = "canvass, told, knock_up, postal_returned, lift")
        Elector elector,

        @Schema(description = "canvass: in place of `elector`, for everybody at this door; delivered: the door")
        UUID property,

        @Schema(
                description =
                        "canvass: in place of `elector`, somebody met in the street, at an event, or at a door whose"
                                + " list does not have them. Always accepted; the office finds out who it was")
        MetPerson met,

        @Schema(description = "canvass; doorstep if left out")
        ReturnShape.Channel channel,

        @Schema(maxLength = 120, description = "canvass: who spoke with them, where that was noted in another system")
        String canvasser,

        @Schema(
                description = "canvass: spoke, not_in, call_back, refused, moved, deceased, no_access, language,"
                        + " ineligible, do_not_contact. knock_up: voted, will_vote, not_in, wont_vote, needs_lift,"
                        + " moved, against, do_not_return")
        String result,

        @Schema(minimum = "1", maximum = "5", description = "canvass: 1 (definite promise) to 5 (against)")
        Integer intention,

        @Schema(maxLength = 30, description = "canvass: the campaign's own code that the intention was chosen by")
        String code,

        @Schema(minimum = "0", description = "The version of the campaign's codes under which this was recorded")
        Integer codes,

        @Schema(maxLength = 60, description = "canvass: to whom they lean otherwise")
        String rival,

        @Schema(minimum = "1", maximum = "5", description = "canvass: of voting at all")
        Integer likelihood,

        java.util.List<Flag> flags,
        java.util.List<String> issues,

        @Schema(description = "BCP 47") String language,

        @Schema(
                description =
                        "Without intention=yes a campaign that an independent answers for drops intention, code, rival and likelihood")
        Consent consent,

        @Schema(maxLength = ReturnShape.LONGEST_NOTES, description = "The elector may ask to read them")
        String notes,

        @Schema(maxLength = ReturnShape.LONGEST_QUESTION, description = "canvass, knock_up: for the office to answer")
        String question,

        @Schema(description = "canvass, knock_up: when they asked to be called on again")
        OffsetDateTime callBackAt,

        @Schema(description = "told, teller_shift, station_count")
        UUID station,

        @Schema(description = "teller_shift, station_count: codes")
        java.util.List<String> districts,

        @Schema(description = "teller_shift") OffsetDateTime from,

        @Schema(description = "teller_shift; null while on duty", nullable = true)
        OffsetDateTime to,

        @Schema(minimum = "0", description = "teller_shift: people who passed without giving a number")
        Integer refused,

        @Schema(description = "teller_shift: the open shift that this one replaces")
        UUID closes,

        @Schema(minimum = "0", description = "station_count: ballot papers issued so far")
        Integer count,

        @Schema(minimum = "1", description = "knock_up") Integer round,

        @Schema(description = "knock_up, of will_vote: when they said that they would")
        OffsetDateTime votingAt,

        @Schema(description = "lift") LiftState state,

        @Schema(maxLength = 120, description = "lift: a driver's id, or a name")
        String driver,

        @Schema(minimum = "1", description = "lift") Integer seats,
        @Schema(description = "lift") Boolean accessible,

        @Schema(description = "lift: when they want to be fetched")
        OffsetDateTime wantedAt,

        @Schema(maxLength = 200, description = "lift: where, if not at home")
        String pickUp,

        @Schema(maxLength = 30, description = "lift: for the driver")
        String phone,

        @JsonProperty("return") @Schema(name = "return", description = "undo: the id of what is taken back")
        UUID target) {

    @Schema(name = "ElectorReference", description = "By id, or by district, number and suffix")
    record Elector(UUID id, String district, Integer number, Integer suffix) {}

    @Schema(name = "MetPerson")
    record MetPerson(
            @Schema(required = true, maxLength = 120) String name,
            @Schema(maxLength = 12) String postcode,
            @Schema(maxLength = 200) String address,
            @Schema(maxLength = 30) String phone,
            @Schema(maxLength = 200) String email) {}

    @Schema(name = "Consent")
    record Consent(
            ReturnShape.YesNo intention,
            ReturnShape.YesNo phone,
            ReturnShape.YesNo email,
            ReturnShape.YesNo sms,

            @Schema(
                    maxLength = ReturnShape.LONGEST_CONSENT,
                    description = "What was asked, in the words in which it was")
            String words) {}

    @Schema(name = "NewReturns")
    record List(
            @Schema(required = true, minItems = 1, maxItems = ReturnShape.MOST)
            java.util.List<ReturnBody> returns) {}
}
