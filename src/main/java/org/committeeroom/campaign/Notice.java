package org.committeeroom.campaign;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom people turn to about their data, and who answers for what is printed.
 *
 * @param controllerName who decides what the data is used for: the candidate, or the party
 * @param promoterName who has the material printed or sent; their address goes with the name
 */
@Schema(name = "CampaignNotice")
public record Notice(
        @Size(max = 200) @Schema(nullable = true) String controllerName,
        @Size(max = 600) @Schema(nullable = true) String contactAddress,
        @Email @Size(max = 200) @Schema(nullable = true) String contactEmail,
        @Size(max = 30) @Schema(nullable = true) String contactPhone,
        @Size(max = 200) @Schema(nullable = true) String promoterName,
        @Size(max = 600) @Schema(nullable = true) String promoterAddress,
        @Size(max = 200) @Schema(nullable = true) String printerName,
        @Size(max = 600) @Schema(nullable = true) String printerAddress) {

    public static final Notice EMPTY = new Notice(null, null, null, null, null, null, null, null);

    /** Somebody and some way to reach them: a notice without these tells nobody anything. */
    public boolean reachable() {
        return given(controllerName) && (given(contactAddress) || given(contactEmail));
    }

    /** Name and address of the promoter, without which nothing for the public may be printed or sent. */
    public boolean hasImprint() {
        return given(promoterName) && given(promoterAddress);
    }

    /**
     * The line that goes onto everything printed or sent to the public (RPA 1983 s.110; Elections Act 2022 s.41).
     *
     * @param candidate on whose behalf
     * @throws IllegalStateException if there is no promoter to name
     */
    public String imprint(String candidate) {
        if (!hasImprint()) {
            throw new IllegalStateException("There is no imprint");
        }
        String promoted = "Promoted by " + promoterName.strip() + ", " + inOneLine(promoterAddress) + ", on behalf of "
                + candidate.strip() + ".";
        return given(printerName)
                ? promoted + " Printed by " + printerName.strip()
                        + (given(printerAddress) ? ", " + inOneLine(printerAddress) : "") + "."
                : promoted;
    }

    private static String inOneLine(String address) {
        return address.strip().replaceAll("\\s*[\r\n]+\\s*", ", ");
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
