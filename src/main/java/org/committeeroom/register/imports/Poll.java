package org.committeeroom.register.imports;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.committeeroom.campaign.ElectionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A past poll, of which a marked register tells who voted. */
@Schema(name = "RegisterImportPoll")
record Poll(@NotNull LocalDate date, @NotNull ElectionType type) {}
