package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.FoundAnswer;
import convnet.submission.HandIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grades all attempts of one student and chooses the one that counts; whatever goes wrong costs nobody else anything. */
record StudentGrading(
        ClassSource source, List<Task> tasks, Policy policy, List<ManualEntry> manual, AnswerGrading answers) {

    StudentResult grade(Student student, String file) {
        try {
            return graded(student, file);
        } catch (RunStopped e) {
            throw e;
        } catch (Throwable e) {
            List<Trouble> troubles = tasks.stream()
                    .map(task -> new Trouble("", task.id(), Trouble.reason(e)))
                    .toList();
            return result(student, file, List.of(), List.of(), troubles);
        }
    }

    private StudentResult graded(Student student, String file) {
        List<Message> notes = new ArrayList<>();
        List<AttemptResult> results = new ArrayList<>();
        List<Attempt> all = student.handIn().map(HandIn::attempts).orElse(List.of());
        List<Attempt> admitted = policy.admitted(all);
        if (admitted.size() < all.size()) {
            notes.add(Message.of("student.dailyLimit", all.size() - admitted.size(), policy.dailyLimit()));
        }
        if (all.isEmpty()) {
            notes.add(Message.of("student.nothing"));
        }
        for (Attempt attempt : admitted) {
            results.add(grade(student, attempt));
        }
        // Where the best attempt counts, any of them may be it.
        List<Trouble> troubles = (policy.last() ? chosen(results).stream() : results.stream())
                .flatMap(result -> result.troubles().stream())
                .toList();
        return result(student, file, results, notes, troubles);
    }

    private StudentResult result(
            Student student, String file, List<AttemptResult> results, List<Message> notes, List<Trouble> troubles) {
        List<ManualEntry> own = manual.stream()
                .filter(entry -> student.id().equals(entry.student()))
                .toList();
        boolean lost = results.isEmpty() && !troubles.isEmpty();
        return new StudentResult(
                student,
                file,
                results,
                chosen(results),
                tasks.stream()
                        .map(task -> lost ? answers.troubled(task) : answers.outline(task, Verdict.MISSING))
                        .toList(),
                own,
                notes,
                troubles.stream().filter(trouble -> !settled(trouble, own)).toList());
    }

    /** What a person gave instead of the grader's points counts, whatever the grader would have found. */
    private static boolean settled(Trouble trouble, List<ManualEntry> manual) {
        return manual.stream()
                .anyMatch(entry -> !entry.relative()
                        && (entry.exercise().isEmpty() || entry.exercise().equals(trouble.exercise())));
    }

    private AttemptResult grade(Student student, Attempt attempt) {
        List<GradedExercise> exercises = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        Contents contents = contents(student, attempt, troubles);
        boolean read = troubles.isEmpty();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            exercises.add(
                    read ? grade(student, attempt, task, contents.answers().get(i), troubles) : answers.troubled(task));
        }
        int days = policy.daysLate(attempt, student);
        return new AttemptResult(attempt, contents, exercises, days, policy.penalty(days), troubles);
    }

    private Contents contents(Student student, Attempt attempt, List<Trouble> troubles) {
        try {
            return source.read(student, attempt, tasks);
        } catch (RunStopped e) {
            throw e;
        } catch (Throwable e) {
            tasks.forEach(task -> troubles.add(new Trouble(attempt.label(), task.id(), Trouble.reason(e))));
            return new Contents(tasks.stream().map(StudentGrading::unread).toList(), List.of());
        }
    }

    private static FoundAnswer unread(Task task) {
        return new FoundAnswer(task.id(), FoundAnswer.Status.MISSING, Message.NONE, Message.NONE, "", List.of());
    }

    private GradedExercise grade(
            Student student, Attempt attempt, Task task, FoundAnswer answer, List<Trouble> troubles) {
        try {
            return answers.grade(student.id(), attempt.label(), task, answer);
        } catch (GraderTrouble e) {
            troubles.add(new Trouble(attempt.label(), task.id(), Trouble.reason(e)));
            return answers.troubled(task);
        }
    }

    /** The last one, or the best one; of equally good ones the first. */
    private Optional<AttemptResult> chosen(List<AttemptResult> results) {
        if (results.isEmpty()) {
            return Optional.empty();
        }
        return policy.last()
                ? Optional.of(results.get(results.size() - 1))
                : results.stream()
                        .sorted(Comparator.comparingDouble(AttemptResult::afterPenalty)
                                .reversed())
                        .findFirst();
    }
}
