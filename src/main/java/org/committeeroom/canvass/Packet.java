package org.committeeroom.canvass;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.canvass.words.DoorWords;
import org.committeeroom.register.Absent;
import org.committeeroom.register.Eligible;
import org.committeeroom.returns.Flag;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A walk as it is carried from door to door, on a phone or on paper.
 *
 * @param id null for a sheet that belongs to no walk
 * @param sequence what has changed since then is asked for with this number
 * @param expiresAt when the asking device's access ends; null for staff
 * @param askConsent an intention may be noted only if the elector agrees (the controller is an independent)
 * @param closed handed back; staff alone still see it
 * @param codes what the campaign calls the answers
 * @param words what it has volunteers say, in the languages in which it has words of its own
 * @param doors in walking order
 */
@Schema(name = "Packet")
public record Packet(
        UUID id,
        String code,
        WalkKind kind,
        String name,
        String campaign,
        List<String> districts,
        @Schema(nullable = true) String ward,
        long sequence,
        @Schema(nullable = true) Instant expiresAt,
        @Schema(nullable = true) Station station,
        boolean askConsent,
        boolean closed,
        CodeBook codes,
        List<DoorWords> words,
        List<Door> doors) {

    /** Where the electors of the walk vote; times are local, {@code 07:00}. */
    @Schema(name = "PacketStation")
    public record Station(
            String name, @Schema(nullable = true) String address, String opens, String closes) {}

    /**
     * @param id the property's
     * @param position from 1; gaps are doors at which nobody is left to see
     * @param label what finds the door, the street being known: {@code Flat 2, 14}
     * @param building its name or number, and {@code flat} within it; null if the address does not say
     * @param floor 0 is the ground floor; null if the address does not say
     * @param warning what whoever goes there should know for their safety
     * @param delivered when its leaflet was delivered; on a leaflet walk only
     * @param electors empty on a leaflet walk, which needs no names
     */
    @Schema(name = "PacketDoor")
    public record Door(
            UUID id,
            int position,
            String street,
            String label,
            @Schema(nullable = true) String building,
            @Schema(nullable = true) String flat,
            List<String> lines,
            @Schema(nullable = true) String postcode,
            @Schema(nullable = true) Integer floor,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) String warning,
            @Schema(nullable = true) Instant delivered,
            List<Elector> electors) {}

    /**
     * An anonymous entry is a number without a name. What paper alone shows is not sent: neither the franchise, which says
     * of what nationality somebody is, nor a birthday.
     *
     * @param marker the franchise
     * @param attainment the day on which an attainer turns 18
     * @param flags what they wanted or needed when they were met
     * @param language the language asked for at the door (BCP 47)
     * @param lastKnock what came of the latest call on polling day
     */
    @Schema(name = "PacketElector")
    public record Elector(
            UUID id,
            String district,
            int number,
            int suffix,
            String name,
            String surname,
            String forename,
            @JsonIgnore String marker,
            @JsonIgnore LocalDate attainment,
            Eligible eligible,
            Absent absent,
            List<Flag> flags,
            @Schema(nullable = true) String language,
            @JsonIgnore KnockUpResult lastKnock,
            @JsonIgnore Instant lastKnockAt,
            Status status) {}
}
