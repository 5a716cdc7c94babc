package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.register.imports.ImportKind;
import org.committeeroom.register.imports.RegisterImports;
import org.committeeroom.security.Scope;

/** Gives the demo campaign its register and absent voters, out of files like an election office's. */
@ApplicationScoped
class DemoRegister {

    private final RegisterImports imports;
    private final DemoRecords records;

    DemoRegister(RegisterImports imports, DemoRecords records) {
        this.imports = imports;
        this.records = records;
    }

    void importInto(Scope scope, DemoSeat seat) {
        try {
            Path folder = Files.createTempDirectory("committee-room-demo");
            Path register = folder.resolve("Northmere full register.csv");
            Path absent = folder.resolve("Northmere absent voters.csv");
            RegisterFile.write(seat, register);
            RegisterFile.writeAbsent(seat, absent);
            imports.importFile(scope, ImportKind.FULL, register.getFileName().toString(), register);
            imports.importFile(
                    scope, ImportKind.ABSENT_VOTERS, absent.getFileName().toString(), absent);
            Files.delete(register);
            Files.delete(absent);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under which identifiers the register keeps the doors of the seat. */
    Map<Integer, UUID> doors(Scope scope, DemoSeat seat) {
        Map<String, UUID> homes = records.homes(scope);
        Map<Integer, UUID> doors = new HashMap<>();
        for (Voter v : seat.voters()) {
            if (v.door() != null) {
                doors.computeIfAbsent(
                        v.door().index(), i -> homes.get(seat.code(v) + '-' + v.number() + '/' + v.suffix()));
            }
        }
        return doors;
    }
}
