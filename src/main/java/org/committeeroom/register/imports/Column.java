package org.committeeroom.register.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column of a file can hold, with the names under which officers' software sends it (normalised). */
@Schema(name = "RegisterColumn")
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
    /** Surname and forenames in one, the surname first. */
    NAME("electorname", "name", "fullname"),
    /** Likewise, the surname last; nobody sends that under a title of its own. */
    FULL_NAME("forenamesurname"),
    SURNAME("electorsurname", "surname", "lastname"),
    FORENAME("electorforename", "electorforenames", "forename", "forenames", "firstname", "firstnames"),
    MIDDLE_NAME("electormiddlename", "middlename", "middlenames"),
    /** Of the name (Jr) in Halarose's files, of the number in some absent voters lists. */
    SUFFIX("suffix"),
    /** What an update does: A, M or D. */
    STATUS("status", "changetypeid", "changetype"),
    POSTCODE("postcode", "propertypostcode"),
    WARD("ward", "wardname"),
    ELECTOR_ID("electorid"),
    UPRN("uprn", "propertyuprn", "propertyurn"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    /** Of the open register; in some files the UPRN stands there. */
    OPT_OUT("optout", "optoutflag"),
    SUB_HOUSE("subhouse"),
    HOUSE("house"),
    STREET("streetname", "street"),
    HOUSE_NUMBER("propertyaddressnumber", "housenumber"),
    HOUSE_PREFIX("propertyaddressprefix"),
    CREATED_MONTH("electorcreatedmonth"),
    CHANGED_MONTH("electorchangedmonth"),
    DELETED_MONTH("electordeletedmonth"),
    REGISTER_MONTH("currentregistermonth"),
    ADDRESS(Lines.MANY, "address", "registeredaddress", "propertyaddress", "addressline", "addr"),
    ABSENT_TYPE("avtype", "absentvotertype", "absentvotetype", "absenttype", "votetype", "votertype", "type", "method"),
    UNTIL("permanentuntil", "absentuntil", "until", "avuntil", "enddate", "expirydate", "validuntil", "dateto"),
    /** When a postal vote was granted, from which follows how long it lasts. */
    SINCE(
            "since",
            "granteddate",
            "dategranted",
            "applicationdate",
            "dateofapplication",
            "startdate",
            "datefrom",
            "validfrom"),
    BALLOT_ADDRESS(
            Lines.MANY, "ballotaddress", "ballotpaperaddress", "postalballotaddress", "avaddress", "despatchaddress"),
    PROXY_NAME("proxyname", "nameofproxy", "proxy"),
    PROXY_ADDRESS(Lines.MANY, "proxyaddress", "addressofproxy"),
    VOTED("voted", "mark", "marked", "hasvoted", "votedmark");

    /** Whether it is one column, or the lines of one text, numbered after its name. */
    private enum Lines {
        ONE,
        MANY
    }

    private final Lines lines;
    private final List<String> names;

    Column(String... names) {
        this(Lines.ONE, names);
    }

    Column(Lines lines, String... names) {
        this.lines = lines;
        this.names = List.of(names);
    }

    boolean isLines() {
        return lines == Lines.MANY;
    }

    List<String> names() {
        return names;
    }
}
