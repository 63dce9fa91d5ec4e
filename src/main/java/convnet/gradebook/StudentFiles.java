package convnet.gradebook;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The files about one student. */
record StudentFiles(OutputFolder folder, Language language, Policy policy, List<Task> tasks, Message isolation) {
    /** The note about a file that could not be made. */
    static final String FAILED = "student.file";

    /** How Moodle, Canvas and others are told what the student reads elsewhere. */
    static String page(String file) {
        return "students/" + file + ".html";
    }

    /**
     * Writes them.
     *
     * @return a note for each that could not be made; the others are there
     */
    List<Message> write(StudentResult result) {
        StudentReport report = new StudentReport(result, language, policy, tasks, isolation);
        String file = result.file();
        List<Message> failed = new ArrayList<>();
        write(page(file), () -> StudentPage.of(report), failed);
        write("students/" + file + ".md", () -> StudentMarkdown.of(report), failed);
        write("gradescope/" + file + "/results.json", () -> GradescopeResults.of(report), failed);
        write("junit/" + file + ".xml", () -> JunitXml.of(report), failed);
        write(
                ReviewStudent.FOLDER + "/" + file + ".json",
                () -> ReviewStudent.of(report).json(),
                failed);
        result.chosen().ifPresent(chosen -> answers(file, chosen, failed));
        return failed;
    }

    /** A folder a student with a file an exercise: what JPlag reads. */
    private void answers(String file, AttemptResult chosen, List<Message> failed) {
        Set<String> written = new TreeSet<>();
        for (FoundAnswer answer : chosen.contents().answers()) {
            if (answer.status() == FoundAnswer.Status.FOUND && written.add(answer.exercise())) {
                String name = "jplag/submissions/" + file + "/" + answer.exercise() + ".java";
                write(name, () -> answer.source() + "\n", failed);
            }
        }
    }

    private void write(String name, Supplier<String> content, List<Message> failed) {
        try {
            folder.write(name, content.get());
        } catch (RunStopped e) {
            throw e;
        } catch (Throwable e) {
            failed.add(Message.of(FAILED, name, Trouble.reason(e)));
        }
    }
}
