package org.committeeroom.districts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A station and the codes of the polling districts that vote there; a district votes at one station only. */
@Schema(name = "NewStation")
public record NewStation(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 300) String address,
        @Size(max = 10) String postcode,
        @Size(max = 200) Set<@NotNull String> districts) {

    public NewStation {
        districts = districts == null ? Set.of() : districts;
    }
}
