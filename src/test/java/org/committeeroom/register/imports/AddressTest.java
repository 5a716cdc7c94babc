package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.committeeroom.register.ElectorNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static RegisterRow row(List<String> lines, String postcode, String subHouse, String house) {
        return new RegisterRow(
                new ElectorNumber("EA", 1, 0),
                "Example",
                "Ada",
                "",
                "",
                lines,
                postcode,
                "",
                subHouse,
                house,
                StableKeys.NONE,
                RowChange.NONE,
                null);
    }

    private static Door door(String lines) {
        return Address.of(row(Arrays.asList(lines.split("\\|")), "N7 1AA", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // lines of the file                               ; flat            ; building       ; street
                "14 Example Road|London                            ; -               ; 14             ; Example Road",
                "14A Example Road                                  ; -               ; 14A            ; Example Road",
                "14 A Example Road                                 ; -               ; 14 A           ; Example Road",
                "14-16 Example Road                                ; -               ; 14-16          ; Example Road",
                "14/16 Example Road                                ; -               ; 14/16          ; Example Road",
                "14|Example Road|London                            ; -               ; 14             ; Example Road",
                "14A|Example Road|London                           ; -               ; 14A            ; Example Road",
                "14, Example Road                                  ; -               ; 14             ; Example Road",
                "Flat 2, 14 Example Road                           ; Flat 2          ; 14             ; Example Road",
                "Flat 2 14 Example Road                            ; Flat 2          ; 14             ; Example Road",
                "Flat 2|14 Example Road|London                     ; Flat 2          ; 14             ; Example Road",
                "FLAT 2A|14 EXAMPLE ROAD                           ; FLAT 2A         ; 14             ; EXAMPLE ROAD",
                "Flat A, 14 Example Road                           ; Flat A          ; 14             ; Example Road",
                "Flat 2/1, 14 Example Road                         ; Flat 2/1        ; 14             ; Example Road",
                "Basement Flat|14 Example Road                     ; Basement Flat   ; 14             ; Example Road",
                "Basement Flat, 14A Example Road                   ; Basement Flat   ; 14A            ; Example Road",
                "Ground Floor Flat|14 Example Road                 ; Ground Floor Flat; 14            ; Example Road",
                "Ground Floor|14 Example Road                      ; Ground Floor    ; 14             ; Example Road",
                "First Floor Flat B|14 Example Road                ; First Floor Flat B; 14           ; Example Road",
                "Upper Ground Floor Flat|14 Example Road           ; Upper Ground Floor Flat; 14      ; Example Road",
                "Flat Basement|14 Example Road                     ; Flat Basement   ; 14             ; Example Road",
                "Top Flat|14 Example Road                          ; Top Flat        ; 14             ; Example Road",
                "Garden Flat 14 Example Road                       ; Garden Flat     ; 14             ; Example Road",
                "Apartment 12|Example Tower|3 Example Street       ; Apartment 12    ; Example Tower, 3; Example Street",
                "Unit 4|Example Works|Example Lane                 ; Unit 4          ; Example Works  ; Example Lane",
                "Room 3|Example Hall|1 Example Street              ; Room 3          ; Example Hall, 1; Example Street",
                "Rose Court, 3 Example Road                        ; -               ; Rose Court, 3  ; Example Road",
                "Flat 7|Rose Court|3 Example Road|London           ; Flat 7          ; Rose Court, 3  ; Example Road",
                "Flat 7 Rose Court|3 Example Road                  ; Flat 7          ; Rose Court, 3  ; Example Road",
                "7 Rose Court|3 Example Road                       ; 7               ; Rose Court, 3  ; Example Road",
                "7 Rose Court|Example Road|London                  ; 7               ; Rose Court     ; Example Road",
                "7 Rose Court|London                               ; -               ; 7              ; Rose Court",
                "Flat 7|Rose Court|London                          ; Flat 7          ; -              ; Rose Court",
                "Flat 7|12-40 Rose Mansions|Example Road           ; Flat 7          ; 12-40 Rose Mansions; Example Road",
                "2|14 Example Road                                 ; 2               ; 14             ; Example Road",
                "Rose Cottage|Example Lane|Exampleton              ; -               ; Rose Cottage   ; Example Lane",
                "Rose Cottage|The Green|Exampleton                 ; -               ; Rose Cottage   ; The Green",
                "The Old Rectory|Church Lane                       ; -               ; The Old Rectory; Church Lane",
                "Dunroamin|Little Example|Exampleton               ; -               ; Dunroamin      ; Little Example",
                "14 Example Rd.                                    ; -               ; 14             ; Example Rd.",
                "14 Court Road                                     ; -               ; 14             ; Court Road",
                "14 Park House Gardens                             ; -               ; 14             ; Park House Gardens",
                "14 The Avenue                                     ; -               ; 14             ; The Avenue",
                "14 Flat Holm Road                                 ; -               ; 14             ; Flat Holm Road",
                "3rd Avenue                                        ; -               ; -              ; 3rd Avenue",
                "St John's Place|Example Street                    ; -               ; -              ; St John's Place",
                "Exampleton                                        ; -               ; -              ; Exampleton",
                "14                                                ; -               ; -              ; 14"
            })
    void aDoorIsStreetBuildingAndFlat(String lines, String flat, String building, String street) {
        Door door = door(lines);
        assertEquals(flat, door.flat(), "flat");
        assertEquals(building, door.building(), "building");
        assertEquals(street, door.street(), "street");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2, 14 Example Road;              2;      14;         2;      14; Example Road",
                "2 14 Example Road;               2;      14;         2;      14; Example Road",
                "Flat 2|14 Example Road;          Flat 2; 14;         Flat 2; 14; Example Road",
                "Flat 2|Rose Court|3 Example Road; Flat 2; Rose Court; Flat 2; Rose Court, 3; Example Road",
                "14 Example Road;                 '';     14;         -;      14; Example Road",
                "24 Example Road;                 2;      24;         -;      24; Example Road",
                "Example Road;                    '';     Rose House; -;      Rose House; Example Road"
            })
    void halaroseSaysWhichPartIsTheFlat(
            String lines, String subHouse, String house, String flat, String building, String street) {
        Door door = Address.of(row(Arrays.asList(lines.split("\\|")), "N7 1AA", subHouse, house));
        assertEquals(List.of(flat + "", building, street), List.of(door.flat() + "", door.building(), door.street()));
    }

    @Test
    void thePostcodeIsTakenOutOfTheLines() {
        Door door = Address.of(row(List.of("14 Example Road", "London", "N7\u00a01AA"), "N7 1AA", "", ""));
        assertEquals(List.of("14 Example Road", "London"), door.lines());
        assertEquals("N7 1AA", door.postcode());
        assertEquals("N7 1AA", door("14 Example Road|n71aa").postcode());
        assertEquals(
                "E1 6AN",
                Address.of(row(List.of("1 Example Road", "E1 6AN"), "", "", "")).postcode());
    }

    @Test
    void whoHasNoAddressHasNoDoor() {
        assertNull(Address.of(row(List.of(), "", "", "")));
        assertNull(Address.of(row(List.of("N7 1AA"), "N7 1AA", "", "")));
    }

    @Test
    void theSameAddressIsTheSameDoorInEveryFile() {
        Door one = door("Flat 2, 14 Example Road|London");
        assertEquals(one.id("EA"), door("FLAT 2|14 EXAMPLE ROAD|LONDON").id("EA"));
        assertEquals(
                one.id("EA"), door("Flat 2,14  Example Road.|London|N7 1AA").id("EA"));
        assertNotEquals(one.id("EA"), door("Flat 21, 4 Example Road|London").id("EA"));
        assertEquals(one.id("EA"), one.id("EB"), "in another district too");
        Door somewhere = Address.of(row(List.of("14 Example Road"), "", "", ""));
        assertNotEquals(somewhere.id("EA"), somewhere.id("EB"), "without a postcode only within its district");
        assertEquals(8, one.id("EA").version());
        assertEquals(2, one.id("EA").variant());
    }

    @Property
    void noAddressMakesItFail(@ForAll List<String> lines, @ForAll String subHouse) {
        Address.of(row(lines.stream().map(Cells::clean).toList(), "", subHouse, ""));
    }
}
