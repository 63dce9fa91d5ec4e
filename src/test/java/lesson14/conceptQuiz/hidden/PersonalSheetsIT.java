package lesson14.conceptQuiz.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Message;
import convnet.exercise.Question;
import convnet.exercise.Quiz;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Verdict;
import convnet.gradebook.ClassGrading;
import convnet.gradebook.ClassProgress;
import convnet.gradebook.ClassResult;
import convnet.gradebook.GradedExercise;
import convnet.gradebook.Roster;
import convnet.gradebook.SandboxGrader;
import convnet.grading.GraderTrouble;
import convnet.grading.QuizSecret;
import convnet.grading.ReleaseFiles;
import convnet.grading.StudentPackage;
import convnet.grading.Task;
import convnet.sandbox.ExerciseGrader;
import convnet.sandbox.Isolation;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the release to the points: each student has a sheet, and only its own key marks it. */
class PersonalSheetsIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final ConceptBank BANK = new ConceptBank();
    private static final List<String> MEMBERS = List.of("anna", "ben", "cleo");

    @TempDir
    static Path folder;

    private static QuizSecret secret;
    private static ExerciseGrader sandbox;
    private static Task task;

    @BeforeAll
    static void open() throws IOException {
        Path file = Files.writeString(folder.resolve("quiz-secret"), "7".repeat(64));
        secret = QuizSecret.read(file);
        sandbox = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS);
        task = sandbox.tasks().stream()
                .filter(one -> one.id().equals("conceptQuiz"))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static String answers(Quiz key, String number) {
        StringBuilder source = new StringBuilder("import lesson14.conceptQuiz.ConceptQuiz;\n"
                + "class MyConceptQuiz implements ConceptQuiz {\n    public String answer(String question) {\n"
                + "        return switch (question) {\n            case \"sheet\" -> \"" + number + "\";\n");
        for (Question question : key.questions()) {
            source.append("            case \"" + question.id() + "\" -> \"" + question.answer() + "\";\n");
        }
        return source + "            default -> \"\";\n        };\n    }\n}\n";
    }

    private static Quiz quiz(String student) {
        return BANK.draw(secret.seed(student));
    }

    private static String answers(String student) {
        return answers(quiz(student), quiz(student).sheet().number());
    }

    private static GradedExercise grade(QuizSecret with, String student, String source) {
        return new SandboxGrader(sandbox, with, MEMBERS).grade(task, student, Message.of("compile.cell", 5), source);
    }

    private static int points(GradedExercise graded) {
        return graded.checks().stream().mapToInt(check -> check.earned()).sum();
    }

    private static int maximum(GradedExercise graded) {
        return graded.checks().stream().mapToInt(check -> check.points()).sum();
    }

    @Test
    void ownSheetAndThatOfTheClassAreMarkedByTheirKeys() {
        GradedExercise own = grade(secret, "anna", answers("anna"));
        assertEquals(maximum(own), points(own));
        GradedExercise ofAll = grade(secret, "anna", answers(""));
        assertEquals(maximum(ofAll), points(ofAll));
        GradedExercise open = grade(
                QuizSecret.open(),
                "anna",
                answers(openQuiz(), openQuiz().sheet().number()));
        assertEquals(maximum(open), points(open));
    }

    private static Quiz openQuiz() {
        return BANK.draw(SheetSeeds.OPEN_SHEET);
    }

    @Test
    void answersToAnothersSheetGetOnlyThePointForTheirForm() {
        GradedExercise copied = grade(secret, "anna", answers("ben"));
        assertEquals(1, points(copied));
        assertTrue(copied.checks().stream()
                .filter(check -> check.hidden())
                .allMatch(check -> check.verdict() == Verdict.FAIL));
        GradedExercise letters =
                grade(secret, "anna", answers(quiz("ben"), quiz("anna").sheet().number()));
        assertTrue(points(letters) < maximum(letters) / 2, "letters of another get " + points(letters));
        GradedExercise none = grade(secret, "anna", answers(quiz("anna"), ""));
        assertEquals(0, points(none));
        assertEquals(
                "expected the number at the head of your sheet, six letters and digits, but got \"\"",
                none.checks().get(0).message().toString());
    }

    @Test
    void aWrongSecretIsTheGradersTroubleAndNoZero() throws IOException {
        QuizSecret other = QuizSecret.read(Files.writeString(folder.resolve("other-secret"), "8".repeat(64)));
        String number = quiz("anna").sheet().number();
        String sentence =
                "quiz: sheet " + number + " was not drawn from these questions with this secret; grade with the"
                        + " --secret and the --roster of the release";
        for (QuizSecret wrong : List.of(other, QuizSecret.open())) {
            GraderTrouble trouble = assertThrows(GraderTrouble.class, () -> grade(wrong, "anna", answers("anna")));
            assertEquals(sentence, trouble.getMessage());
        }
        // So are answers to the sheet that lies open, where anybody could look them up.
        assertThrows(
                GraderTrouble.class,
                () -> grade(
                        secret, "anna", answers(openQuiz(), openQuiz().sheet().number())));
    }

    @Test
    void equalAnswersOfTwoStudentsAreNotRememberedAsOne() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "id,email\nanna,\nben,\ncleo,\n");
        for (String student : MEMBERS) {
            Path in = Files.createDirectories(folder.resolve("in/" + student));
            Files.writeString(in.resolve("MyConceptQuiz.java"), answers(student.equals("cleo") ? "cleo" : "anna"));
        }
        ClassResult result;
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            result = ClassGrading.by(new SandboxGrader(sandbox, secret, MEMBERS), List.of(task))
                    .roster(Roster.read(roster))
                    .grade(submissions, folder.resolve("out"), ClassProgress.NONE);
        }
        Map<String, Double> totals = new LinkedHashMap<>();
        result.rows().forEach(row -> totals.put(row.student().id(), row.total()));
        double most = result.rows().get(0).maximum();
        assertEquals(Map.of("anna", most, "ben", 1.0, "cleo", most), totals);
    }

    @Test
    void thePackageHoldsEverySheetAndNothingThatMarksIt() throws IOException {
        Path roster = Files.writeString(
                folder.resolve("names.csv"), "id,email,login\nanna,anna@uni.example,xq77zz\nben,,\ncleo,,\n");
        Map<String, String> sheets =
                ReleaseFiles.in(ROOT).sheets(secret, Roster.read(roster).names());
        Map<String, String> files = unpacked(sheets);
        Set<String> shown = files.keySet().stream()
                .filter(name -> name.contains("/exercise/sheets/"))
                .map(files::get)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                MEMBERS.stream()
                        .map(student -> quiz(student).sheet().text())
                        .collect(Collectors.toCollection(TreeSet::new)),
                shown);
        assertFalse(files.keySet().stream()
                .anyMatch(name -> name.contains("hidden/") || name.contains("Concept") && name.contains("Bank")));
        List<String> secrets = List.of("7".repeat(64), "anna@uni.example", "xq77zz");
        files.forEach((name, text) -> {
            secrets.forEach(word -> assertFalse(text.contains(word), name + " holds " + word));
            for (int seed = 0; seed < 8; seed++) {
                ConceptBank.all(seed)
                        .values()
                        .forEach(questions -> questions.forEach(question -> question.replies()
                                .forEach(reply -> assertFalse(
                                        text.contains(reply.reason().toString())
                                                && reply.reason().toString().length() > 20,
                                        name + " holds the reason: "
                                                + reply.reason().toString()))));
            }
            if (!name.contains("/exercise/sheets/")) {
                ConceptBank.all(1)
                        .values()
                        .forEach(questions -> questions.forEach(question -> assertFalse(
                                text.contains(question.solution().text())
                                        && question.solution().text().length() > 25,
                                name + " holds the option: "
                                        + question.solution().text())));
            }
        });
    }

    @Test
    void whereNobodyIsNamedThePackageHoldsOneSheetDrawnWithTheSecret() throws IOException {
        Map<String, String> sheets = ReleaseFiles.in(ROOT).sheets(secret, Map.of());
        List<String> shown = unpacked(sheets).entrySet().stream()
                .filter(file -> file.getKey().contains("/exercise/sheets/"))
                .map(Map.Entry::getValue)
                .toList();
        assertEquals(List.of(quiz("").sheet().text()), shown);
    }

    private static Map<String, String> unpacked(Map<String, String> sheets) throws IOException {
        Path zip = folder.resolve("package.zip");
        StudentPackage.write(ROOT, sheets, zip);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile content = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : content.stream().toList()) {
                files.put(
                        entry.getName(),
                        new String(content.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
