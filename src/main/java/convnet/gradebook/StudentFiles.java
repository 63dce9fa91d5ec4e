package convnet.gradebook;

import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files about one student. */
record StudentFiles(OutputFolder folder, Messages messages, Policy policy, List<Task> tasks, String isolation) {
    /** How Moodle, Canvas and others are told what the student reads elsewhere. */
    static String page(String file) {
        return "students/" + file + ".html";
    }

    void write(StudentResult result) {
        StudentReport report = new StudentReport(result, messages, policy, tasks, isolation);
        folder.write(page(result.file()), StudentPage.of(report));
        folder.write("students/" + result.file() + ".md", StudentMarkdown.of(report));
        folder.write("gradescope/" + result.file() + "/results.json", GradescopeResults.of(report));
        folder.write("junit/" + result.file() + ".xml", JunitXml.of(report));
        folder.write(
                ReviewStudent.FOLDER + "/" + result.file() + ".json",
                ReviewStudent.of(report).json());
        result.chosen().ifPresent(chosen -> answers(result.file(), chosen));
    }

    /** A folder a student with a file an exercise: what JPlag reads. */
    private void answers(String file, AttemptResult chosen) {
        Set<String> written = new TreeSet<>();
        for (FoundAnswer answer : chosen.contents().answers()) {
            if (answer.status() == FoundAnswer.Status.FOUND && written.add(answer.exercise())) {
                folder.write("jplag/submissions/" + file + "/" + answer.exercise() + ".java", answer.source() + "\n");
            }
        }
    }
}
