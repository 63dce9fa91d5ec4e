package convnet.gradebook;

import convnet.exercise.Message;
import convnet.submission.FoundAnswer;
import java.util.List;

/**
 * The code of an answer as the student knows it, its lines numbered as in the messages.
 *
 * @param unit  where it stands: {@code cell 5} or {@code MyCorr2d.java}
 * @param lines the first of them, without their ends
 * @param more  how many lines follow that are not shown
 */
record AnswerCode(Message unit, List<String> lines, int more) {
    private static final int MOST_LINES = 400;
    private static final int MOST_CHARACTERS = 32 << 10;

    static AnswerCode of(FoundAnswer answer) {
        String source = answer.unit().toString().endsWith(".java") ? answer.source() : own(answer.source());
        List<String> all = source.stripTrailing().lines().toList();
        int shown = 0;
        for (int room = MOST_CHARACTERS; shown < Math.min(all.size(), MOST_LINES); shown++) {
            room -= all.get(shown).length();
            if (room < 0) {
                break;
            }
        }
        return new AnswerCode(answer.unit(), all.subList(0, shown), all.size() - shown);
    }

    /** Without the imports that were put in front of a cell's first line. */
    private static String own(String source) {
        int start = 0;
        while (source.startsWith("import ", start)) {
            int end = source.indexOf("; ", start);
            int line = source.indexOf('\n', start);
            if (end < 0 || line >= 0 && line < end) {
                break;
            }
            start = end + 2;
        }
        return source.substring(start);
    }
}
