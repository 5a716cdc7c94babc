package org.committeeroom.exchange.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.returns.ConsentChannel;
import org.committeeroom.returns.Consents;
import org.committeeroom.security.Scope;

/** In which ways people may be reached, from what they said last and what was screened. */
@ApplicationScoped
class Permissions {

    private final Consents consents;
    private final Campaigns campaigns;
    private final Clock clock;

    Permissions(Consents consents, Campaigns campaigns, Clock clock) {
        this.consents = consents;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    record Of(MayContact call, MayContact text, MayContact email) {

        MayContact by(ConsentChannel channel) {
            return switch (channel) {
                case PHONE -> call;
                case SMS -> text;
                case EMAIL -> email;
                case INTENTION -> throw new IllegalArgumentException("Nobody is reached by an intention");
            };
        }
    }

    LocalDate today(Scope scope) {
        return LocalDate.ofInstant(
                clock.instant(), campaigns.facts(scope).election().timeZone());
    }

    Of of(Scope scope, Contact contact) {
        return of(scope, List.of(contact)).get(contact.elector());
    }

    /** By elector. */
    Map<UUID, Of> of(Scope scope, Collection<Contact> contacts) {
        Map<UUID, List<Consents.Said>> said =
                consents.ofEach(scope, contacts.stream().map(Contact::elector).collect(Collectors.toSet()));
        LocalDate today = today(scope);
        return contacts.stream()
                .collect(Collectors.toMap(
                        Contact::elector, c -> of(c, said.getOrDefault(c.elector(), List.of()), today)));
    }

    private static Of of(Contact contact, List<Consents.Said> said, LocalDate today) {
        return new Of(
                MayContact.call(contact, given(said, ConsentChannel.PHONE), today),
                MayContact.write(contact, contact.phone(), given(said, ConsentChannel.SMS)),
                MayContact.write(contact, contact.email(), given(said, ConsentChannel.EMAIL)));
    }

    private static Boolean given(List<Consents.Said> said, ConsentChannel channel) {
        return said.stream()
                .filter(s -> s.channel() == channel && s.stands())
                .findFirst()
                .map(Consents.Said::given)
                .orElse(null);
    }
}
