package org.committeeroom.security.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An entry as it leaves: nothing in it is a formula to a spreadsheet. */
final class AuditCsv {

    static final String HEAD = "at,kind,what,operation,subject,detail,by,byKind,byId,from,link,id\r\n";

    private AuditCsv() {}

    static String line(Searched.Line line) {
        return fields(line).values().stream().map(AuditCsv::cell).collect(Collectors.joining(",")) + "\r\n";
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

    private static String cell(Object value) {
        String text = Objects.toString(value, "");
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
