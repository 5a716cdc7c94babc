package org.committeeroom.security.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.platform.Database;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes entries; whoever changes something on a thread of its own calls it within its transaction. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            "insert into audit_entry (campaign_id, id, at, kind, operation, what, subject_id,"
                    + " detail, caller_kind, caller_id, caller_name, address)";
    private static final String VALUES = ":campaign, :id, :at, :kind, :operation, :what, :subject, :detail,"
            + " :callerKind, :caller, :callerName, :address";
    /** Typed, because a select is not told by the columns what its parameters are. */
    private static final String SELECT =
            " select cast(:campaign as uuid), cast(:id as uuid), cast(:at as timestamp with"
                    + " time zone), cast(:kind as varchar), cast(:operation as varchar), cast(:what as varchar), cast(:subject as"
                    + " uuid), cast(:detail as varchar), cast(:callerKind as varchar), cast(:caller as uuid), cast(:callerName as"
                    + " varchar), cast(:address as varchar)";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Asked asked;
    private final String ifChanged;
    private final Set<UUID> stirred = ConcurrentHashMap.newKeySet();

    AuditLog(Jdbi jdbi, Clock clock, Asked asked, Database.Kind kind) {
        this.asked = asked;
        this.jdbi = jdbi;
        this.clock = clock;
        ifChanged = kind == Database.Kind.POSTGRESQL
                ? " where pg_current_xact_id_if_assigned() is not null"
                : " from information_schema.sessions s where s.session_id = session_id() and s.contains_uncommitted";
    }

    /** What was done, where it is no operation that was asked for. */
    public record Doing(Kind kind, String operation, String what, UUID subject, String detail) {}

    /** Of the program's own doing, in the transaction under way. */
    public void record(Handle h, Scope scope, Kind kind, String operation, String what, UUID subject, String detail) {
        record(h, scope, new Doing(kind, operation, what, subject, detail), "", "");
    }

    /** Of what a person did outside of the campaign's operations, in the transaction under way. */
    public void record(Handle h, Scope scope, Doing doing, String callerName, String address) {
        Entry entry = new Entry(
                Ids.next(),
                clock.instant(),
                doing.kind(),
                doing.operation(),
                doing.what(),
                doing.subject(),
                doing.detail(),
                scope.kind(),
                scope.caller(),
                callerName,
                address);
        write(h, scope, List.of(entry));
    }

    /** Says in the record of what is asked for whom it was about, and with what: only what was sent tells. */
    public void about(UUID subject, String detail) {
        if (Arc.container().requestContext().isActive()) {
            asked.about(subject, detail);
        }
    }

    /**
     * The record of the change that is asked for, to be run within the transaction that makes it, where that is on
     * another thread. Nothing, where nobody asks.
     */
    public Runnable carried() {
        if (!Arc.container().requestContext().isActive() || !asked.changes()) {
            return () -> {};
        }
        Scope scope = asked.scope();
        Entry entry = asked.entry(clock.instant());
        asked.written();
        return () -> jdbi.useHandle(h -> write(h, scope, List.of(entry)));
    }

    /** The campaign has something that the chain should take in soon. */
    public void stirred(Scope scope) {
        stirred.add(scope.campaign());
    }

    Set<UUID> takeStirred() {
        Set<UUID> taken = Set.copyOf(stirred);
        stirred.removeAll(taken);
        return taken;
    }

    void write(Handle h, Scope scope, Collection<Entry> entries) {
        PreparedBatch batch = h.prepareBatch(INSERT + " values (" + VALUES + ')');
        entries.forEach(entry -> bind(batch, scope, entry).add());
        batch.execute();
        stirred(scope);
    }

    /** In the transaction under way, if that has changed something so far. */
    boolean writeIfChanged(Scope scope, Entry entry) {
        int written = jdbi.withHandle(h ->
                bind(h.createUpdate(INSERT + SELECT + ifChanged), scope, entry).execute());
        return written > 0;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Scope scope, Entry e) {
        return statement
                .bind("campaign", scope.campaign())
                .bind("id", e.id())
                .bind("at", e.at().atOffset(ZoneOffset.UTC))
                .bind("kind", e.kind().name())
                .bind("operation", e.operation())
                .bind("what", e.what())
                .bindByType("subject", e.subject(), UUID.class)
                .bind("detail", e.detail())
                .bind("callerKind", e.callerKind().name())
                .bind("caller", e.caller())
                .bind("callerName", e.callerName())
                .bind("address", e.address());
    }
}
