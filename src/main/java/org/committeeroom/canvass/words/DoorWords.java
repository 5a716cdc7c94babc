package org.committeeroom.canvass.words;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a campaign has its volunteers say at doors in one language. Names in braces are filled in on the phone:
 * {@code {volunteer}}, {@code {candidate}}, {@code {day}}, {@code {station}}, {@code {opens}}, {@code {closes}}.
 *
 * @param language BCP 47, without a region
 * @param opening with which a conversation begins; null for the program's own words, as for the others
 * @param question that asks how somebody will vote
 * @param outCard for the card that is left where nobody is in
 */
@Schema(name = "DoorWords")
public record DoorWords(
        String language,
        @Schema(nullable = true) String opening,
        @Schema(nullable = true) String question,
        @Schema(nullable = true) String outCard) {}
