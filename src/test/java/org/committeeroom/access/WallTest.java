package org.committeeroom.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.wall.Wall;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The wall between campaigns in the database itself. */
@DatabaseTest
@EnabledIfSystemProperty(
        named = "quarkus.datasource.db-kind",
        matches = "postgresql",
        disabledReason = "H2 has no row-level security")
class WallTest {

    /** Looked at one by one: what belongs to the whole installation, or says no more than that a campaign is there. */
    private static final Set<String> OF_NO_CAMPAIGN =
            Set.of("account", "audit_run", "browser_session", "campaign", "flyway_schema_history", "recovery_code");

    @Inject
    Jdbi jdbi;

    @Inject
    Wall wall;

    @Test
    void everyTableIsWalledOffOrOfNoCampaign() {
        List<String> open = jdbi.withHandle(h -> h.createQuery("select c.relname from pg_class c where c.relkind in"
                        + " ('r', 'p') and c.relpersistence = 'p' and c.relnamespace = 'public'::regnamespace"
                        + " and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policies p"
                        + " where p.tablename = c.relname and p.policyname = 'campaign_wall'))")
                .mapTo(String.class)
                .list());
        assertEquals(
                List.of(),
                open.stream().filter(t -> !OF_NO_CAMPAIGN.contains(t)).toList(),
                "Give the table a campaign_id, or name it here if it is the installation's");
    }

    @Test
    void theProgramWorksAsOneWhoOwnsNothing() {
        List<String> roles = jdbi.withHandle(h -> h.createQuery("select current_user || ' ' || rolsuper || ' ' ||"
                        + " rolbypassrls || ' ' || (select count(*) from pg_class where relowner = r.oid and"
                        + " relpersistence = 'p') from pg_roles r where rolname = current_user")
                .mapTo(String.class)
                .list());
        assertEquals(List.of("committee_room_app false false 0"), roles);
        assertThrows(
                UnableToExecuteStatementException.class,
                () -> jdbi.useHandle(h -> h.execute("alter table elector disable row level security")));
    }

    @Test
    void oneCampaignIsShownAndNoOther() {
        Seat one = Seat.in(Api.newCampaign());
        Seat other = Seat.in(Api.newCampaign());
        assertEquals(Set.of(one.campaign()), wall.within(one.campaign(), this::campaignsOfElectors));
        assertTrue(
                wall.acrossCampaigns(this::campaignsOfElectors).containsAll(List.of(one.campaign(), other.campaign())));
        assertEquals(
                Set.of(),
                CompletableFuture.supplyAsync(this::campaignsOfElectors).join(),
                "Nobody has said which");
        assertEquals(0, wall.within(one.campaign(), () -> rename(other)));
        assertEquals(180, wall.within(other.campaign(), () -> rename(other)));
    }

    @Test
    void nothingIsWrittenIntoAnother() {
        Seat one = Seat.in(Api.newCampaign());
        UUID other = Seat.in(Api.newCampaign()).campaign();
        UnableToExecuteStatementException refused = assertThrows(
                UnableToExecuteStatementException.class,
                () -> wall.within(
                        one.campaign(),
                        () -> jdbi.withHandle(h -> h.execute(
                                "insert into station (campaign_id, id, name) values (?, ?, 'x')", other, Ids.next()))));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
    }

    @Test
    void aConnectionForgetsWhatItShowed() {
        Seat one = Seat.in(Api.newCampaign());
        for (int i = 0; i < 50; i++) {
            wall.within(one.campaign(), this::campaignsOfElectors);
        }
        for (int i = 0; i < 50; i++) {
            assertFalse(CompletableFuture.supplyAsync(this::campaignsOfElectors)
                    .join()
                    .contains(one.campaign()));
        }
    }

    private int rename(Seat seat) {
        return jdbi.withHandle(
                h -> h.execute("update elector set forename = 'X' where campaign_id = ?", seat.campaign()));
    }

    private Set<UUID> campaignsOfElectors() {
        return jdbi.withHandle(h -> Set.copyOf(h.createQuery("select distinct campaign_id from elector")
                .mapTo(UUID.class)
                .list()));
    }
}
