package org.committeeroom.security.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.committeeroom.platform.CsvCell;

/** An entry as it leaves: nothing in it is a formula to a spreadsheet. */
final class AuditCsv {

    static final String HEAD = "at,kind,what,operation,subject,detail,by,byKind,byId,from,link,id\r\n";

    private AuditCsv() {}

    static String line(Searched.Line line) {
        return CsvCell.line(new ArrayList<>(fields(line).values()));
    }

    static Map<String, Object> fields(Searched.Line line) {
        Entry e = line.entry();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", e.at().toString());
        fields.put("kind", e.kind().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("what", e.what());
        fields.put("operation", e.operation());
        fields.put("subject", Objects.toString(e.subject(), ""));
        fields.put("detail", e.detail());
        fields.put("by", e.callerName());
        fields.put("byKind", e.callerKind().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("byId", e.caller().toString());
        fields.put("from", e.address());
        fields.put("link", line.link());
        fields.put("id", e.id().toString());
        return fields;
    }
}
