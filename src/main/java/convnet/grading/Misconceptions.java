package convnet.grading;

import convnet.exercise.Expectations;
import convnet.exercise.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What typical mistakes answer in the checks of one exercise, to be compared with what a student's answers.
 *
 * <p>Only answers are kept, no implementation: checks give the same arguments in every run, so that the answers tell
 * the misconceptions apart, and answers do not give the solution away.
 */
record Misconceptions(List<Wrong> list) {
    /**
     * One mistake.
     *
     * @param name     of the mistake
     * @param sentence the end of "your result is the one you get when"
     * @param answers  for each check, its answers in the order of the calls
     */
    record Wrong(String name, String sentence, Map<String, List<Answer>> answers) {}

    /** The result of one call; null if the call failed. */
    record Answer(String method, Object value) {
        private boolean agreesWith(Answer other) {
            boolean same = value == null || other.value == null
                    ? value == other.value
                    : Expectations.close(value, other.value);
            return same && method.equals(other.method);
        }
    }

    /** Runs the checks on each mistake and keeps its answers. */
    static Misconceptions record(Task task, Class<?> checks, Map<MistakeEdit, Class<?>> mistakes) {
        List<Wrong> list = new ArrayList<>();
        mistakes.forEach((mistake, implementation) -> {
            LocalSubjects subjects = new LocalSubjects(StudentObject.create(implementation), task.limit());
            Map<String, List<Answer>> answers = new LinkedHashMap<>();
            for (CheckResult result : CheckRunner.run(checks, subjects, subjects::calls)) {
                answers.put(result.check(), answers(result));
            }
            list.add(new Wrong(mistake.name(), mistake.sentence(), answers));
        });
        return new Misconceptions(list);
    }

    private static List<Answer> answers(CheckResult result) {
        return result.calls().stream()
                .map(call -> new Answer(call.method().getName(), call.result()))
                .toList();
    }

    /** The same results, the wrong ones with the misconception that explains all of them, where exactly one does. */
    List<CheckResult> explain(List<CheckResult> results) {
        List<Wrong> explaining = list.stream()
                .filter(candidate -> results.stream().allMatch(result -> agrees(candidate, result)))
                .toList();
        if (explaining.size() != 1) {
            return results;
        }
        String sentence = explaining.get(0).sentence();
        return results.stream()
                .map(result -> result.verdict() == Verdict.FAIL ? result.explainedBy(sentence) : result)
                .toList();
    }

    /**
     * A misconception agrees with a check, passed or not, if it gives the student's answers there, and fails where the
     * student's code failed: one check that happens to coincide explains nothing.
     */
    private static boolean agrees(Wrong candidate, CheckResult result) {
        List<Answer> student = answers(result);
        List<Answer> wrong = candidate.answers().getOrDefault(result.check(), List.of());
        return student.size() == wrong.size()
                && IntStream.range(0, student.size()).allMatch(i -> wrong.get(i).agreesWith(student.get(i)));
    }
}
