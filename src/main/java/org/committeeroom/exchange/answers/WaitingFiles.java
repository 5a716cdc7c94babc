package org.committeeroom.exchange.answers;

import java.util.List;
import java.util.Map;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.HeldEntry;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.Person;
import org.jdbi.v3.core.Handle;

/** Files that nobody has read yet: anybody may be in them, so each is named to whoever asks, and goes with an erasure. */
final class WaitingFiles implements Holding {

    private static final String TABLE = "answer_import_part";

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Keeping keeping() {
        return Keeping.CANVASS;
    }

    @Override
    public List<HeldEntry> about(Handle h, Scope scope, Person person) {
        return scope
                .bind(h.createQuery("select coalesce(i.filename, '?') from answer_import i where i.campaign_id ="
                        + " :campaign and exists (select 1 from answer_import_part t where t.campaign_id = i.campaign_id"
                        + " and t.import_id = i.id)"))
                .mapTo(String.class)
                .list()
                .stream()
                .map(name -> new HeldEntry(TABLE, Map.of("filename", name)))
                .toList();
    }

    @Override
    public Erased erase(Handle h, Scope scope, Person person) {
        int files = about(h, scope, person).size();
        destroy(h, scope);
        return Erased.gone(files);
    }

    @Override
    public long destroy(Handle h, Scope scope) {
        return scope.bind(h.createUpdate("delete from answer_import_part where campaign_id = :campaign"))
                .execute();
    }

    @Override
    public long count(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select count(*) from answer_import_part where campaign_id = :campaign"))
                .mapTo(Long.class)
                .one();
    }
}
