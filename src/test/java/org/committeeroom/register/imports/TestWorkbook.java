package org.committeeroom.register.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet, written part by part so that a test can have whatever is wrong with one. */
final class TestWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Cell formats: 0 general, 1 a date, 2 three decimals, 3 a date in words. */
    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"0.000\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[$-809]d mmmm yyyy;@\"/></numFmts>"
            + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"165\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder strings = new StringBuilder();
    private final StringBuilder rows = new StringBuilder();
    private int count;
    private int row;

    TestWorkbook() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main")
                        + type("/xl/worksheets/sheet1.xml", "worksheet")
                        + type("/xl/sharedStrings.xml", "sharedStrings")
                        + type("/xl/styles.xml", "styles")
                        + "</Types>");
        parts.put("_rels/.rels", rels(rel("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Register\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                rels(rel("rId1", "worksheet", "worksheets/sheet1.xml")
                        + rel("rId2", "sharedStrings", "sharedStrings.xml")
                        + rel("rId3", "styles", "styles.xml")));
        parts.put("xl/styles.xml", STYLES);
    }

    /** A row of texts, kept as shared strings; null leaves a cell out. */
    TestWorkbook row(String... cells) {
        String[] xml = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            xml[i] = cells[i] == null ? null : shared(cells[i]);
        }
        return xmlRow(xml);
    }

    /** A row of cells as {@link #shared} and the like make them. */
    TestWorkbook xmlRow(String... cells) {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                rows.append(cells[i].replace("@", column(i) + row));
            }
        }
        rows.append("</row>");
        return this;
    }

    TestWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** As programs write it that know no formats. */
    TestWorkbook withoutStyles() {
        parts.remove("xl/styles.xml");
        parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace(type("/xl/styles.xml", "styles"), ""));
        return this;
    }

    String shared(String text) {
        strings.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>");
        return "<c r=\"@\" t=\"s\"><v>" + count++ + "</v></c>";
    }

    static String inline(String text) {
        return "<c r=\"@\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    static String number(String number, int style) {
        return "<c r=\"@\" s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    static String formula(String formula, String type, String value) {
        return "<c r=\"@\" t=\"" + type + "\"><f>" + escaped(formula) + "</f><v>" + escaped(value) + "</v></c>";
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    void write(OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
            if (!parts.containsKey("xl/sharedStrings.xml")) {
                entry(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
            }
            if (!parts.containsKey("xl/worksheets/sheet1.xml")) {
                entry(zip, "xl/worksheets/sheet1.xml", sheet(rows.toString()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String rels(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String rel(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String column(int index) {
        return index < 26 ? "" + (char) ('A' + index) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;");
    }
}
