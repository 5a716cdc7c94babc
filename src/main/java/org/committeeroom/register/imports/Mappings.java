package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeeroom.register.Absent;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** What people have said of the columns of files: kept for the campaign, so that the next file like it is known. */
@ApplicationScoped
class Mappings {

    private final Clock clock;

    Mappings(Clock clock) {
        this.clock = clock;
    }

    /** By the fingerprints of the files. */
    Map<String, Mapping> of(Handle handle, Scope scope, ImportKind kind) {
        return scope
                .bind(handle.createQuery("select fingerprint, columns, absent from register_mapping"
                        + " where campaign_id = :campaign and kind = :kind"))
                .bind("kind", kind.name())
                .map((r, c) -> Map.entry(r.getString(1), Mapping.of(r.getString(2), r.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(Handle handle, Scope scope, ImportKind kind, List<String> titles, Mapping mapping) {
        String fingerprint = Mapping.fingerprint(titles);
        scope.bind(handle.createUpdate("delete from register_mapping where campaign_id = :campaign and kind = :kind"
                        + " and fingerprint = :fingerprint"))
                .bind("kind", kind.name())
                .bind("fingerprint", fingerprint)
                .execute();
        Absent absent = mapping.absent();
        scope.bind(handle.createUpdate("insert into register_mapping (campaign_id, kind, fingerprint, columns, absent,"
                        + " made_by, made_at) values (:campaign, :kind, :fingerprint, :columns, :absent, :by, :now)"))
                .bind("kind", kind.name())
                .bind("fingerprint", fingerprint)
                .bind("columns", mapping.stored())
                .bind("absent", absent == null ? null : absent.name())
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .execute();
    }
}
