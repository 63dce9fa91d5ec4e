package convnet.gradebook;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.submission.Contents;
import convnet.submission.FoundAnswer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a person has to look at before the grades of a class can be trusted. */
final class ToLookAt {
    private static final int MOST_DAMAGES = 5;
    private static final int NAMES = 20;
    private static final Set<Status> UNANSWERED = EnumSet.of(Status.NOT_ATTEMPTED, Status.DAMAGED);

    private ToLookAt() {}

    /** About one student, in notes that do not name the student. */
    static List<Message> of(StudentResult result) {
        List<Message> notes = new ArrayList<>();
        result.chosen().ifPresent(chosen -> contents(result, chosen.contents(), notes));
        for (ManualEntry entry : result.limited()) {
            notes.add(Message.of(
                    "look.limited",
                    entry.exercise().isEmpty() ? Message.of("start.manualTotal") : entry.exercise(),
                    entry.written()));
        }
        return notes;
    }

    private static void contents(StudentResult result, Contents contents, List<Message> notes) {
        List<Message> damages = Status.damages(contents);
        notes.addAll(damages.subList(0, Math.min(MOST_DAMAGES, damages.size())));
        if (damages.size() > MOST_DAMAGES) {
            notes.add(Message.of("report.moreNotes", damages.size() - MOST_DAMAGES));
        }
        List<String> ignored =
                Status.ignored(contents).stream().limit(MOST_DAMAGES).toList();
        if (Status.foreign(contents)) {
            notes.add(Message.of("look.foreign", ignored));
            return;
        }
        long open = result.exercises().stream()
                .filter(exercise -> UNANSWERED.contains(result.status(exercise)))
                .filter(exercise -> contents.answers().stream()
                        .anyMatch(answer -> answer.exercise().equals(exercise.exercise())
                                && answer.status() == FoundAnswer.Status.MISSING))
                .count();
        if (open > 0 && !ignored.isEmpty()) {
            notes.add(Message.of("look.ignored", open, ignored));
        }
        List<String> rejected = contents.answers().stream()
                .filter(answer -> answer.status() == FoundAnswer.Status.REJECTED)
                .map(FoundAnswer::exercise)
                .toList();
        if (!rejected.isEmpty()) {
            notes.add(Message.of("look.rejected", rejected));
        }
    }

    /** About the class, in sentences: what does not fit together, then each student, then what many share. */
    static List<String> of(ClassResult result, Similarity similarity, Language language, UnaryOperator<String> safe) {
        List<String> lines = new ArrayList<>();
        result.notes().forEach(note -> lines.add(language.line(note, safe)));
        for (StudentRow row : result.rows()) {
            for (Message note : row.look()) {
                String id = safe.apply(row.student().id());
                lines.add(language.text("look.student", id, language.line(note, safe)));
            }
        }
        named(result, row -> row.standing().contains(Status.ABSENT), "look.absent", language, safe, lines);
        named(result, result::untimed, "look.untimed", language, safe, lines);
        result.worksheet()
                .flatMap(MoodleWorksheet::maximum)
                .filter(maximum -> maximum != result.maximum())
                .ifPresent(
                        maximum -> lines.add(language.text("moodle.maximum", Points.text(maximum), result.maximum())));
        List<Similarity.Pair> pairs = similarity.pairs();
        if (!pairs.isEmpty()) {
            Similarity.Pair most = pairs.get(0);
            lines.add(language.line(
                    Message.of(
                            "look.similar",
                            pairs.size(),
                            most.first().student().id(),
                            most.second().student().id(),
                            Math.round(100 * most.share())),
                    safe));
        }
        return lines;
    }

    /** One sentence for many students, cut into lines that can be read. */
    private static void named(
            ClassResult result,
            Predicate<StudentRow> which,
            String key,
            Language language,
            UnaryOperator<String> safe,
            List<String> lines) {
        List<String> ids = result.rows().stream()
                .filter(which)
                .map(row -> safe.apply(row.student().id()))
                .toList();
        for (int i = 0; i < ids.size(); i += NAMES) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + NAMES));
            lines.add(language.text(key, some.size(), some));
        }
    }
}
