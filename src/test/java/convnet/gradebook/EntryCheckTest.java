package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.Catalog;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips of the pen in policy and manual entries; each exercise has 9 points, of which a plain answer gets 4. */
class EntryCheckTest {
    private static final List<Task> TASKS = List.of(
            Catalog.load().byId("corr2d"),
            Catalog.load().byId("maxPool"),
            Catalog.load().byId("conv1d"));
    private static final String ROSTER =
            "id,name,email\nanna,Anna Ä,a@example.org\nben,Ben,b@example.org\ncarla,Carla,c@example.org\n";

    @TempDir
    Path folder;

    @BeforeEach
    void handIn() throws IOException {
        Files.createDirectories(folder.resolve("in/anna"));
        Files.writeString(folder.resolve("in/anna/A.java"), "class MyCorr2d implements Corr2d { }");
        Files.createDirectories(folder.resolve("in/carla"));
        Files.writeString(folder.resolve("in/carla/A.java"), "class MyMaxPool implements MaxPool { }");
        Files.createDirectories(folder.resolve("out"));
    }

    private ClassResult grade(String roster, Map<?, ?> policy, String manual) throws IOException {
        Files.writeString(folder.resolve("out/manual.csv"), "id,exercise,points,comment\n" + manual);
        Path students = Files.writeString(folder.resolve("roster.csv"), roster);
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return ClassGrading.by(new FixedGrader(), TASKS)
                    .roster(roster.isEmpty() ? Roster.open() : Roster.read(students))
                    .policy(Policy.of(policy, "policy"))
                    .grade(submissions, folder.resolve("out"), ClassProgress.NONE);
        }
    }

    private void refused(String message, String roster, Map<?, ?> policy, String manual) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> grade(roster, policy, manual));
        assertEquals(message, refused.getMessage());
    }

    private static Map<?, ?> extensions(Object... pairs) {
        return Map.of(
                "extensions",
                pairs.length == 2 ? Map.of(pairs[0], pairs[1]) : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }

    @Test
    void anExtensionForNobodyNamesTheStudentWhoIsMeant() throws IOException {
        String nearest = "policy: extensions: \"annna\" is no student of this class; did you mean anna?";
        refused(nearest, ROSTER, extensions("annna", "48"), "");
        refused(nearest, "", extensions("annna", "48"), "");
        assertEquals(
                "评分规则：extensions：\"annna\" 不是本班学生；是否指 anna？",
                Language.of(Locale.CHINA)
                        .say(Told.of(assertThrows(
                                Told.WrongArgument.class, () -> grade(ROSTER, extensions("annna", "48"), "")))));
        refused(
                "policy: extensions: \"zoe\" is no student of this class; correct the name, or remove it",
                ROSTER,
                extensions("zoe", "48"),
                "");
        assertEquals(
                List.of(Message.of("policy.extension", "zoe")),
                grade("", extensions("zoe", "48"), "").notes(),
                "who is not in any roster may have handed in nothing");
    }

    @Test
    void oneStudentMayBeGradedByTheRulesOfTheClass() throws IOException {
        Files.delete(folder.resolve("in/carla/A.java"));
        Files.delete(folder.resolve("in/carla"));
        assertEquals(
                List.of(Message.of("policy.extension", "hanna")),
                grade("", extensions("hanna", "48"), "").notes());
    }

    @Test
    void aStudentOfTheRosterWhoHandedInNothingIsNoMistake() throws IOException {
        assertEquals(List.of(), grade(ROSTER, extensions("ben", "48"), "").notes());
        assertEquals(
                List.of(),
                grade(ROSTER, extensions("b@example.org", "48"), "ben,,3,exam\n")
                        .notes());
    }

    @Test
    void twoExtensionsOfOneStudentAreNoChoice() throws IOException {
        assertThrows(
                IllegalArgumentException.class,
                () -> grade(ROSTER, extensions("anna", "48", "a@example.org", "24"), ""));
        grade(ROSTER, extensions("anna", "48", "a@example.org", "48"), "");
    }

    @Test
    void manualPointsForNobodyOrNothingStopTheRun() throws IOException {
        refused(
                "manual.csv: \"Anna\" is no student of this class; did you mean anna?",
                "",
                Map.of(),
                "Anna,corr2d,3,\n");
        refused(
                "manual.csv: \"zoe\" is no student of this class; correct the id, or remove the row",
                ROSTER,
                Map.of(),
                "zoe,corr2d,3,\n");
        refused("manual.csv: anna: \"cor2d\" is no exercise; did you mean corr2d?", "", Map.of(), "anna,cor2d,3,\n");
        refused(
                "manual.csv: anna: \"homework\" is no exercise; write an id such as corr2d, or nothing for the total",
                "",
                Map.of(),
                "anna,homework,3,\n");
        assertEquals(
                List.of(Message.of("manual.notCounted", "anna", "maxPool")),
                grade("", Map.of("exercises", "corr2d"), "anna,maxPool,3,\n").notes());
    }

    @Test
    void pointsThatAreNoneOrTooManyStopTheRunUnlessTheyAreMeant() throws IOException {
        refused(
                "manual.csv: anna corr2d: expected points such as 7.5 or +2, but got \"many\"",
                "",
                Map.of(),
                "anna,corr2d,many,\n");
        refused(
                "manual.csv: anna, corr2d: 99 leaves the range from 0 to 9 points; if that is meant, write 99!",
                "",
                Map.of(),
                "anna,corr2d,99,\n");
        refused(
                "manual.csv: anna, the total: -28 leaves the range from 0 to 27 points; if that is meant, write -28!",
                "",
                Map.of(),
                "anna,,-28,\n");
        assertEquals(99, grade("", Map.of(), "anna,corr2d,99!,\n").rows().get(0).total());
        assertEquals(-24, grade("", Map.of(), "anna,,-28!,\n").rows().get(0).total());
        assertEquals(27, grade("", Map.of(), "anna,,27,\n").rows().get(0).total());
    }

    @Test
    void pointsThatAreAddedStayWithinWhatThereIsToHaveAndThatIsSaid() throws IOException {
        ClassResult result = grade("", Map.of(), "anna,corr2d,+7,\n");
        assertEquals(9, result.rows().get(0).total());
        List<String> lines = result.toLookAt(Language.of(Locale.ENGLISH), SafeText::line);
        assertEquals(
                List.of(
                        "anna: manual.csv: +7 for corr2d leaves the range of its points and was cut there. Write +7! if it"
                                + " is meant."),
                lines);
        assertEquals(11, grade("", Map.of(), "anna,corr2d,+7!,\n").rows().get(0).total());
        assertEquals(0, grade("", Map.of(), "anna,corr2d,-7,\n").rows().get(0).total());
    }

    @Test
    void twoRowsForOnePlaceAreAddedOrRefused() throws IOException {
        refused(
                "manual.csv: anna, corr2d: points stand there twice, and the second would replace the first; keep one row",
                "",
                Map.of(),
                "anna,corr2d,3,\nanna,corr2d,5,\n");
        ClassResult added = grade("", Map.of(), "anna,corr2d,3,\nanna,corr2d,+1,\n");
        assertEquals(4, added.rows().get(0).total());
        assertEquals(List.of(Message.of("manual.added", "anna", "corr2d")), added.notes());
        ClassResult comment = grade("", Map.of(), "anna,corr2d,3,\nanna,corr2d,,well done\n,,,\n");
        assertEquals(3, comment.rows().get(0).total());
        assertEquals(List.of(), comment.notes());
    }

    @Test
    void distanceCountsLettersAddedLeftOutChangedAndSwapped() {
        assertEquals(
                List.of(0, 1, 1, 1, 1, 3),
                List.of("Anna", "annna", "ana", "enna", "nana", "").stream()
                        .map(name -> name.isEmpty() ? 3 : NearestName.distance("anna", name))
                        .toList());
        assertEquals(Integer.MAX_VALUE, NearestName.distance("a".repeat(100_000), "b"));
    }
}
