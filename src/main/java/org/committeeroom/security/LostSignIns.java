package org.committeeroom.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.audit.AuditLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** For who has forgotten the password or lost the phone with the second factor: the way in anew, which somebody else opens. */
@ApplicationScoped
class LostSignIns {

    private static final Logger LOG = Logger.getLogger(LostSignIns.class);

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final CampaignRoles roles;
    private final SignInRecords records;
    private final AtProvider atProvider;
    private final AuditLog log;

    LostSignIns(
            Accounts accounts,
            SecondFactors secondFactors,
            Sessions sessions,
            CampaignRoles roles,
            SignInRecords records,
            AtProvider atProvider,
            AuditLog log) {
        this.log = log;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.roles = roles;
        this.records = records;
        this.atProvider = atProvider;
    }

    /**
     * By a campaign's agent, for somebody of that campaign alone: an agent who could do it for others would get into
     * other campaigns by it.
     */
    @Transactional
    String renewFor(Scope scope, SignedIn.Staff by, UUID account, String address) {
        if (roles.of(scope.campaign(), account).isEmpty()) {
            throw Problems.NOT_FOUND.plain();
        }
        boolean elsewhere = roles.elsewhere(scope.campaign(), account)
                || accounts.named(account).map(SignedIn.Staff::admin).orElse(false);
        if (elsewhere && !by.admin()) {
            throw Problems.NOT_ALLOWED.because("Only who looks after the whole installation may do this for them");
        }
        log.about(account, "");
        return renew(by, account, address);
    }

    /** By an administrator of the installation. */
    @Transactional
    String renewFor(SignedIn.Staff by, String username, String address) {
        return renew(by, accounts.named(username).orElseThrow(Problems.NOT_FOUND::plain), address);
    }

    /** By the operator, for an administrator whom nobody else can let in: says so in the log, once for each start. */
    @Transactional
    void atStart(
            @Observes @Priority(110) StartupEvent start,
            @ConfigProperty(name = "committee.room.new-sign-in") Optional<String> username) {
        username.flatMap(accounts::named)
                .filter(account -> !atProvider.isOn() && accounts.isBuiltIn(account))
                .ifPresent(account -> {
                    String password = anew(account);
                    records.changed(account, "Sign-in made anew by the operator", "");
                    LOG.warnf(
                            "COMMITTEE_ROOM_NEW_SIGN_IN: the password is now %s; take the setting away again",
                            password);
                });
    }

    /** Returns a password that opens nothing but the choice of another. */
    private String renew(SignedIn.Staff by, UUID account, String address) {
        if (atProvider.isOn() || !accounts.isBuiltIn(account)) {
            throw Problems.NOT_FOUND.because("They sign in at the provider");
        }
        if (by.account().equals(account)) {
            throw Problems.NOT_ALLOWED.because("Ask another agent, or change it on the page of your account");
        }
        String password = anew(account);
        records.madeAnew(account, by, address);
        return password;
    }

    private String anew(UUID account) {
        String password = Accounts.randomPassword();
        accounts.renewForOther(account, password);
        accounts.flush();
        secondFactors.remove(account);
        sessions.closeOthers(account, null);
        return password;
    }
}
