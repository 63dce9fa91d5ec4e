package convnet.grading;

import convnet.exercise.Check;
import convnet.exercise.Contracts;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Verdict;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Release;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;

/**
 * What must hold of every exercise: the untouched starter scores nothing, the solution everything, and each misconception
 * fails and is named; by the visible and by the hidden checks, given as an object and as the text of a notebook.
 */
public final class Gate {
    private static final int HINTS = 3;

    private final Path root;
    private final Catalog catalog;
    private final ReleaseFiles files;
    private ExerciseFolder folder;
    private List<Class<?>> solutions = List.of();
    private Map<MistakeEdit, Class<?>> wrongs = Map.of();
    private final Map<Class<?>, Misconceptions> recorded = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param root the project's folder, built */
    public Gate(Path root) {
        this(root, Gate.class.getClassLoader());
    }

    Gate(Path root, ClassLoader library) {
        this.root = root;
        this.catalog = Catalog.load(library);
        this.files = ReleaseFiles.in(root, library);
    }

    public Catalog catalog() {
        return catalog;
    }

    /** What is wrong with an exercise, one sentence each. */
    public List<String> problems(Task task) {
        problems.clear();
        folder = ExerciseFolder.of(root, task);
        if (!folder.hasSolution()) {
            return List.of(
                    task.id() + " has no solution; add " + folder.name("hidden/" + folder.solutionName() + ".java"));
        }
        try {
            solutions = folder.hidden();
            wrongs = folder.named();
        } catch (IllegalArgumentException e) {
            return List.of(task.id() + " cannot be built: " + e.getMessage());
        }
        List<Class<?>> hidden = ReleaseFiles.hiddenChecks(solutions, task);
        contract(task);
        checks(task, task.checks());
        hidden.forEach(checks -> checks(task, checks));
        require(
                !hidden.isEmpty(),
                task,
                "has no hidden checks; add "
                        + folder.name("hidden/" + task.contract().getSimpleName() + "HiddenChecks.java"));
        require(!wrongs.isEmpty(), task, "has no mistakes; add them to " + folder.name("mistakes.txt"));
        solution(task, hidden);
        wrongs.forEach((wrong, type) -> misconception(task, StudentObject.create(type), wrong, hidden, "as an object"));
        master(task, hidden);
        return List.copyOf(problems);
    }

    private void require(boolean holds, Task task, String problem) {
        if (!holds) {
            problems.add(task.id() + " " + problem);
        }
    }

    private void contract(Task task) {
        Contracts.problems(task.contract()).forEach(problem -> problems.add(task.id() + ": " + problem));
        Set<String> names = new HashSet<>();
        for (Method method : task.contract().getMethods()) {
            require(names.add(method.getName()), task, "has two methods with the name " + method.getName());
        }
    }

