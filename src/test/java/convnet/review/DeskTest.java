package convnet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.exercise.Language;
import convnet.gradebook.ManualFile.Key;
import convnet.gradebook.ManualFile.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final Language WORDS = Language.of(Locale.ENGLISH);
    private static final String HEADER = "id,exercise,points,comment\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        SmallClass.write(folder, 3, 2);
        desk = new Desk(folder, WORDS);
    }

    private String manual() throws IOException {
        return Files.readString(folder.resolve("manual.csv"));
    }

    private List<Row> seen(String student, String exercise) {
        return desk.now().manual().of(new Key(student, exercise));
    }

    private void decide(String student, String exercise, Mark mark) {
        desk.decide(student, exercise, seen(student, exercise), mark, true);
    }

    private List<RubricItem> items(RubricItem... items) {
        desk.rubric("e0", desk.now().items("e0"), List.of(items));
        return desk.now().items("e0");
    }

    @Test
    void itemsPointsAndCommentAreOneRowThatTheGraderUnderstands() throws IOException {
        List<RubricItem> items = items(
                new RubricItem(null, "The border is left out", -1),
                new RubricItem(null, "Good names", 0),
                new RubricItem(null, "=half, \"quoted\"", 0.5));
        List<String> ids = items.stream().map(RubricItem::id).toList();
        decide("student0", "e0", new Mark(List.of(ids.get(0), ids.get(1)), "", "", ""));
        decide("student1", "e0", new Mark(List.of(ids.get(2)), "+0.1", " Mine; ", ""));
        decide("student2", "e0", new Mark(List.of(ids.get(0)), "3", "", ""));
        decide("student2", "", new Mark(List.of(), "", "All in all good", ""));
        assertEquals(
                HEADER + "student0,e0,'-1,The border is left out (-1) · Good names\n"
                        + "student1,e0,'+0.6,\"'=half, \"\"quoted\"\" (+0.5) · Mine;\"\n"
                        + "student2,e0,3,The border is left out (-1)\n"
                        + "student2,,'+0,All in all good\n",
                manual());
        assertEquals(1.8, desk.now().manual().total(desk.student("student1")) - 0.9 * 2 - 0.54, 1e-9);
        Mark again = new Desk(folder, WORDS).now().mark("student1", "e0");
        assertEquals(new Mark(List.of(ids.get(2)), "+0.1", "Mine;", "d10"), again);
    }

    @Test
    void anItemThatChangesChangesEveryAnswerThatHasIt() throws IOException {
        List<RubricItem> items = items(new RubricItem(null, "old", -1), new RubricItem(null, "other", -2));
        RubricItem first = items.get(0);
        decide("student0", "e0", new Mark(List.of(first.id()), "+3", "c", ""));
        decide("student1", "e0", new Mark(List.of(items.get(1).id()), "", "", ""));
        items(new RubricItem(first.id(), "new", -0.5), items.get(1));
        assertEquals(HEADER + "student0,e0,'+2.5,new (-0.5) · c\nstudent1,e0,'-2,other (-2)\n", manual());
        items(first, items.get(1));
        assertEquals(HEADER + "student0,e0,'+2,old (-1) · c\nstudent1,e0,'-2,other (-2)\n", manual());
        String refused = assertThrows(Refusal.class, () -> items(first)).getMessage();
        assertEquals("An item is still given to student1. Take it off there first.", refused);
        assertEquals(2, desk.now().items("e0").size());
    }

    @Test
    void noRowSaysMoreThanThereIsUnlessItIsMeant() throws IOException {
        List<RubricItem> items = items(new RubricItem(null, "a", -4), new RubricItem(null, "b", -3));
        List<String> ids = items.stream().map(RubricItem::id).toList();
        decide("student0", "e0", new Mark(ids, "", "", ""));
        assertEquals(HEADER + "student0,e0,'-5,a (-4) · b (-3)\n", manual());
        assertEquals(ids, desk.now().mark("student0", "e0").items());
        for (String points : List.of("6", "+6", "-5.5")) {
            Refusal refusal =
                    assertThrows(Refusal.class, () -> decide("student1", "e0", new Mark(List.of(), points, "", "")));
            assertEquals(
                    points + " is more than the 5 points that there are. If it is meant, write " + points + "!",
                    refusal.getMessage());
        }
        assertThrows(Refusal.class, () -> decide("student1", "", new Mark(List.of(), "11", "", "")));
        decide("student1", "", new Mark(List.of(), "10", "", ""));
        decide("student1", "e0", new Mark(List.of(), "6!", "", ""));
        assertTrue(manual().endsWith("student1,,10,\nstudent1,e0,6!,\n"), manual());
    }

    @Test
    void whatAnotherProgramWroteIsShownAndNeverOverwrittenUnseen() throws IOException {
        RubricItem item = items(new RubricItem(null, "item", -1)).get(0);
        decide("student0", "e0", new Mark(List.of(item.id()), "", "mine", ""));
        List<Row> seen = seen("student0", "e0");
        Files.writeString(folder.resolve("manual.csv"), manual().replace("mine", "theirs") + "x,,1,kept\n");
        assertEquals(
                new Mark(List.of(), "-1", "item (-1) · theirs", "d00"),
                desk.now().mark("student0", "e0"));
        Refusal refusal = assertThrows(
                Refusal.class, () -> desk.decide("student0", "e0", seen, new Mark(List.of(), "", "again", ""), true));
        assertEquals(Refusal.CONFLICT, refusal.status());
        assertTrue(manual().contains("theirs"), manual());
        decide("student0", "e0", new Mark(List.of(), "", "", ""));
        assertEquals(HEADER + "x,,1,kept\n", manual());
    }

    @Test
    void takingEverythingBackLeavesTheBytesThatWereThere() throws IOException {
        Files.writeString(folder.resolve("manual.csv"), "id,points,exercise,comment,who\nx,1,,\"a\",me\n");
        String before = manual();
        Mark was = desk.now().mark("student0", "e0");
        decide("student0", "e0", new Mark(List.of(), "+1", "new", ""));
        desk.decide("student0", "e0", seen("student0", "e0"), was, false);
        assertEquals(before, manual());
        assertEquals("{ }\n", Files.readString(folder.resolve("reviewed.json")));
        desk.decide("student0", "e0", List.of(), Mark.NONE, true);
        assertEquals(before, manual(), "what was only looked at is no row");
    }

    @Test
    void anAnswerThatChangedSinceIsToBeReviewedAgain() throws IOException {
        decide("student0", "e0", Mark.NONE);
        DeskJson json = new DeskJson(desk, WORDS);
        assertEquals("10", json.classOf().get("students").get(0).get("reviewed").asText());
        Path file = folder.resolve("review/student0.json");
        Files.writeString(file, Files.readString(file).replace("\"d00\"", "\"another\""));
        assertEquals("20", json.classOf().get("students").get(0).get("reviewed").asText());
        assertEquals(
                2,
                json.student("student0")
                        .get("answers")
                        .get(0)
                        .get("hand")
                        .get("reviewed")
                        .asInt());
    }

    @Test
    void rowsThatNobodyCanReadDoNotStopThePage() throws IOException {
        Files.writeString(folder.resolve("manual.csv"), HEADER + "student0,e0,abc,why\nstudent1,e0,+abc,\n");
        assertEquals("abc", desk.now().mark("student0", "e0").points());
        assertEquals("+abc", desk.now().mark("student1", "e0").points());
        assertEquals(
                "Points are a number such as 2, +1 or -0.5, but abc came.",
                assertThrows(
                                Refusal.class,
                                () -> decide("student0", "e0", desk.now().mark("student0", "e0")))
                        .getMessage());
        Files.writeString(folder.resolve("manual.csv"), HEADER + "student0,e0,1,\"open");
        assertEquals(
                "A quote in manual.csv does not end. Mend the file, then store again.",
                assertThrows(Refusal.class, () -> decide("student1", "e0", new Mark(List.of(), "1", "", "")))
                        .getMessage());
    }

    @Test
    void ofAClassOf300With52ExercisesThePageIsToldAFewLettersPerAnswer() throws IOException {
        Path large = folder.resolve("large");
        SmallClass.write(large, 300, 52);
        Desk many = new Desk(large, WORDS);
        DeskJson json = new DeskJson(many, WORDS);
        JsonNode all = json.classOf();
        assertEquals(300, all.get("students").size());
        int bytes = DeskJson.JSON.writeValueAsBytes(all).length;
        assertTrue(bytes < 300 * (52 * 6 + 150), "the list has " + bytes + " bytes");
        // Nothing is read again that did not change: the list stays where its files cannot be read any more.
        try (var files = Files.list(large.resolve("review"))) {
            for (Path file : files.toList()) {
                byte[] same = "x".repeat((int) Files.size(file)).getBytes();
                var time = Files.getLastModifiedTime(file);
                Files.write(file, same);
                Files.setLastModifiedTime(file, time);
            }
        }
        assertEquals(all, json.classOf());
    }
}
