package org.committeeroom.register.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.committeeroom.security.Admission;
import org.committeeroom.security.RollCall;
import org.committeeroom.security.Scope;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** Tells those who watch an import how far it is, until it is over or they would not be let in again. */
@ApplicationScoped
class ImportStream {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ImportReports reports;
    private final RollCall rollCall;
    private final ObjectMapper json;

    ImportStream(ImportReports reports, RollCall rollCall, ObjectMapper json) {
        this.rollCall = rollCall;
        this.reports = reports;
        this.json = json;
    }

    Multi<OutboundSseEvent> of(Admission admission, ImportRecord first) {
        if (!isUnderWay(first)) {
            return Multi.createFrom().item(event(first));
        }
        AtomicBoolean over = new AtomicBoolean();
        Runnable leave = rollCall.enter(admission, () -> over.set(true));
        Multi<ImportRecord> later = Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> now(admission.scope(), first.id()));
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(first), later)
                .select()
                .first(record -> isUnderWay(record) ? !over.get() : !over.getAndSet(true))
                .onTermination()
                .invoke(leave)
                .onItem()
                .transform(this::event);
    }

    private Uni<ImportRecord> now(Scope scope, UUID id) {
        return Uni.createFrom()
                .item(() -> reports.find(scope, id).orElseThrow())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static boolean isUnderWay(ImportRecord record) {
        return record.status() == ImportStatus.QUEUED || record.status() == ImportStatus.RUNNING;
    }

    private OutboundSseEvent event(ImportRecord record) {
        try {
            return new OutboundSseEventImpl.BuilderImpl()
                    .name("import")
                    .data(String.class, json.writeValueAsString(record))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
