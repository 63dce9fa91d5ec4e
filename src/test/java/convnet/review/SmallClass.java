package convnet.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as grading leaves them, of as many students and exercises as wanted, without grading. */
final class SmallClass {
    static final int POINTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SmallClass() {}

    static void write(Path results, int students, int exercises) throws IOException {
        Path folder = Files.createDirectories(results.resolve("review"));
        for (int i = 0; i < students; i++) {
            ObjectNode student = JSON.createObjectNode();
            student.put("id", "student" + i).putArray("names").add("student" + i);
            student.put("name", "Student " + i).put("email", "s" + i + "@example.org");
            student.put("participant", "" + (100 + i))
                    .put("file", "student" + i)
                    .put("language", "en");
            student.put("penalty", i == 1 ? 10 : 0).put("total", exercises * 2.0);
            student.putArray("summary");
            student.putArray("notes");
            student.putArray("manual");
            var answers = student.putArray("answers");
            for (int e = 0; e < exercises; e++) {
                ObjectNode answer = answers.addObject();
                answer.put("exercise", "e" + e).put("title", "Exercise " + e).put("lesson", "lesson01");
                answer.put("state", "partly")
                        .put("earned", 2)
                        .put("points", POINTS)
                        .put("digest", "d" + i + e);
                answer.put("place", "cell 1").put("message", "").put("printed", "");
                answer.put("source", "class A" + i + " { } // line\n".repeat(40));
                answer.putArray("notes");
                var checks = answer.putArray("checks");
                for (int c = 0; c < 6; c++) {
                    checks.addObject()
                            .put("id", "hiddenId" + c)
                            .put("title", "check " + c)
                            .put("hidden", c > 3)
                            .put("points", 1)
                            .put("earned", 0)
                            .put("verdict", "FAIL")
                            .put("message", "the result is 1, expected 2 in " + c)
                            .put("values", "")
                            .put("misconception", "")
                            .put("hint", "");
                }
            }
            Files.writeString(folder.resolve("student" + i + ".json"), JSON.writeValueAsString(student));
            Path reports = Files.createDirectories(results.resolve("students"));
            Files.writeString(reports.resolve("student" + i + ".html"), "<p>report of student" + i);
            Files.writeString(reports.resolve("student" + i + ".md"), "# report of student" + i);
        }
    }
}
