package convnet.submission;

import java.util.List;

/**
 * A file that may hold answers.
 *
 * @param name  from the attempt's root
 * @param cells of a notebook; a {@code .java} file has one, numbered 0
 */
record SubmittedFile(String name, List<CellText> cells) {
    boolean notebook() {
        return cells.isEmpty() || cells.get(0).number() > 0;
    }
}
