package org.committeeroom.register.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;

/** Takes the lines of an address apart into street, building and flat. What it cannot tell it leaves in the lines. */
final class Address {

    private static final int LONGEST_PART = 150;
    private static final int LONGEST_FLAT = 80;

    private final Deque<String> parts = new ArrayDeque<>();
    private final List<String> buildings = new ArrayList<>();
    private String flat;
    private String street;

    private Address(List<String> lines) {
        for (String line : lines) {
            for (String part : line.split(",")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
        }
    }

    /** The door of a row, or null for an elector without an address. */
    static Door of(RegisterRow row) {
        List<String> lines = new ArrayList<>(row.address().size());
        String postcode = Postcode.read(row.postcode());
        for (String line : row.address()) {
            String repeated = Postcode.read(line);
            if (repeated == null && !line.equals(row.postcode())) {
                lines.add(line);
            } else if (postcode == null) {
                postcode = repeated;
            }
        }
        return lines.isEmpty() ? null : door(lines, postcode, row);
    }

    private static Door door(List<String> lines, String postcode, RegisterRow row) {
        Address address = new Address(lines);
        address.takeSubHouse(row.subHouse());
        address.read();
        String building = address.buildings.isEmpty() ? null : String.join(", ", address.buildings);
        if (building == null && !row.house().isEmpty() && !row.house().equals(address.street)) {
            building = row.house();
        }
        return new Door(
                List.copyOf(lines),
                postcode,
                cut(address.street, LONGEST_PART),
                cut(building, LONGEST_PART),
                cut(address.flat, LONGEST_FLAT));
    }

    /** The flat, where the file has it in a column of its own: "2" before "14 Example Road". */
    private void takeSubHouse(String subHouse) {
        String first = parts.peek();
        if (subHouse.isEmpty() || first == null || !first.regionMatches(true, 0, subHouse, 0, subHouse.length())) {
            return;
        }
        String rest = first.substring(subHouse.length()).strip();
        boolean wordEnds = rest.length() < first.length() - subHouse.length() || rest.isEmpty();
        if (wordEnds && (!rest.isEmpty() || parts.size() > 1)) {
            flat = subHouse;
            parts.pop();
            pushBack(rest);
        }
    }

    private void read() {
        while (street == null && !parts.isEmpty()) {
            String part = parts.pop();
            Matcher flatPart = AddressWords.FLAT.matcher(part);
            Matcher numbered = AddressWords.NUMBERED.matcher(part);
            if (flat == null && buildings.isEmpty() && flatPart.matches()) {
                flat = flatPart.group("flat");
                pushBack(flatPart.group("rest"));
            } else if (numbered.matches()) {
                readNumbered(numbered.group("number"), numbered.group("rest"));
            } else {
                readNamed(part);
            }
        }
        if (street == null && !buildings.isEmpty()) {
            street = buildings.remove(buildings.size() - 1);
        }
    }

    private void readNumbered(String number, String rest) {
        String name = rest != null ? rest : parts.poll();
        if (name == null) {
            buildings.add(number);
        } else if (AddressWords.NUMBERED.matcher(name).matches() && rest == null && flat == null) {
            flat = number;
            pushBack(name);
        } else if (AddressWords.isBuilding(name) && streetFollows()) {
            buildings.add(flat == null ? name : number + ' ' + name);
            flat = flat == null ? number : flat;
        } else {
            buildings.add(number);
            street = name;
        }
    }

    private void readNamed(String part) {
        boolean follows = streetFollows();
        if (AddressWords.isStreet(part) || (AddressWords.mayBeStreet(part) && !follows)) {
            street = part;
        } else if (follows) {
            buildings.add(part);
        } else if (parts.isEmpty() || AddressWords.isBuilding(part)) {
            street = part;
        } else {
            buildings.add(part);
            street = parts.pop();
        }
    }

    /** Whether one of the parts to come is a street or begins with a number. */
    private boolean streetFollows() {
        return parts.stream()
                .anyMatch(p -> AddressWords.isStreet(p)
                        || AddressWords.mayBeStreet(p)
                        || AddressWords.NUMBERED.matcher(p).matches());
    }

    private void pushBack(String rest) {
        if (rest != null && !rest.isEmpty()) {
            parts.push(rest);
        }
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
