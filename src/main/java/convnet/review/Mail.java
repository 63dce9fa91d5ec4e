package convnet.review;

import convnet.exercise.Language;
import convnet.gradebook.ReviewStudent;
import convnet.gradebook.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A mail to one student as a draft that a mail program opens and sends, the report attached.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a>
 */
record Mail(ReviewStudent student, Language words) {
    /** Nothing that would be a second address or a second header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    /** In no text of base64 and in no header. */
    private static final String BETWEEN = "=_feedback_=";

    private static final int WORD = 12;

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    byte[] draft(byte[] report) {
        String text = words.text(
                "mail.text",
                SafeText.line(student.name().isBlank() ? student.id() : student.name()),
                Signed.plain(student.total()),
                student.answers().stream()
                        .mapToInt(ReviewStudent.Answer::points)
                        .sum());
        return String.join(
                        "\r\n",
                        "To: " + student.email(),
                        "Subject: " + header(words.text("mail.subject")),
                        "X-Unsent: 1",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=\"" + BETWEEN + "\"",
                        "",
                        "--" + BETWEEN,
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        base64(text.getBytes(StandardCharsets.UTF_8)),
                        "--" + BETWEEN,
                        "Content-Type: text/html; charset=utf-8",
                        "Content-Disposition: attachment; filename=\"feedback.html\"",
                        "Content-Transfer-Encoding: base64",
                        "",
                        base64(report),
                        "--" + BETWEEN + "--",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    /** Other letters than ASCII's in a header, in short encoded words (RFC 2047). */
    private static String header(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i += WORD) {
            String word = new String(letters, i, Math.min(WORD, letters.length - i));
            out.append(i == 0 ? "" : "\r\n ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
        }
        return out.toString();
    }
}
