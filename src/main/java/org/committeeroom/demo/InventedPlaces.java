package org.committeeroom.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Streets, wards and venues of a place that does not exist. */
final class InventedPlaces {

    static final String TOWN = "Northmere";

    static final List<String> WARDS = List.of(
            "Alderhithe", "Brackenfold", "Cinderhill", "Dovegate", "Emberwell", "Fallowfen", "Gorsemoor", "Hartsease");

    private static final List<String> FIRST = List.of(
            "Amber",
            "Apricot",
            "Badger",
            "Barley",
            "Beacon",
            "Bellflower",
            "Bobbin",
            "Bramble",
            "Candle",
            "Caraway",
            "Charcoal",
            "Chimney",
            "Clover",
            "Cobbler",
            "Comet",
            "Copper",
            "Curlew",
            "Damson",
            "Dewpond",
            "Dragonfly",
            "Driftwood",
            "Elderflower",
            "Fiddler",
            "Firefly",
            "Flaxen",
            "Foundry",
            "Gannet",
            "Ginger",
            "Goldcrest",
            "Gosling",
            "Harebell",
            "Hazelnut",
            "Heron",
            "Hopscotch",
            "Inkwell",
            "Jackdaw",
            "Juniper",
            "Kestrel",
            "Kiln",
            "Lantern",
            "Lavender",
            "Linnet",
            "Loom",
            "Magpie",
            "Marigold",
            "Merlin",
            "Millstone",
            "Moonstone",
            "Nightjar",
            "Nutmeg",
            "Oatfield",
            "Orchard",
            "Otter",
            "Paddock",
            "Paperhanger",
            "Pepper",
            "Plover",
            "Quince",
            "Ragwort",
            "Ropewalk",
            "Saffron",
            "Shuttle",
            "Skylark",
            "Sorrel",
            "Spindle",
            "Starling",
            "Tamarind",
            "Tanner",
            "Teasel",
            "Thimble",
            "Tinder",
            "Turnstone",
            "Umber",
            "Velvet",
            "Weaver",
            "Whistle",
            "Windfall",
            "Yarrow");

    private static final List<String> SECOND =
            List.of("Road", "Street", "Lane", "Grove", "Terrace", "Gardens", "Avenue", "Rise", "Walk", "Square");

    private static final List<String> VENUES = List.of(
            "Community Centre", "Primary School", "Library", "Church Hall", "Sports Hall", "Scout Hut", "Youth Club");

    private InventedPlaces() {}

    /** All streets, each once, shuffled. */
    static List<String> streets(long seed) {
        List<String> streets = new ArrayList<>();
        for (String first : FIRST) {
            SECOND.forEach(second -> streets.add(first + ' ' + second));
        }
        Collections.shuffle(streets, new Random(seed));
        return streets;
    }

    static String block(Chance chance) {
        return chance.among(FIRST) + (chance.hit(0.7) ? " House" : " Court");
    }

    static String venue(Chance chance, String street) {
        return street.substring(0, street.indexOf(' ')) + ' ' + chance.among(VENUES);
    }

    /**
     * A postcode in the form of the real ones, in an area that Royal Mail has not given out: no postcode begins with
     * ZN.
     *
     * @param ward from 0
     * @param n the how-manieth postcode of the ward, from 0, below 4,000
     */
    static String postcode(int ward, int n) {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "ZN" + (ward + 1) + ' ' + n / 400 % 10 + letters.charAt(n / 20 % 20) + letters.charAt(n % 20);
    }
}
