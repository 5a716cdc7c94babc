package org.committeeroom.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.personal.Keeping;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long things are kept, and their end. */
@Path("/campaigns/{slug}/privacy/retention")
public class RetentionResource {

    private final Periods periods;
    private final Destruction destruction;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    RetentionResource(Periods periods, Destruction destruction, Campaigns campaigns, Caller caller, Clock clock) {
        this.periods = periods;
        this.destruction = destruction;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "RetentionItem")
    record Item(
            Keeping kind,
            String title,
            @Schema(description = "After the poll") int months,

            @Schema(description = "The last day on which it is needed")
            LocalDate until,

            @Schema(description = "Its time is over, and there is some of it")
            boolean due,

            long rows,
            List<TableCount> tables) {}

    @Schema(name = "RetentionTable")
    record TableCount(String table, String title, long rows) {

        static List<TableCount> of(Map<String, Long> counts) {
            return counts.entrySet().stream()
                    .map(e -> new TableCount(e.getKey(), Words.table(e.getKey()), e.getValue()))
                    .toList();
        }
    }

    @Schema(name = "DestructionCertificate")
    record CertificateView(
            UUID id, Keeping kind, String title, List<TableCount> tables, String head, String by, Instant at) {

        static CertificateView of(Destruction.Certificate c) {
            return new CertificateView(
                    c.id(), c.kind(), Words.code(c.kind()), TableCount.of(c.counts()), c.head(), c.by(), c.at());
        }
    }

    @Schema(name = "Retention")
    record View(LocalDate pollDate, List<Item> items, List<CertificateView> certificates) {}

    @Schema(name = "RetentionPeriod")
    record Period(@NotNull @Min(0) @Max(Periods.MOST_MONTHS) Integer months) {}

    @Schema(name = "NewDestruction")
    record NewDestruction(
            @NotNull @Schema(required = true, description = "The campaign's slug, typed: nothing brings this back")
            String campaign) {}

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "How long each kind of data is kept, what is overdue, and what was destroyed")
    public View get() {
        Election election = campaigns.facts(caller.scope()).election();
        LocalDate today = LocalDate.ofInstant(clock.instant(), election.timeZone());
        Map<Keeping, Integer> months = periods.of(caller.scope());
        List<Item> items = Arrays.stream(Keeping.values())
                .map(kind -> item(kind, months.get(kind), election.pollDate(), today))
                .toList();
        return new View(
                election.pollDate(),
                items,
                destruction.list(caller.scope()).stream()
                        .map(CertificateView::of)
                        .toList());
    }

    private Item item(Keeping kind, int months, LocalDate poll, LocalDate today) {
        Map<String, Long> counts = destruction.counts(caller.scope(), kind);
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        LocalDate until = poll.plusMonths(months);
        return new Item(
                kind, Words.code(kind), months, until, rows > 0 && today.isAfter(until), rows, TableCount.of(counts));
    }

    @PUT
    @Path("{kind}")
    @Allowed(Role.AGENT)
    @Operation(summary = "Say for how many months after the poll a kind of data is kept")
    public void set(@PathParam("kind") String kind, @Valid @NotNull Period period) {
        periods.set(caller.scope(), kind(kind), period.months());
    }

    @POST
    @Path("{kind}/destruction")
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Destroy all data of a kind, and certify it",
            description = "After the close of the poll only. What other kinds stand on must go after them.")
    public CertificateView destroy(@PathParam("kind") String kind, @Valid @NotNull NewDestruction wanted) {
        Keeping wantedKind = kind(kind);
        Campaigns.Facts campaign = campaigns.facts(caller.scope());
        if (!wanted.campaign().equals(campaign.slug())) {
            throw Problems.invalid("campaign", "is not this campaign");
        }
        if (clock.instant().isBefore(campaign.election().closes())) {
            throw Problems.POLLS_NOT_CLOSED.plain();
        }
        return CertificateView.of(
                destruction.destroy(caller.scope(), wantedKind, caller.staff().name()));
    }

    @GET
    @Path("certificates/{id}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The certificate of a destruction, as a page to print")
    public String certificate(@PathParam("id") UUID id) {
        return CertificatePage.of(
                destruction.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain),
                campaigns.facts(caller.scope()));
    }

    private static Keeping kind(String text) {
        Keeping kind = Enumerations.parse(Keeping.class, text);
        if (kind == null) {
            throw Problems.NOT_FOUND.plain();
        }
        return kind;
    }
}
