package convnet.grading;

import static convnet.display.Show.show;

import convnet.display.Html;
import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The verbs of an exercise in a notebook: {@code check(new MyCorr2d());} and {@code hint("corr2d", 2);}. */
public final class Check {
    private static final Catalog CATALOG = Catalog.load();

    /** The checks that were wrong when an exercise was last checked: those that hints are shown for. */
    private static final Map<String, Set<String>> WRONG = new ConcurrentHashMap<>();

    private Check() {}

    /**
     * Runs the visible checks of the exercise whose contract the object implements, and shows the results as a table; or
     * shows a sentence that says why there is nothing to check.
     *
     * @param student an object of your class
     */
    public static void check(Object student) {
        try {
            show(report(student));
        } catch (IllegalArgumentException e) {
            show(sentence(e));
        }
    }

    /**
     * Shows hints for the checks that were wrong at the last {@link #check}, or for all checks if there was none.
     *
     * @param exercise its id
     * @param level    1 for where to look, 2 for what to think of, 3 for nearly the line to write
     */
    public static void hint(String exercise, int level) {
        try {
            show(hints(exercise, level));
        } catch (IllegalArgumentException e) {
            show(sentence(e));
        }
    }

    /**
     * Runs the visible checks and returns what {@link #check} shows.
     *
     * @throws IllegalArgumentException if the object implements no exercise's contract, or several
     */
    public static ExerciseReport report(Object student) {
        return report(CATALOG.of(student), student, null, Language.chosen());
    }

    /** @param unit what messages call the source; null where the class is one of a notebook's cells */
    static ExerciseReport report(Task task, Object student, Message unit, Language language) {
        LocalSubjects subjects = new LocalSubjects(student, unit, task.limit());
        List<CheckResult> results = CheckRunner.run(task.checks(), subjects, subjects::calls);
        WRONG.put(
                task.id(),
                results.stream()
                        .map(CheckResult::outcome)
                        .filter(outcome -> !outcome.passed())
                        .map(CheckOutcome::id)
                        .collect(Collectors.toSet()));
        return new ExerciseReport(
                task, MisconceptionsFile.load(task).explain(results), ExerciseTexts.visible(language));
    }

    static Html hints(String exercise, int level) {
        Task task = CATALOG.byId(exercise);
        Map<String, String[]> all = CheckRunner.hints(task.checks());
        int levels = all.values().iterator().next().length;
        if (level < 1 || level > levels) {
            throw new Told.WrongArgument(Message.of("check.level", levels, level));
        }
        Set<String> wrong = WRONG.getOrDefault(task.id(), all.keySet());
        ExerciseTexts texts = ExerciseTexts.visible(Language.chosen());
        List<String> html = new ArrayList<>();
        List<String> text = new ArrayList<>();
        all.forEach((check, hints) -> {
            if (wrong.contains(check)) {
                String title = texts.title(task.id(), check, CheckResult.title(check));
                String hint = texts.hint(task.id(), check, level, hints[level - 1]);
                html.add("<dt><b>" + Html.escape(title) + "</b></dt><dd>" + Html.escape(hint) + "</dd>");
                text.add(title + "\n  " + hint);
            }
        });
        return wrong.isEmpty()
                ? sentence(texts.language().text("shown.nothing", exercise))
                : new Html("<dl>" + String.join("", html) + "</dl>", String.join("\n", text));
    }

    private static Html sentence(IllegalArgumentException problem) {
        return sentence(Language.chosen().say(Told.of(problem)));
    }

    private static Html sentence(String text) {
        return new Html("<p>" + Html.escape(text) + "</p>", text);
    }
}
