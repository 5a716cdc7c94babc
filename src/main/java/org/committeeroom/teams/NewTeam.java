package org.committeeroom.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team as somebody puts it together; leader and members are volunteers. */
@Schema(name = "NewTeam")
public record NewTeam(
        @NotBlank @Size(max = 200) String name,
        UUID leader,
        @Size(max = 200) Set<@NotNull UUID> members) {

    public NewTeam {
        members = members == null ? Set.of() : members;
    }
}
