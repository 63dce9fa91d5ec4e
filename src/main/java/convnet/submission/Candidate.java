package convnet.submission;

import convnet.exercise.Message;
import convnet.grading.ClassText;
import java.util.Comparator;
import java.util.List;

/**
 * A place where an exercise may be answered.
 *
 * @param file  the file
 * @param cell  the first cell; of a {@code .java} file its text
 * @param rank  how good the place is: 0 by metadata or file, 1 by the class alone, 2 not in a code cell
 * @param java  what the text declares
 * @param text  the Java
 * @param parts how many cells were joined for it
 */
record Candidate(SubmittedFile file, CellText cell, int rank, ClassText java, String text, int parts) {
    /** Complete and written answers first; then better places; then in reading order, which sorting keeps. */
    static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::lack).thenComparingInt(Candidate::rank);

    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 1 << 20;

    private int lack() {
        return !java.balanced() ? 2 : java.unwritten() ? 1 : 0;
    }

    Message place() {
        return cell.number() == 0 ? Message.text(file.name()) : Message.of("compile.place", file.name(), cells());
    }

    Message unit() {
        return cell.number() == 0
                ? Message.text(file.name().substring(file.name().lastIndexOf('/') + 1))
                : Message.of("compile.cell", cells());
    }

    private String cells() {
        return cell.number() + (parts > 1 ? "-" + (cell.number() + parts - 1) : "");
    }

    /** If the class does not end in its cell, with the cells that follow until it does. */
    Candidate joined() {
        List<CellText> cells = file.cells();
        String whole = text;
        for (int count = 2; count <= MOST_PARTS; count++) {
            int index = cell.number() + count - 2;
            if (index >= cells.size() || !cells.get(index).code() || whole.length() > LONGEST) {
                return this;
            }
            whole += "\n" + cells.get(index).source();
            ClassText together = ClassText.of(whole);
            if (together.balanced()) {
                return new Candidate(file, cell, rank, together, whole, count);
            }
        }
        return this;
    }
}
