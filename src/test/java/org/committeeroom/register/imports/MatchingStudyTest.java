package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.TwoEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many people of a renumbered, partly moved and partly misspelt second edition are found again, and rightly. */
@DatabaseTest
class MatchingStudyTest {

    private static final int ELECTORS = 4000;

    @TempDir
    Path folder;

    @Test
    void nearlyEverybodyIsFoundAgainAndHardlyAnybodyTakenForSomebodyElse() throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        List<TwoEditions.Same> same = TwoEditions.of(ELECTORS, 20240704).write(first, second);
        String slug = Api.newCampaign();
        assertEquals(
                0, Fixture.taken(slug, "kind=full", Files.readAllBytes(first)).getInt("rejected"));
        Map<String, UUID> before = Imported.onRegister(slug);
        JsonPath made = Fixture.taken(slug, "kind=full", Files.readAllBytes(second));
        assertEquals(0, made.getInt("rejected"), made::prettify);
        Map<String, UUID> after = Imported.onRegister(slug);
        long kept = after.values().stream().filter(before::containsValue).count();
        long right = same.stream()
                .filter(s -> before.get(key(s.before())).equals(after.get(key(s.after()))))
                .count();
        double precision = (double) right / kept;
        double recall = (double) right / same.size();
        System.out.printf("precision %.4f, recall %.4f, doubts %d%n", precision, recall, made.getInt("doubts"));
        assertTrue(precision >= 0.999, "precision " + precision);
        assertTrue(recall >= 0.98, "recall " + recall);
    }

    private static String key(String line) {
        return line.replace("-", "") + "/0";
    }
}
