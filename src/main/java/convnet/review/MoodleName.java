package convnet.review;

import convnet.gradebook.ReviewStudent;

/**
 * The folders of Moodle's "Upload multiple feedback files in a zip": {@code Full name_4711_assignsubmission_file_}, as its
 * download of submissions has them. Moodle finds the student by the number behind the first underscore.
 *
 * @see <a href="https://docs.moodle.org/en/Using_Assignment">Moodle</a>
 */
final class MoodleName {
    private static final int LONGEST = 60;

    private MoodleName() {}

    static String folder(ReviewStudent student) {
        String name = student.name().isBlank() ? "Student" : student.name();
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '\'' ? c : ' ')
                .forEach(plain::appendCodePoint);
        String folder = plain.toString().strip().replaceAll(" +", " ");
        return (folder.isEmpty() ? "Student" : folder) + "_" + student.participant() + "_assignsubmission_file_";
    }
}
