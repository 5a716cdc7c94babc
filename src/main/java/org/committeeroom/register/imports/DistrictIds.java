package org.committeeroom.register.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;

/** The campaign's polling districts by their codes; a full register brings new ones with it. */
final class DistrictIds {

    /** No constituency has more than some hundred; a file with more has something else in that column. */
    private static final int MOST = 2000;

    private final Edition edition;
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Set<String> withWard = new HashSet<>();
    private final Set<UUID> kept = new HashSet<>();

    DistrictIds(Edition edition) {
        this.edition = edition;
        edition.scope()
                .bind(edition.handle()
                        .createQuery("select code, id, ward from polling_district where campaign_id = :campaign"))
                .map((r, c) -> {
                    if (r.getString("ward") != null) {
                        withWard.add(r.getString("code"));
                    }
                    return byCode.put(r.getString("code"), r.getObject("id", UUID.class));
                })
                .list();
    }

    /** Null if there is none. */
    UUID find(String code) {
        return byCode.get(code);
    }

    /** @param ward its name, kept if none is known yet; or empty */
    UUID findOrCreate(String code, String ward) {
        UUID id = byCode.computeIfAbsent(code, this::create);
        if (!ward.isEmpty() && withWard.add(code)) {
            edition.scope()
                    .bind(
                            edition.handle()
                                    .createUpdate(
                                            "update polling_district set ward = :ward where campaign_id = :campaign and id = :id"))
                    .bind("id", id)
                    .bind("ward", ward.length() > 200 ? ward.substring(0, 200) : ward)
                    .execute();
            keep(id, false);
        }
        return id;
    }

    private UUID create(String code) {
        if (byCode.size() >= MOST) {
            throw Refused.TOO_MANY_DISTRICTS.because("More than " + MOST + " codes: is the column the right one?");
        }
        UUID id = Ids.next();
        edition.scope()
                .bind(
                        edition.handle()
                                .createUpdate(
                                        "insert into polling_district (campaign_id, id, code, name) values (:campaign, :id, :code, :code)"))
                .bind("id", id)
                .bind("code", code)
                .execute();
        keep(id, true);
        return id;
    }

    private void keep(UUID id, boolean created) {
        if (kept.add(id)) {
            edition.scope()
                    .bind(edition.handle()
                            .createUpdate("insert into district_change (campaign_id, import_id, district_id, created)"
                                    + " values (:campaign, :import, :id, :created)"))
                    .bind("import", edition.id())
                    .bind("id", id)
                    .bind("created", created)
                    .execute();
        }
    }
}
