package org.committeeroom.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Who on the register may be the people that were met: by surname and by where they live. */
final class MetSubjects {

    record Candidate(UUID elector, String surnameKey, String forenameKey, String postcode, String street) {}

    private final Scope campaign;
    private final Handle h;
    private final Map<String, List<Candidate>> bySurname = new HashMap<>();
    private final Set<String> postcodes = new HashSet<>();

    MetSubjects(Scope campaign, Handle h) {
        this.campaign = campaign;
        this.h = h;
    }

    void find(Collection<NewReturn> returns) {
        List<Met> met = returns.stream()
                .map(r -> Met.of(r.body()))
                .filter(Objects::nonNull)
                .toList();
        if (met.isEmpty()) {
            return;
        }
        findPostcodes(met);
        Set<String> names = met.stream().flatMap(m -> runs(m.words()).stream()).collect(Collectors.toSet());
        campaign.bind(h.createQuery("select e.id, e.surname_key, e.forename_key, p.postcode, p.street from"
                        + " unnest(cast(:names as varchar array)) as given(name) join elector e on"
                        + " e.campaign_id = :campaign and e.surname_key = given.name left join property p on"
                        + " p.campaign_id = e.campaign_id and p.id = e.property_id where not e.removed"))
                .bindArray("names", String.class, names)
                .map((r, c) -> new Candidate(
                        r.getObject("id", UUID.class),
                        r.getString("surname_key"),
                        r.getString("forename_key"),
                        r.getString("postcode") == null
                                ? ""
                                : r.getString("postcode").replace(" ", ""),
                        r.getString("street")))
                .forEach(found -> bySurname
                        .computeIfAbsent(found.surnameKey(), key -> new ArrayList<>())
                        .add(found));
    }

    /** Every run of words of the name: a surname may have several, and stand first or last. */
    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                runs.add(String.join(" ", words.subList(from, to)));
            }
        }
        return runs;
    }

    private void findPostcodes(List<Met> met) {
        Set<String> asked = met.stream()
                .map(Met::postcode)
                .filter(p -> p.length() > 3)
                .map(p -> p.substring(0, p.length() - 3) + ' ' + p.substring(p.length() - 3))
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return;
        }
        postcodes.addAll(campaign.bind(h.createQuery("select distinct p.postcode from"
                        + " unnest(cast(:postcodes as varchar array)) as given(postcode) join property p on"
                        + " p.campaign_id = :campaign and p.postcode = given.postcode"))
                .bindArray("postcodes", String.class, asked)
                .map((r, c) -> r.getString("postcode").replace(" ", ""))
                .list());
    }

    Judge.Verdict judge(Met met) {
        List<Candidate> there = candidates(met);
        List<Candidate> sure = there.stream()
                .filter(c -> met.whole(c.surnameKey(), c.forenameKey()))
                .toList();
        boolean placed = !met.postcode().isEmpty() || !met.address().isEmpty();
        if (placed && sure.size() == 1 && there.size() == 1) {
            return new Judge.Verdict(null, sure.get(0).elector(), null);
        }
        if (!there.isEmpty()) {
            return Judge.Verdict.held(HeldFor.TO_MATCH);
        }
        boolean elsewhere = !met.postcode().isEmpty() && !postcodes.contains(met.postcode());
        return Judge.Verdict.held(elsewhere ? HeldFor.OUTSIDE_SEAT : HeldFor.NOT_ON_REGISTER);
    }

    /** Of that name, and living where was said; where nothing was said, anywhere. */
    List<Candidate> candidates(Met met) {
        return runs(met.words()).stream()
                .distinct()
                .flatMap(name -> bySurname.getOrDefault(name, List.of()).stream())
                .filter(c -> met.named(c.surnameKey(), c.forenameKey()))
                .filter(c -> lives(met, c))
                .distinct()
                .toList();
    }

    private static boolean lives(Met met, Candidate candidate) {
        if (!met.postcode().isEmpty()) {
            return met.postcode().equals(candidate.postcode());
        }
        return met.address().isEmpty() || met.lives(candidate.street());
    }
}
