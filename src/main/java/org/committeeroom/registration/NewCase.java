package org.committeeroom.registration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to be helped, as somebody writes them down. */
@Schema(name = "NewRegistrationCase", description = "Without a National Insurance number, ever")
record NewCase(
        @NotBlank @Size(max = 200) @InsuranceNumber.Absent String name,

        @Pattern(regexp = "[+]?[0-9][0-9 ()-]{2,28}", message = "is not a telephone number")
        String phone,

        @Email @Size(max = 200) String email,

        @Schema(description = "Where to be reached: an address, or where the person can be found")
        @Size(max = 300)
        @InsuranceNumber.Absent
        String place,

        @Schema(description = "Then a declaration of local connection is needed; no if left out")
        Boolean noFixedAddress,

        @NotEmpty Set<@NotNull Need> needs,

        @Schema(description = "open if left out") CaseState state,

        @Schema(description = "If the person is on the register, for instance at an old address")
        UUID elector,

        @Schema(description = "Who looks after it") UUID volunteer) {

    NewCase {
        noFixedAddress = noFixedAddress != null && noFixedAddress;
        state = state == null ? CaseState.OPEN : state;
    }

    /** Who has no fixed address registers by a declaration of local connection. */
    Set<Need> allNeeds() {
        Set<Need> all = EnumSet.copyOf(needs);
        if (noFixedAddress && all.contains(Need.REGISTRATION)) {
            all.add(Need.DECLARATION_OF_LOCAL_CONNECTION);
        }
        return all;
    }
}
