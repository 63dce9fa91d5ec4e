package convnet.cli;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.gradebook.ClassResult;
import convnet.gradebook.SafeText;
import convnet.gradebook.Scores;
import convnet.gradebook.ShardResult;
import convnet.gradebook.StudentRow;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the command line says about a class that is graded. */
record GradeReport(PrintWriter text, Language messages) {
    /** The exit code where something is not graded, or a report is missing. */
    private static final int INCOMPLETE = 3;

    static int status(ClassResult result) {
        return result.complete() ? 0 : INCOMPLETE;
    }

    static int status(ShardResult result) {
        return result.notes().isEmpty() ? 0 : INCOMPLETE;
    }

    void graded(int answers, int ran, double seconds) {
        text.println(messages.text(
                "command.done", answers, ran, answers - ran, String.format(Locale.ROOT, "%.1f", seconds)));
    }

    void merged(int shards, ClassResult result, double seconds) {
        text.println(messages.text(
                "command.merged",
                shards,
                result.rows().size(),
                result.answers(),
                String.format(Locale.ROOT, "%.1f", seconds)));
    }

    /** What is to be looked at, what changed, and where the results are. */
    void rest(ClassResult result, Path out) {
        lines(result.toLookAt(messages, SafeText::line));
        int troubles =
                result.rows().stream().mapToInt(row -> row.troubles().size()).sum();
        if (troubles > 0) {
            text.println(messages.text(
                    "command.trouble",
                    troubles,
                    result.rows().stream().filter(StudentRow::troubled).count()));
        }
        if (!result.changes().isEmpty()) {
            text.println(messages.text("command.changed"));
            for (Scores.Change change : result.changes()) {
                text.printf(
                        Locale.ROOT,
                        "  %-24s %-20s %6.2f -> %6.2f%n",
                        SafeText.line(change.student()),
                        change.exercise(),
                        change.before(),
                        change.after());
            }
        }
        text.println(messages.text("command.results", out.resolve("index.html")));
        text.flush();
    }

    void shard(ShardResult result, double seconds) {
        graded(result.answers(), result.ran(), seconds);
        notes(result.notes());
        text.println(messages.text("command.shard", result.file(), result.students()));
        text.flush();
    }

    private void notes(List<Message> notes) {
        lines(notes.stream().map(note -> messages.line(note, SafeText::line)).toList());
    }

    private void lines(List<String> toLookAt) {
        if (!toLookAt.isEmpty()) {
            text.println(messages.text("command.notes"));
            toLookAt.forEach(line -> text.println("  " + line));
        }
    }
}
