package org.committeeroom.register.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where things are in a file that says which property votes where, as officers' programs make it for voter information
 * (Xpress, Xpress WebLookup, Halarose, Democracy Counts). Titles are compared as {@link Header} normalises them.
 */
final class StationColumns {

    private static final List<String> NAME =
            List.of("pollingplacename", "pollingstationname", "placename", "stationname", "pollingplaceaddress1");
    private static final List<String> ID = List.of("pollingplaceid", "pollingstationnumber", "stationcode");
    private static final List<String> ADDRESS =
            List.of("pollingplaceaddress", "pollingstationaddress", "stationaddress");
    private static final List<String> STATION_POSTCODE =
            List.of("pollingplacepostcode", "pollingstationpostcode", "stationpostcode");
    private static final List<String> DISTRICT =
            List.of("pollingplacedistrictreference", "pollingdistrictreference", "pollingdistrict", "districtcode");
    private static final List<String> UPRN = List.of("uprn", "propertyurn", "propertyuprn");
    private static final List<String> POSTCODE = List.of("addressline6", "postcode", "pcode", "propertypostcode");
    private static final int MOST_LINES = 7;

    private final Map<String, Integer> byName = new HashMap<>();
    private final int name;
    private final int id;
    private final int postcode;
    private final int uprn;
    private final int district;
    private final int stationPostcode;
    private final int[] address;

    StationColumns(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            byName.putIfAbsent(Header.normalised(titles.get(i)), i);
        }
        name = first(NAME);
        id = first(ID);
        postcode = first(POSTCODE);
        uprn = first(UPRN);
        district = first(DISTRICT);
        stationPostcode = first(STATION_POSTCODE);
        address = lines();
    }

    /** A property and the station where its people vote. */
    record Row(Long uprn, String postcode, String district, Station station) {}

    /** @param id of the officer's program, by which two of one name are told apart; or empty */
    record Station(String id, String name, String address, String postcode) {}

    boolean known() {
        return (name >= 0 || id >= 0) && (uprn >= 0 || postcode >= 0 || district >= 0);
    }

    /** Null where the row names no station. */
    Row read(TableRow row) {
        String number = cell(row, id);
        String called = cell(row, name);
        if (number.isEmpty() && called.isEmpty()) {
            return null;
        }
        String title = called.isEmpty() ? number : called;
        Station station = new Station(
                number, cut(title, 200), cut(address(row, title), 300), Postcode.read(cell(row, stationPostcode)));
        return new Row(uprn(cell(row, uprn)), Postcode.read(cell(row, postcode)), cell(row, district), station);
    }

    private String address(TableRow row, String name) {
        List<String> lines = new ArrayList<>();
        for (int line : address) {
            String text = cell(row, line);
            if (!text.isEmpty() && !text.equals(name) && Postcode.read(text) == null) {
                lines.add(text);
            }
        }
        return lines.isEmpty() ? null : lines.stream().distinct().collect(Collectors.joining(", "));
    }

    private static Long uprn(String text) {
        try {
            return text.isEmpty() ? null : Long.valueOf(text.replaceFirst("\\.0+$", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Halarose writes "n/a" for nothing. */
    private static String cell(TableRow row, int index) {
        String cell = index < 0 || index >= row.cells().size()
                ? ""
                : Cells.clean(row.cells().get(index));
        return cell.equalsIgnoreCase("n/a") ? "" : cell;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private int first(List<String> names) {
        return names.stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .findFirst()
                .orElse(-1);
    }

    private int[] lines() {
        List<Integer> lines = new ArrayList<>();
        for (String start : ADDRESS) {
            for (int n = 1; n <= MOST_LINES; n++) {
                Integer at = byName.get(start + n);
                if (at != null) {
                    lines.add(at);
                }
            }
        }
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }
}
