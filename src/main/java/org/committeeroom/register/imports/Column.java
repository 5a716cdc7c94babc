package org.committeeroom.register.imports;

import java.util.List;

/** What a column of a file can hold, with the names under which officers' software sends it (normalised). */
enum Column {
    DISTRICT(
            "pdcode",
            "pd",
            "pollingdistrict",
            "pollingdistrictcode",
            "electornumberprefix",
            "electornoprefix",
            "prefix",
            "districtref"),
    NUMBER("electornumber", "electorno", "electornum", "rollno", "rollnumber", "eno", "number", "no"),
    NUMBER_SUFFIX("electornumbersuffix", "electornosuffix", "numbersuffix"),
    MARKER("electormarkers", "electormarker", "markers", "franchisemarker", "franchiseflag", "markersregistertext"),
    DATE("electordob", "dob", "attainersdob", "dateofattainment", "attainmentdate"),
    NAME("electorname", "name", "fullname"),
    SURNAME("electorsurname", "surname", "lastname"),
    FORENAME("electorforename", "electorforenames", "forename", "forenames", "firstname", "firstnames"),
    MIDDLE_NAME("electormiddlename", "middlename", "middlenames"),
    /** Of the name (Jr) in Halarose's files, of the number in some absent voters lists. */
    SUFFIX("suffix"),
    STATUS("status"),
    POSTCODE("postcode", "propertypostcode"),
    WARD("ward", "wardname"),
    ELECTOR_ID("electorid"),
    UPRN("uprn", "propertyuprn"),
    SUB_HOUSE("subhouse"),
    HOUSE("house"),
    ABSENT_TYPE("avtype", "absentvotertype", "absentvotetype", "absenttype", "votetype", "votertype", "type", "method"),
    UNTIL("permanentuntil", "absentuntil", "until", "avuntil", "enddate", "expirydate", "validuntil", "dateto");

    /** The lines of an address are numbered after one of these. */
    static final List<String> ADDRESS =
            List.of("address", "registeredaddress", "propertyaddress", "addressline", "addr");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
