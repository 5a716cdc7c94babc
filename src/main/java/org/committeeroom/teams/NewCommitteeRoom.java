package org.committeeroom.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee room and the codes of the polling districts that it runs. */
@Schema(name = "NewCommitteeRoom")
public record NewCommitteeRoom(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 300) String address,

        @Pattern(regexp = "[+]?[0-9][0-9 ()-]{2,28}", message = "is not a telephone number")
        String phone,

        @Size(max = 200) Set<@NotNull String> districts) {

    public NewCommitteeRoom {
        districts = districts == null ? Set.of() : districts;
    }
}
