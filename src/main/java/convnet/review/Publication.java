package convnet.review;

import convnet.exercise.Language;
import convnet.gradebook.ManualFile;
import convnet.gradebook.ReviewStudent;
import convnet.gradebook.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each student the feedback of a graded class: a zip file a student, one zip file that Moodle takes for all, and
 * mails that are ready to be sent. Into each goes what grading wrote for that student and nothing else.
 */
public final class Publication {
    private static final int SHOWN = 5;
    private static final List<String> ENDINGS = List.of("html", "md");

    /**
     * What was written.
     *
     * @param students           how many got a bundle
     * @param withoutParticipant who is not in the file for Moodle
     * @param withoutMail        who has no mail
     */
    public record Outcome(int students, List<String> withoutParticipant, List<String> withoutMail) {}

    private final Path results;
    private final Language words;
    private boolean anyway;

    private Publication(Path results, Language words) {
        this.results = results;
        this.words = words;
    }

    /** Of the results in a folder that a class was graded into. */
    public static Publication of(Path results, Language words) {
        return new Publication(results, words);
    }

    /** Also where grading is not done: answers without a result, points by hand that no report holds. */
    public Publication anyway() {
        anyway = true;
        return this;
    }

    /**
     * Writes all bundles into a new folder.
     *
     * @throws IllegalArgumentException if grading is not done, or the folder holds something
     */
    public Outcome write(Path out) throws IOException {
        List<ReviewStudent> students = ReviewStudent.files(results).stream()
                .map(file -> ReviewStudent.read(file).brief())
                .sorted(java.util.Comparator.comparing(ReviewStudent::id))
                .toList();
        if (students.isEmpty()) {
            throw new IllegalArgumentException(words.text("results.empty", results));
        }
        if (!anyway) {
            refuseUnfinished(students);
        }
        if (Files.exists(out)) {
            try (Stream<Path> content = Files.list(out)) {
                if (content.findAny().isPresent()) {
                    throw new IllegalArgumentException(words.text("publish.out", out));
                }
            }
        }
        for (ReviewStudent student : students) {
            for (String ending : ENDINGS) {
                if (!Files.isRegularFile(report(student, ending))) {
                    throw new IllegalArgumentException(words.text("publish.missing", report(student, ending)));
                }
            }
        }
        for (String folder : List.of("students", "mail")) {
            Files.createDirectories(out.resolve(folder));
        }
        Map<String, Long> participants =
                students.stream().collect(Collectors.groupingBy(ReviewStudent::participant, Collectors.counting()));
        List<String> withoutParticipant = new ArrayList<>();
        List<String> withoutMail = new ArrayList<>();
        MailMerge merge = new MailMerge();
        try (OutputStream file = Files.newOutputStream(out.resolve("moodle.zip"));
                FlatZip moodle = new FlatZip(file)) {
            for (ReviewStudent student : students) {
                Map<String, byte[]> feedback = feedback(student);
                try (OutputStream own = Files.newOutputStream(out.resolve("students/" + student.file() + ".zip"));
                        FlatZip zip = new FlatZip(own)) {
                    for (Map.Entry<String, byte[]> entry : feedback.entrySet()) {
                        zip.put(entry.getKey(), entry.getValue());
                    }
                }
                // Two rows with one number: nobody may get the other one's report.
                if (student.participant().isEmpty() || participants.get(student.participant()) > 1) {
                    withoutParticipant.add(student.id());
                } else {
                    moodle.put(MoodleName.folder(student) + "/feedback.html", feedback.get("feedback.html"));
                }
                if (Mail.isAddress(student.email())) {
                    Mail mail = new Mail(student, Language.of(Locale.forLanguageTag(student.language())));
                    Files.write(
                            out.resolve("mail/" + student.file() + ".eml"), mail.draft(feedback.get("feedback.html")));
                    merge.add(student, "students/" + student.file() + ".zip");
                } else {
                    withoutMail.add(student.id());
                }
            }
        }
        Files.writeString(out.resolve("mail/merge.csv"), merge.csv());
        return new Outcome(students.size(), withoutParticipant, withoutMail);
    }

    private void refuseUnfinished(List<ReviewStudent> students) {
        if (Files.exists(results.resolve("unfinished"))) {
            throw new IllegalArgumentException(words.text("publish.unfinished", results));
        }
        refuse(
                "publish.trouble",
                students.stream().filter(ReviewStudent::troubled).toList());
        ManualFile.State manual = ManualFile.in(results).read();
        refuse(
                "publish.manual",
                students.stream().filter(student -> !manual.reported(student)).toList());
    }

    private void refuse(String reason, List<ReviewStudent> students) {
        if (!students.isEmpty()) {
            throw new IllegalArgumentException(words.text(
                    reason,
                    students.size(),
                    names(students.stream().map(ReviewStudent::id).toList())));
        }
    }

    /** The first of several students, safe to print. */
    public static String names(List<String> ids) {
        return ids.stream().limit(SHOWN).map(SafeText::line).collect(Collectors.joining(", "))
                + (ids.size() > SHOWN ? ", …" : "");
    }

    private Path report(ReviewStudent student, String ending) {
        return results.resolve("students/" + student.file() + "." + ending);
    }

    /** The student's own files, by the names that the student sees. */
    private Map<String, byte[]> feedback(ReviewStudent student) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String ending : ENDINGS) {
            files.put("feedback." + ending, Files.readAllBytes(report(student, ending)));
        }
        return files;
    }
}
