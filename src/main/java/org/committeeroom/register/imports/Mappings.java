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

    /**
     * What is known of files of one kind.
     *
     * @param titled by the fingerprints of their titles
     * @param untitled of those without any, the latest first
     */
    record Known(Map<String, Mapping> titled, List<Mapping> untitled) {}

    private record Kept(String fingerprint, Mapping mapping) {}

    Known of(Handle handle, Scope scope, ImportKind kind) {
        List<Kept> kept = scope.bind(handle.createQuery("select fingerprint, titled, columns, absent from"
                        + " register_mapping where campaign_id = :campaign and kind = :kind order by made_at desc"))
                .bind("kind", kind.name())
                .map((r, c) -> new Kept(
                        r.getString("fingerprint"),
                        Mapping.of(r.getBoolean("titled"), r.getString("columns"), r.getString("absent"))))
                .list();
        return new Known(
                kept.stream()
                        .filter(k -> k.mapping().header())
                        .collect(Collectors.toMap(Kept::fingerprint, Kept::mapping)),
                kept.stream().map(Kept::mapping).filter(m -> !m.header()).toList());
    }

    void keep(Handle handle, Scope scope, ImportKind kind, Header header, Mapping mapping) {
        String fingerprint = mapping.fingerprint(header);
        scope.bind(handle.createUpdate("delete from register_mapping where campaign_id = :campaign and kind = :kind"
                        + " and fingerprint = :fingerprint"))
                .bind("kind", kind.name())
                .bind("fingerprint", fingerprint)
                .execute();
        Absent absent = mapping.absent();
        scope.bind(handle.createUpdate("insert into register_mapping (campaign_id, kind, fingerprint, titled, columns,"
                        + " absent, made_by, made_at) values (:campaign, :kind, :fingerprint, :titled, :columns, :absent,"
                        + " :by, :now)"))
                .bind("kind", kind.name())
                .bind("fingerprint", fingerprint)
                .bind("titled", mapping.header())
                .bind("columns", mapping.stored())
                .bind("absent", absent == null ? null : absent.name())
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .execute();
    }
}