    private void checks(Task task, Class<?> checks) {
        Set<Integer> orders = new HashSet<>();
        List<Method> methods = Arrays.stream(checks.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .toList();
        require(!methods.isEmpty(), task, "has no check in " + checks.getSimpleName());
        for (Method method : methods) {
            String name = checks.getSimpleName() + "." + method.getName();
            Check check = method.getAnnotation(Check.class);
            Order order = method.getAnnotation(Order.class);
            require(order != null && orders.add(order.value()), task, "needs an @Order of its own for " + name);
            require(check.points() > 0, task, "gives no points for " + name);
            boolean hints = check.hints().length == HINTS
                    && Arrays.stream(check.hints()).noneMatch(String::isBlank);
            require(hints, task, "needs " + HINTS + " hints for " + name);
            boolean asksForSheet = List.of(method.getParameterTypes()).contains(SheetSeeds.class);
            require(task.personal() || !asksForSheet, task, "must be marked as personal for " + name);
        }
    }

    private void solution(Task task, List<Class<?>> hidden) {
        List<Class<?>> found = solutions.stream()
                .filter(type -> task.contract().isAssignableFrom(type)
                        && type.getSimpleName().endsWith("Solution"))
                .toList();
        require(found.size() == 1, task, "needs one class …Solution in its folder hidden, but has " + found);
        found.forEach(type -> full(task, StudentObject.create(type), hidden, "the solution as an object"));
    }

    private void full(Task task, Object student, List<Class<?>> hidden, String what) {
        for (Class<?> checks : all(task, hidden)) {
            for (CheckResult result : run(task, checks, student)) {
                require(result.passed(), task, what + " fails " + result.check() + ": " + result.problem());
            }
        }
    }

    private static List<Class<?>> all(Task task, List<Class<?>> hidden) {
        List<Class<?>> all = new ArrayList<>(List.of(task.checks()));
        all.addAll(hidden);
        return all;
    }

    private List<CheckResult> run(Task task, Class<?> checks, Object student) {
        LocalSubjects subjects = new LocalSubjects(student, task.limit());
        List<CheckResult> results = CheckRunner.run(checks, subjects, subjects::calls);
        require(!results.isEmpty(), task, "runs no check of " + checks.getSimpleName());
        Misconceptions misconceptions = recorded.computeIfAbsent(
                checks,
                key -> checks == task.checks()
                        ? MisconceptionsFile.load(task)
                        : Misconceptions.record(task, checks, wrongs));
        return misconceptions.explain(results);
    }

    private void misconception(Task task, Object student, MistakeEdit wrong, List<Class<?>> hidden, String how) {
        String own = wrong.sentence();
        for (Class<?> checks : all(task, hidden)) {
            List<CheckResult> results = run(task, checks, student);
            String where = wrong.name() + " " + how + " in " + checks.getSimpleName();
            require(results.stream().anyMatch(result -> !result.passed()), task, "gives all points to " + where);
            require(
                    results.stream().anyMatch(result -> result.misconception().equals(own)),
                    task,
                    "does not name " + where + "; add a check that tells it from the others");
            for (CheckResult result : results) {
                boolean other = !result.misconception().isEmpty()
                        && !result.misconception().equals(own);
                require(!other, task, "says of " + where + ": " + result.misconception());
                require(result.verdict() != Verdict.BROKEN, task, "has a broken check: " + result.problem());
            }
        }
    }

    /** The master notebook, the student's made from it, and the notebook that each misconception would be. */
    private void master(Task task, List<Class<?>> hidden) {
        List<Path> masters = files.masters().stream()
                .filter(file -> files.read(file).cells().stream()
                        .anyMatch(cell -> cell.exercise().equals(task.id())))
                .toList();
        require(masters.size() == 1, task, "needs one answer cell in one notebook of solutions/, but is in " + masters);
        for (Path file : masters) {
            Notebook master = files.read(file);
            full(task, object(task, master), hidden, "the solution in " + master.name());
            starter(task, Release.student(master), hidden);
            for (MistakeEdit wrong : wrongs.keySet()) {
                Notebook answered = withAnswer(task, master, folder.cell(wrong));
                misconception(task, object(task, answered), wrong, hidden, "in a notebook");
            }
        }
    }

    private void starter(Task task, Notebook student, List<Class<?>> hidden) {
        require(!student.json().contains("SOLUTION"), task, "leaves a solution in the student's notebook");
        Object starter = object(task, student);
        for (Class<?> checks : all(task, hidden)) {
            for (CheckResult result : run(task, checks, starter)) {
                require(
                        result.verdict() == Verdict.MISSING,
                        task,
                        "says of the untouched starter in " + result.check() + ": " + result.verdict());
            }
        }
    }

    private Object object(Task task, Notebook notebook) {
        return AnswerFile.inNotebook(notebook, catalog).stream()
                .filter(answer -> answer.task().id().equals(task.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(notebook.name() + " does not answer " + task.id()))
                .create();
    }

    private static Notebook withAnswer(Task task, Notebook master, String source) {
        List<Cell> cells = master.cells().stream()
                .map(cell -> cell.exercise().equals(task.id()) ? cell.withSource(source) : cell)
                .toList();
        return master.withCells(cells);
    }
}
