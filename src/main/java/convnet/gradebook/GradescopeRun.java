package convnet.gradebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.exercise.Verdict;
import convnet.grading.ExerciseTexts;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import convnet.submission.HandIn;
import convnet.submission.Submissions;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Grades one submission on Gradescope as a class of one. Where the grader has trouble nothing is written: Gradescope then
 * says that the autograder failed, and keeps no score.
 */
public final class GradescopeRun {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Grader grader;
    private final Map<String, Message> troubles = new ConcurrentHashMap<>();
    private final List<Task> tasks;
    private final Policy policy;
    private final Roster roster;
    private final ExerciseTexts texts;

    public GradescopeRun(Grader grader, List<Task> tasks, Policy policy, Roster roster, ExerciseTexts texts) {
        this.grader = watched(grader, troubles);
        this.tasks = tasks;
        this.policy = policy;
        this.roster = roster;
        this.texts = texts;
    }

    /**
     * Grades and writes {@code results.json}, whole or not at all.
     *
     * @param submission the folder of the student's files
     * @param metadata   {@code submission_metadata.json}
     * @return the score
     * @throws GraderTrouble if an answer could not be graded
     */
    public double write(Path submission, Path metadata, Path results) throws IOException {
        SubmissionMetadata about = SubmissionMetadata.read(metadata);
        ObjectNode root = overLimit(about).isPresent() ? overLimit(about).get() : graded(submission, about);
        Path half = results.resolveSibling(".results.half");
        Files.writeString(half, JSON.writeValueAsString(root) + "\n", StandardCharsets.UTF_8);
        Files.move(half, results, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return root.path("score").asDouble();
    }

    /** The results of the attempt before, if the day's attempts are used up. */
    private Optional<ObjectNode> overLimit(SubmissionMetadata about) {
        if (about.time().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = about.time().get().atZone(policy.zone()).toLocalDate();
        long today = about.previous().stream()
                .filter(attempt -> attempt.time()
                        .filter(time -> time.atZone(policy.zone()).toLocalDate().equals(day))
                        .isPresent())
                .count();
        List<SubmissionMetadata.Previous> kept = about.previous().stream()
                .filter(attempt -> attempt.results().isPresent())
                .toList();
        if (today < policy.dailyLimit() || kept.isEmpty()) {
            return Optional.empty();
        }
        SubmissionMetadata.Previous before = kept.get(kept.size() - 1);
        ObjectNode root = before.results().get().deepCopy();
        root.put("score", before.score());
        return Optional.of(said(root, texts.language().text("gradescope.limit", policy.dailyLimit())));
    }

    private ObjectNode graded(Path submission, SubmissionMetadata about) throws IOException {
        Path out = Files.createTempDirectory("gradescope");
        try (Submissions single =
                Submissions.single(submission, "Gradescope", id(about), about.name(), about.email(), about.time())) {
            ClassGrading.by(grader, tasks)
                    .policy(policy.due(about.due(), about.extension()))
                    .texts(texts)
                    .grade(single, out, ClassProgress.NONE);
            if (!troubles.isEmpty()) {
                throw new GraderTrouble(Message.list("semicolon", List.copyOf(new TreeMap<>(troubles).values())));
            }
            return best((ObjectNode) JSON.readTree(Files.readAllBytes(written(out))), about);
        } finally {
            delete(out);
        }
    }

    /** The student's id in the roster, else as Gradescope names the student. */
    private String id(SubmissionMetadata about) {
        HandIn handIn = new HandIn(about.id(), about.name(), about.email(), List.of());
        return roster.students(List.of(handIn), policy.zone(), new ArrayList<>()).stream()
                .filter(student -> student.handIn().isPresent())
                .map(Student::id)
                .findFirst()
                .orElse(about.id());
    }

    private static Path written(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out.resolve("gradescope"))) {
            return files.filter(file -> file.endsWith("results.json"))
                    .findFirst()
                    .orElseThrow(() -> new GraderTrouble(Message.of("trouble.noResults")));
        }
    }

    /** Gradescope takes the score of the last attempt: where the best one counts, it is given that one's. */
    private ObjectNode best(ObjectNode root, SubmissionMetadata about) {
        double own = root.path("score").asDouble();
        double best = about.previous().stream()
                .mapToDouble(SubmissionMetadata.Previous::score)
                .max()
                .orElse(own);
        if (policy.last() || best <= own) {
            return root;
        }
        root.put("score", Points.rounded(best));
        return said(root, texts.language().text("gradescope.best", Points.text(best), Points.text(own)));
    }

    private static ObjectNode said(ObjectNode root, String sentence) {
        return root.put("output", (sentence + "\n" + root.path("output").asText("")).strip());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * A grader that remembers with which exercises it had trouble to the last. It passes on every way of grading that there
     * is, so that none is left out by mistake.
     */
    private static Grader watched(Grader inner, Map<String, Message> troubles) {
        return (Grader) Proxy.newProxyInstance(
                Grader.class.getClassLoader(), new Class<?>[] {Grader.class}, (proxy, method, arguments) -> {
                    String exercise = method.getName().equals("grade") ? ((Task) arguments[0]).id() : "";
                    try {
                        Object result = method.invoke(inner, arguments);
                        if (result instanceof GradedExercise graded) {
                            troubles.remove(exercise);
                            if (graded.checks().stream().anyMatch(check -> check.verdict() == Verdict.BROKEN)) {
                                troubles.put(exercise, Message.of("trouble.broken", exercise));
                            }
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        troubles.put(exercise, Message.of("trouble.exercise", exercise, Told.of(e.getCause())));
                        throw e.getCause();
                    }
                });
    }
}
