package convnet.grading;

import convnet.exercise.HiddenChecks;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.exercise.Verdict;
import convnet.gradebook.GradedExercise;
import convnet.gradebook.Grader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;

/** A grader without protection, for tests with harmless answers: the checks in this process, as in a notebook. */
public final class InProcessGrader implements Grader {
    private final Map<Task, List<Class<?>>> hidden = new ConcurrentHashMap<>();
    private final AtomicInteger runs = new AtomicInteger();
    private volatile String version = "1";

    /** How many answers were run. */
    public int runs() {
        return runs.get();
    }

    /** Makes the checks of one exercise look changed. */
    public void changeChecks(String exercise) {
        version = exercise;
    }

    @Override
    public Message isolation() {
        return Message.text("none, for tests");
    }

    @Override
    public String fingerprint(Task task) {
        return task.id() + (version.equals(task.id()) ? " changed" : "");
    }

    @Override
    public List<CheckOutcome> outline(Task task) {
        List<CheckOutcome> outline = new ArrayList<>();
        for (Class<?> checks : all(task)) {
            Arrays.stream(checks.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(convnet.exercise.Check.class))
                    .sorted(Comparator.comparingInt(
                            method -> method.getAnnotation(Order.class).value()))
                    .forEach(method -> {
                        var check = method.getAnnotation(convnet.exercise.Check.class);
                        outline.add(CheckOutcome.unrun(
                                method.getName(),
                                CheckResult.title(method.getName()),
                                checks != task.checks(),
                                check.points(),
                                Verdict.MISSING,
                                check.hints()[0]));
                    });
        }
        return outline;
    }

    @Override
    public GradedExercise grade(Task task, Message unit, String source) {
        runs.incrementAndGet();
        Object student;
        try {
            student = new Answer(task, new JavaSource(unit, source)).create();
        } catch (IllegalArgumentException e) {
            List<CheckOutcome> checks = outline(task).stream()
                    .map(check -> check.unrun(Verdict.COMPILE))
                    .toList();
            return new GradedExercise(task.id(), checks, Told.of(e), isolation());
        }
        List<CheckOutcome> graded = new ArrayList<>();
        for (Class<?> checks : all(task)) {
            LocalSubjects subjects = new LocalSubjects(student, task.limit());
            List<CheckResult> results = CheckRunner.run(checks, subjects, subjects::calls);
            boolean visible = checks == task.checks();
            for (CheckResult result : visible ? MisconceptionsFile.load(task).explain(results) : results) {
                CheckOutcome outcome = result.outcome();
                graded.add(visible ? outcome : outcome.unrun(outcome.verdict()));
            }
        }
        return new GradedExercise(task.id(), graded, Message.NONE, isolation());
    }

    private List<Class<?>> all(Task task) {
        return hidden.computeIfAbsent(task, key -> {
            List<Class<?>> all = new ArrayList<>(List.of(task.checks()));
            all.addAll(Catalog.scan(
                    getClass().getClassLoader(),
                    "hidden",
                    type -> type.isAnnotationPresent(HiddenChecks.class)
                            && type.getAnnotation(HiddenChecks.class).contract() == task.contract()));
            return all;
        });
    }
}
