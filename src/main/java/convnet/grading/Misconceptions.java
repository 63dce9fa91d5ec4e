package convnet.grading;

import convnet.exercise.Expectations;
import convnet.exercise.Misconception;
import convnet.exercise.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What typical wrong implementations answer in the checks of one exercise, to be compared with what a student's answers.
 *
 * <p>Only answers are kept, no implementation: checks give the same arguments in every run, so that the answers tell
 * the misconceptions apart, and answers do not give the solution away.
 */
record Misconceptions(List<Wrong> list) {
    /**
     * One wrong implementation.
     *
     * @param name     of its class
     * @param sentence the end of "your result is the one you get when"
     * @param answers  for each check, its answers in the order of the calls
     */
    record Wrong(String name, String sentence, Map<String, List<Answer>> answers) {}

    /** The result of one call; null if the call failed. */
    record Answer(String method, Object value) {
        private boolean equalTo(Answer other) {
            return value != null
                    && other.value != null
                    && method.equals(other.method)
                    && Expectations.close(value, other.value);
        }
    }

    /** Runs the checks on each wrong implementation and keeps its answers. */
    static Misconceptions record(Task task, Class<?> checks, List<Class<?>> implementations) {
        List<Wrong> list = new ArrayList<>();
        for (Class<?> implementation : implementations) {
            LocalSubjects subjects = new LocalSubjects(Student.create(implementation), task.limit());
            Map<String, List<Answer>> answers = new LinkedHashMap<>();
            for (CheckResult result : CheckRunner.run(checks, subjects, subjects::calls)) {
                answers.put(result.check(), answers(result));
            }
            String sentence = implementation.getAnnotation(Misconception.class).value();
            list.add(new Wrong(implementation.getSimpleName(), sentence, answers));
        }
        return new Misconceptions(list);
    }

    private static List<Answer> answers(CheckResult result) {
        return result.calls().stream()
                .map(call -> new Answer(call.method().getName(), call.result()))
                .toList();
    }

    /** The same results, each wrong one with the misconception that explains it, where exactly one does. */
    List<CheckResult> explain(List<CheckResult> results) {
        return results.stream()
                .map(result ->
                        result.verdict() == Verdict.FAIL ? result.withMisconception(sentence(result, results)) : result)
                .toList();
    }

    private String sentence(CheckResult wrong, List<CheckResult> results) {
        List<Wrong> candidates =
                list.stream().filter(candidate -> explains(candidate, wrong)).toList();
        if (candidates.size() > 1) {
            candidates = candidates.stream()
                    .filter(candidate -> results.stream().allMatch(result -> agrees(candidate, result)))
                    .toList();
        }
        return candidates.size() == 1 ? candidates.get(0).sentence() : "";
    }

    /** A misconception explains a wrong check if all its answers there are the student's. */
    private static boolean explains(Wrong candidate, CheckResult result) {
        List<Answer> student = answers(result);
        List<Answer> wrong = candidate.answers().getOrDefault(result.check(), List.of());
        return !student.isEmpty()
                && student.size() == wrong.size()
                && IntStream.range(0, student.size()).allMatch(i -> wrong.get(i).equalTo(student.get(i)));
    }

    private static boolean agrees(Wrong candidate, CheckResult result) {
        List<Answer> wrong = candidate.answers().getOrDefault(result.check(), List.of());
        boolean bothFailed = answers(result).stream().anyMatch(answer -> answer.value() == null)
                && wrong.stream().anyMatch(answer -> answer.value() == null);
        return bothFailed || explains(candidate, result);
    }
}
