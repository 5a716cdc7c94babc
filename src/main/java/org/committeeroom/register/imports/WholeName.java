package org.committeeroom.register.imports;

/** A name that stands in one column. A comma parts surname and forenames, whichever the order otherwise is. */
record WholeName(String surname, String forename) {

    static WholeName surnameFirst(String name) {
        int comma = name.indexOf(',');
        int end = comma >= 0 ? comma : name.indexOf(' ');
        return end < 0
                ? new WholeName(name, "")
                : new WholeName(name.substring(0, end), name.substring(end + 1).strip());
    }

    static WholeName surnameLast(String name) {
        if (name.indexOf(',') >= 0) {
            return surnameFirst(name);
        }
        int space = name.lastIndexOf(' ');
        return space < 0 ? new WholeName(name, "") : new WholeName(name.substring(space + 1), name.substring(0, space));
    }
}
