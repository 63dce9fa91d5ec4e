package convnet.gradebook;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import convnet.grading.Labelled;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a student's report says, whatever it is written in; texts of students come out raw, to be made safe there. */
record StudentReport(StudentResult result, Language language, Policy policy, List<Task> tasks, Message isolation) {
    private static final int MOST_NOTES = 20;

    String say(Message message) {
        return language.say(message);
    }

    /** What the wrong call got, should give and gave, as aligned text; empty if there is nothing to see. */
    String values(CheckOutcome check) {
        return Labelled.beside(check.values(), language);
    }

    /** The sentence that stands in the place of checks; none where checks are to be shown. */
    Optional<String> instead(Task task, GradedExercise exercise) {
        return switch (result.status(exercise)) {
            case NOT_ATTEMPTED -> Optional.of(language.text("report.unwritten", task.id()));
            case DAMAGED -> Optional.of(language.text("report.damaged"));
            case WRONG_FILE -> Optional.of(language.text("report.wrongFile"));
            case ABSENT -> Optional.of(language.text("report.absent"));
            case TROUBLE -> Optional.of(language.text("report.trouble"));
            default -> exercise.unwritten() ? Optional.of("") : Optional.empty(); // points by hand for nothing found
        };
    }

    /** Whether there is something to say about an exercise beyond its row in the overview. */
    boolean told(GradedExercise exercise) {
        return result.chosen().isPresent() || !manual(exercise).isEmpty();
    }

    /** Whether the points of an exercise are not known yet. */
    boolean troubled(GradedExercise exercise) {
        return result.status(exercise) == Status.TROUBLE;
    }

    /** Points of those to be had; what is not known is not 0. */
    String points(GradedExercise exercise) {
        return (troubled(exercise) ? "–" : Points.text(result.earned(exercise))) + " / " + exercise.points();
    }

    /** The code that was graded, if the student wrote some. */
    Optional<AnswerCode> code(int exercise) {
        FoundAnswer answer = answer(exercise);
        boolean shown = answer != null
                && answer.status() == FoundAnswer.Status.FOUND
                && !result.exercises().get(exercise).unwritten();
        return shown ? Optional.of(AnswerCode.of(answer)) : Optional.empty();
    }

    FoundAnswer answer(int exercise) {
        return result.chosen()
                .map(chosen -> chosen.contents().answers().get(exercise))
                .orElse(null);
    }

    /** Points, attempt, lateness, in sentences. */
    List<String> summary(UnaryOperator<String> safe) {
        List<String> lines = new ArrayList<>();
        int graded = result.attempts().size();
        if (result.troubled()) {
            lines.add(language.text(
                    "report.incomplete",
                    result.troubles().stream().map(Trouble::exercise).distinct().count()));
        }
        result.chosen().ifPresent(chosen -> {
            String time = chosen.attempt().time().map(policy::show).orElse("");
            if (graded > 1) {
                lines.add(language.text(
                        policy.last() ? "report.lastAttempt" : "report.bestAttempt",
                        result.attempts().indexOf(chosen) + 1,
                        graded,
                        time));
            } else if (!time.isEmpty()) {
                lines.add(language.text("report.handedIn", time));
            }
            if (chosen.daysLate() > 0) {
                lines.add(late(chosen));
            }
        });
        result.entries("").forEach(entry -> lines.add(manual(entry, safe)));
        result.notes().forEach(note -> lines.add(language.line(note, safe)));
        return lines;
    }

    String late(AttemptResult chosen) {
        return language.text("report.late", chosen.daysLate(), chosen.penalty(), Points.text(result.beforePenalty()));
    }

    String manual(ManualEntry entry, UnaryOperator<String> safe) {
        if (entry.comments()) {
            return safe.apply(entry.comment());
        }
        String sentence = language.text(entry.relative() ? "report.manualChange" : "report.manual", entry.written());
        return entry.comment().isBlank() ? sentence : sentence + " " + safe.apply(entry.comment());
    }

    /** What a person gave for an exercise. */
    List<ManualEntry> manual(GradedExercise exercise) {
        return result.entries(exercise.exercise());
    }

    /** Hidden checks are counted, never named. */
    String hidden(GradedExercise exercise) {
        List<CheckOutcome> hidden = exercise.hidden();
        return language.text(
                "report.hidden",
                hidden.stream().filter(CheckOutcome::passed).count(),
                hidden.size(),
                hidden.stream().mapToInt(CheckOutcome::earned).sum(),
                hidden.stream().mapToInt(CheckOutcome::points).sum());
    }

    /** What the author says to those whose hidden checks fail, each sentence once; nothing that the answer did shows. */
    List<String> hiddenHints(GradedExercise exercise) {
        return exercise.unwritten()
                ? List.of()
                : exercise.hidden().stream()
                        .filter(check -> !check.passed() && !check.hint().isBlank())
                        .map(CheckOutcome::hint)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Files that were left out, and why; the first of them. */
    List<String> notes(UnaryOperator<String> safe) {
        List<Message> notes =
                result.chosen().map(chosen -> chosen.contents().notes()).orElse(List.of());
        List<String> lines = new ArrayList<>(notes.stream()
                .limit(MOST_NOTES)
                .map(note -> language.line(note, safe))
                .toList());
        if (notes.size() > MOST_NOTES) {
            lines.add(language.text("report.moreNotes", notes.size() - MOST_NOTES));
        }
        return lines;
    }
}
