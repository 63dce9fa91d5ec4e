package convnet.review;

import convnet.gradebook.CsvLine;
import convnet.gradebook.ReviewStudent;
import java.util.List;
import java.util.StringJoiner;

/** A table for the mail merge of an office program: whom to write, and which file goes along. */
final class MailMerge {
    private final StringJoiner lines = new StringJoiner("\n", "email,name,id,points,maximum,attachment\n", "\n");

    void add(ReviewStudent student, String attachment) {
        int maximum = student.answers().stream()
                .mapToInt(ReviewStudent.Answer::points)
                .sum();
        lines.add(CsvLine.of(List.of(
                student.email(),
                student.name(),
                student.id(),
                Signed.plain(student.total()),
                String.valueOf(maximum),
                attachment)));
    }

    String csv() {
        return lines.toString();
    }
}
