package org.committeeroom.pollingday.apart;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.returns.PassedReturn;
import org.committeeroom.returns.Passing;
import org.committeeroom.returns.Receipts;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** The single errands of a room's own copy to its centre, each of which may be run again. */
@ApplicationScoped
class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    /** As many as a request takes. */
    private static final int AT_ONCE = 500;
    /** Characters, each of which may be several bytes; a request may have a megabyte. */
    private static final int LONGEST = 200_000;

    private final Centre centre;
    private final Nodes nodes;
    private final Passing passing;
    private final LeftAlone leftAlone;
    private final Accounts accounts;
    private final CampaignRoles roles;
    private final Clock clock;

    Exchange(
            Centre centre,
            Nodes nodes,
            Passing passing,
            LeftAlone leftAlone,
            Accounts accounts,
            CampaignRoles roles,
            Clock clock) {
        this.centre = centre;
        this.nodes = nodes;
        this.passing = passing;
        this.leftAlone = leftAlone;
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    /** Fetches the districts' set-up, and heeds who has asked since to be left alone. */
    void copy(Nodes.Node node, Centre.Door door) throws IOException, InterruptedException {
        Scope scope = node.scope();
        RoomPart part = centre.part(door, false);
        Set<LeftAlone.One> before = nodes.leftAlone(scope);
        boolean other = nodes.load(scope, part, hash(part), clock.instant());
        if (node.copiedAt() == null) {
            letStaffIn(scope);
            LOG.infof("The set-up has come from the centre: %d electors", rows(part, "elector"));
        } else if (other) {
            Set<LeftAlone.One> asked = new HashSet<>(nodes.leftAlone(scope));
            asked.removeAll(before);
            leftAlone.heed(scope, asked);
        }
    }

    /** Whoever runs this computer runs the room on it. */
    private void letStaffIn(Scope scope) {
        accounts.named("admin").ifPresent(admin -> {
            if (roles.of(scope.campaign(), admin).isEmpty()) {
                roles.grant(scope.campaign(), admin, Role.ORGANISER);
            }
        });
    }

    /** Fetches who may come in. */
    void access(Nodes.Node node, Centre.Door door) throws IOException, InterruptedException {
        nodes.load(node.scope(), centre.part(door, true), null, clock.instant());
    }

    /** Takes the centre's returns. */
    void follow(Nodes.Node node, Centre.Door door) throws IOException, InterruptedException {
        Scope scope = node.scope();
        long after = nodes.find().orElseThrow().fedTo();
        Passing.Page page;
        do {
            page = centre.returns(door, after);
            passing.follow(scope, page.items());
            if (page.sequence() != after) {
                after = page.sequence();
                nodes.fedTo(scope, after);
            }
        } while (page.more());
    }

    /** Passes on what waits. One that the centre does not understand goes on waiting, and keeps none of the others. */
    void pass(Nodes.Node node, Centre.Door door) throws IOException, InterruptedException {
        Scope scope = node.scope();
        Set<UUID> stuck = new HashSet<>();
        List<PassedReturn> waiting = waiting(scope, stuck);
        while (!waiting.isEmpty()) {
            long left = passing.waiting(scope) - waiting.size();
            try {
                pass(scope, door, left, waiting);
            } catch (Centre.Refused e) {
                if (!e.ofContent()) {
                    throw e;
                }
                singly(scope, door, waiting, stuck);
            }
            waiting = waiting(scope, stuck);
        }
    }

    private void pass(Scope scope, Centre.Door door, long left, List<PassedReturn> waiting)
            throws IOException, InterruptedException {
        List<UUID> senders = waiting.stream().map(PassedReturn::by).distinct().toList();
        Receipts receipts = centre.pass(door, left, nodes.phones(scope, senders), waiting);
        passing.known(
                scope, receipts.receipts().stream().map(Receipts.Receipt::id).toList());
    }

    private void singly(Scope scope, Centre.Door door, List<PassedReturn> waiting, Set<UUID> stuck)
            throws IOException, InterruptedException {
        for (PassedReturn one : waiting) {
            try {
                pass(scope, door, 0, List.of(one));
            } catch (Centre.Refused e) {
                if (!e.ofContent()) {
                    throw e;
                }
                stuck.add(one.id());
                LOG.errorf("The centre does not understand the return %s, which stays here", one.id());
            }
        }
    }

    private List<PassedReturn> waiting(Scope scope, Set<UUID> stuck) {
        return aRequest(passing.waiting(scope, AT_ONCE + stuck.size()).stream()
                .filter(each -> !stuck.contains(each.id()))
                .limit(AT_ONCE)
                .toList());
    }

    /** As many of them as a body may be long. */
    private static List<PassedReturn> aRequest(List<PassedReturn> waiting) {
        int length = 0;
        int count = 0;
        while (count < waiting.size() && length < LONGEST) {
            length += waiting.get(count++).what().toString().length();
        }
        return waiting.subList(0, count);
    }

    private static long rows(RoomPart part, String table) {
        return part.tables().stream()
                .filter(each -> each.name().equals(table))
                .mapToLong(each -> each.rows().size())
                .sum();
    }

    private static String hash(RoomPart part) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            part.tables().stream()
                    .filter(table -> SetUp.REGISTER.contains(table.name()))
                    .flatMap(table -> table.rows().stream())
                    .map(List::toString)
                    .sorted()
                    .forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
