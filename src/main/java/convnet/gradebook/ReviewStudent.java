package convnet.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import convnet.exercise.Language;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import convnet.submission.HandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the instructor needs to grade a student's work by hand: code, all checks, notes. Texts are as the student wrote
 * them; who shows them makes them safe. Never for the student: hidden checks stand in it.
 *
 * @param id          the student's
 * @param names       under which a person may name the student, the id first
 * @param name        or empty
 * @param email       or empty
 * @param participant Moodle's number of the student in the assignment, or empty
 * @param file        the name of the student's files, without ending
 * @param language    of the texts
 * @param penalty     percent that lateness costs
 * @param total       what counted when this was written
 * @param summary     attempt, lateness, in sentences
 * @param notes       what else was handed in
 * @param manual      a person's points that the student's reports hold
 * @param answers     one for each exercise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReviewStudent(
        String id,
        List<String> names,
        String name,
        String email,
        String participant,
        String file,
        String language,
        int penalty,
        double total,
        List<String> summary,
        List<String> notes,
        List<ManualEntry> manual,
        List<Answer> answers) {
    static final String FOLDER = "review";
    private static final int DIGITS = 12;
    private static final Set<Verdict> TROUBLE = EnumSet.of(Verdict.TROUBLE, Verdict.BROKEN);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * An answer as it was graded.
     *
     * @param exercise its id
     * @param title    the exercise's
     * @param lesson   to which it belongs
     * @param state    {@code right}, {@code partly}, {@code wrong}, {@code unchecked} (does not compile, for example),
     *     {@code notAttempted}, {@code absent}, or {@code trouble} of the grader's
     * @param earned   by the grader
     * @param points   what it is worth
     * @param digest   a few digits by which another answer of the student's is told from this one
     * @param place    where it was found
     * @param source   its code; empty if there is none
     * @param message  what holds for all checks
     * @param printed  what it printed
     * @param notes    about where it was found
     * @param checks   visible ones first
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Answer(
            String exercise,
            String title,
            String lesson,
            String state,
            int earned,
            int points,
            String digest,
            String place,
            String source,
            String message,
            String printed,
            List<String> notes,
            List<Check> checks) {
        private Answer brief() {
            return new Answer(
                    exercise, title, lesson, state, earned, points, digest, "", "", "", "", List.of(), List.of());
        }
    }

    /**
     * A check in words.
     *
     * @param earned  what it brought
     * @param message what went wrong; empty if it passed
     * @param values  what the wrong call got, should give and gave, as aligned text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Check(
            String id,
            String title,
            boolean hidden,
            int points,
            int earned,
            Verdict verdict,
            String message,
            String values,
            String misconception,
            String hint) {
        private static Check of(StudentReport report, CheckOutcome check) {
            return new Check(
                    check.id(),
                    check.title(),
                    check.hidden(),
                    check.points(),
                    check.earned(),
                    check.verdict(),
                    report.say(check.message()),
                    SafeText.printable(report.values(check)),
                    check.misconception(),
                    check.hint());
        }
    }

    static ReviewStudent of(StudentReport report) {
        StudentResult result = report.result();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < report.tasks().size(); i++) {
            answers.add(answer(report, report.tasks().get(i), result.exercises().get(i), report.answer(i)));
        }
        Student student = result.student();
        return new ReviewStudent(
                student.id(),
                Stream.concat(Stream.of(student.id()), student.keys().stream())
                        .distinct()
                        .toList(),
                student.name(),
                student.email(),
                participant(student),
                result.file(),
                report.language().code(),
                result.penalty(),
                Points.rounded(result.total()),
                report.summary(text -> text),
                report.notes(text -> text),
                result.manual(),
                answers);
    }

    private static Answer answer(StudentReport report, Task task, GradedExercise exercise, FoundAnswer answer) {
        Language language = report.language();
        String code = answer == null ? "" : written(answer.source());
        return new Answer(
                task.id(),
                task.title(),
                task.lesson(),
                state(report.result(), exercise),
                exercise.earned(),
                exercise.points(),
                Digests.of(code).substring(0, DIGITS),
                answer == null ? "" : language.say(answer.place()),
                code,
                report.say(exercise.message()),
                exercise.printed(),
                answer == null
                        ? List.of()
                        : answer.notes().stream()
                                .map(note -> language.line(note, text -> text))
                                .toList(),
                exercise.checks().stream().map(check -> Check.of(report, check)).toList());
    }

    /** Without the imports that the grader puts before a cell, on its first line. */
    private static String written(String source) {
        int start = 0;
        while (source.startsWith("import ", start)) {
            int end = source.indexOf("; ", start);
            int line = source.indexOf('\n', start);
            if (end < 0 || line >= 0 && line < end) {
                break;
            }
            start = end + 2;
        }
        return source.substring(start);
    }

    private static String state(StudentResult result, GradedExercise exercise) {
        if (exercise.checks().stream().anyMatch(check -> TROUBLE.contains(check.verdict()))) {
            return "trouble";
        }
        if (exercise.unwritten()) {
            return result.chosen().isEmpty() ? "absent" : "notAttempted";
        }
        if (exercise.full()) {
            return "right";
        }
        return exercise.unchecked() ? "unchecked" : exercise.earned() > 0 ? "partly" : "wrong";
    }

    /** The same without long texts: what a list of the class is made of. */
    public ReviewStudent brief() {
        return new ReviewStudent(
                id,
                names,
                name,
                email,
                participant,
                file,
                language,
                penalty,
                total,
                List.of(),
                List.of(),
                manual,
                answers.stream().map(Answer::brief).toList());
    }

    /** Whether an answer has no result for which the student stands. */
    public boolean troubled() {
        return answers.stream().anyMatch(answer -> answer.state().equals("trouble"));
    }

    /** From the roster, else from a download of Moodle's. */
    private static String participant(Student student) {
        String known = student.row().moodleIdentifier().replaceAll("\\D+", "");
        return known.isEmpty() ? student.handIn().map(HandIn::moodleParticipant).orElse("") : known;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("review: a student cannot be written: " + e.getMessage(), e);
        }
    }

    /** The students of a class that was graded into a folder, by the names of their files; none if there are none. */
    public static List<Path> files(Path results) {
        Path folder = results.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * A student as written in grading.
     *
     * @throws UncheckedIOException if the file is another one
     */
    public static ReviewStudent read(Path file) {
        try {
            return JSON.readValue(file.toFile(), ReviewStudent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
