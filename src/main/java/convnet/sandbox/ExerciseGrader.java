package convnet.sandbox;

import convnet.exercise.Message;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Told;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.ExerciseChecks;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Grades answers: each is compiled in one process and runs in another, while the checks stay in this one. */
public final class ExerciseGrader implements AutoCloseable {
    /** How long all calls of an answer may compute together, unless a single one may take longer. */
    private static final Duration BUDGET = Duration.ofSeconds(30);

    private final ExerciseChecks checks;
    private final WorkerHome home;
    private final Isolation isolation;
    private final Seal seal;
    private final Workers workers;
    private final Compiler compiler = new Compiler();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();

    private ExerciseGrader(ExerciseChecks checks, WorkerHome home, Probe probe) throws IOException {
        this.checks = checks;
        this.home = home;
        this.isolation = probe.isolation();
        this.seal = isolation.isShared() ? Seal.ofTheGrader() : Seal.of(List.of());
        this.workers = new Workers(probe.launch());
    }

    /**
     * The best protection that this machine offers.
     *
     * @param root     the project's folder, with its solutions
     * @param required the least to accept
     * @throws IllegalStateException if this machine does not offer it
     */
    public static ExerciseGrader open(Path root, Isolation.Level required) throws IOException {
        return open(Surroundings.of(root), required);
    }

    /** The same, with more places that workers are not to see. */
    public static ExerciseGrader open(Surroundings surroundings, Isolation.Level required) throws IOException {
        return open(surroundings, required, EnumSet.allOf(Isolation.Means.class));
    }

    /**
     * A certain level of protection, also where there is a better one.
     *
     * @throws IllegalStateException if this machine does not offer it
     */
    public static ExerciseGrader at(Surroundings surroundings, Isolation.Level level) throws IOException {
        return open(surroundings, level, level.means());
    }

    static ExerciseGrader open(Path root, Isolation.Level required, Set<Isolation.Means> means) throws IOException {
        return open(Surroundings.of(root), required, means);
    }

    /** The same, with some means of protection only. */
    static ExerciseGrader open(Surroundings surroundings, Isolation.Level required, Set<Isolation.Means> means)
            throws IOException {
        return open(surroundings, required, means, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The same in a folder of one's own for temporary files. */
    static ExerciseGrader open(
            Surroundings surroundings, Isolation.Level required, Set<Isolation.Means> means, Path temporary)
            throws IOException {
        ExerciseChecks checks = ExerciseChecks.in(surroundings.project());
        WorkerHome home = WorkerHome.create(checks.tasks(), temporary);
        try {
            String name = required.name().toLowerCase(Locale.ROOT);
            Probe best = Probe.best(home, surroundings, means)
                    .orElseThrow(() -> new Told.WrongState(
                            means.contains(Isolation.Means.PLAIN)
                                    ? Message.of("start.java", System.getProperty("java.home"))
                                    : Message.of("start.isolationNone", name)));
            if (best.isolation().level().compareTo(required) < 0) {
                throw new Told.WrongState(Message.of(
                        "start.isolation",
                        name,
                        best.isolation().level().name().toLowerCase(Locale.ROOT),
                        best.isolation().opening()));
            }
            return new ExerciseGrader(checks, home, best);
        } catch (IOException | RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Where everything that it writes lies until it is closed. */
    Path folder() {
        return home.folder();
    }

    public List<Task> tasks() {
        return checks.tasks();
    }

    public Isolation isolation() {
        return isolation;
    }

    /** Each check as it looks before anything ran. */
    public List<CheckOutcome> outline(Task task) {
        return checks.outline(task);
    }

    /** A text that changes with everything that the points of an answer depend on. */
    public String fingerprint(Task task) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(checks.files(task)).values().forEach(digest::update);
            digest.update((task.limit() + " " + BUDGET + " " + Launch.MEGABYTES + " " + isolation)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Grades one answer; an exercise with sheets by the one that lies open in the project. */
    public GradedAnswer grade(Task task, Message unit, String source) {
        return grade(task, SheetSeeds.OPEN, unit, source);
    }

    /**
     * Grades one answer.
     *
     * @param sheets what the student may have been asked
     * @param unit   what messages call the source: {@code cell 5}
     * @throws GraderTrouble if nothing can be said of the answer, for a reason that lies with the grader or its machine
     */
    public GradedAnswer grade(Task task, SheetSeeds sheets, Message unit, String source) {
        int number = begun.incrementAndGet();
        boolean accompanied = running.incrementAndGet() > 1;
        try {
            GradedAnswer graded = grade(
                    task, sheets, unit, source, () -> isolation.isShared() && (accompanied || begun.get() > number));
            seal.broken().ifPresent(file -> {
                throw new GraderTrouble(Message.of("trouble.changed", file));
            });
            return graded;
        } catch (IOException e) {
            throw new GraderTrouble(Message.of("trouble.start", e.getMessage()), e);
        } finally {
            running.decrementAndGet();
        }
    }

    private GradedAnswer grade(Task task, SheetSeeds sheets, Message unit, String source, BooleanSupplier neighbours)
            throws IOException {
        try {
            ByteBuffer compiled = compiler.compile(task.id(), unit, source);
            Duration budget = task.limit().compareTo(BUDGET) > 0 ? task.limit() : BUDGET;
            try (RemoteStudent student = new RemoteStudent(workers, task, unit, compiled, budget, neighbours)) {
                List<CheckOutcome> outcomes = checks.run(task, student, sheets);
                Message left = student.leftovers();
                GraderTrouble trouble = student.trouble();
                if (trouble != null) {
                    throw trouble;
                }
                String printed = isolation.level() == Isolation.Level.FULL ? student.printed() : "";
                return left.isEmpty()
                        ? new GradedAnswer(outcomes, Message.NONE, printed)
                        : all(task, Verdict.FORBIDDEN, left);
            }
        } catch (IllegalArgumentException e) {
            return all(task, Verdict.COMPILE, Failures.lines(Told.of(e)));
        }
    }

    private GradedAnswer all(Task task, Verdict verdict, Message message) {
        List<CheckOutcome> outcomes =
                checks.outline(task).stream().map(check -> check.unrun(verdict)).toList();
        return new GradedAnswer(outcomes, message, "");
    }

    @Override
    public void close() {
        workers.close();
        compiler.close();
        home.close();
    }
}
