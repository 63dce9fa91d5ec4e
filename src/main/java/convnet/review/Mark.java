package convnet.review;

import convnet.gradebook.ManualFile.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person decided about an answer.
 *
 * @param items    the rubric items that it got
 * @param points   by hand, as written; empty if there are none
 * @param comment  by hand
 * @param reviewed the digest of the answer that was looked at; empty if none was
 */
record Mark(List<String> items, String points, String comment, String reviewed) {
    static final Mark NONE = new Mark(List.of(), "", "", "");
    private static final String BETWEEN = " · ";

    Mark {
        items = items == null ? List.of() : List.copyOf(items);
        points = points == null ? "" : points.strip();
        comment = comment == null ? "" : comment.strip();
        reviewed = reviewed == null ? "" : reviewed;
    }

    /**
     * The row of {@code manual.csv} that says all this to the grader and the student; null if there is nothing to say.
     *
     * @param rubric  the items of the exercise
     * @param maximum the points that there are
     */
    Row row(List<RubricItem> rubric, int maximum) {
        List<RubricItem> chosen = RubricItem.chosen(rubric, items);
        if (chosen.isEmpty() && points.isEmpty() && comment.isEmpty()) {
            return null;
        }
        List<String> remarks = new ArrayList<>();
        chosen.forEach(item -> remarks.add(item.remark()));
        if (!comment.isEmpty()) {
            remarks.add(comment);
        }
        return new Row(points(chosen, maximum), String.join(BETWEEN, remarks));
    }

    /** Points without a sign are what the answer gets, whatever its items say. */
    private String points(List<RubricItem> chosen, int maximum) {
        if (!points.isEmpty() && !(Signed.isRelative(points) && Signed.isPoints(points))) {
            return points;
        }
        BigDecimal sum = points.isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf(Signed.value(points));
        for (RubricItem item : chosen) {
            sum = sum.add(BigDecimal.valueOf(item.points()));
        }
        boolean beyond = Signed.isBeyond(points);
        // Items may take off more than there is; as much as there is has the same effect, and no grader doubts it.
        double change = beyond ? sum.doubleValue() : Math.max(-maximum, Math.min(maximum, sum.doubleValue()));
        return Signed.text(change) + (beyond ? "!" : "");
    }

    /**
     * What a row says whose history is known, or the row itself as points and comment if another program wrote it.
     *
     * @param row null if there is none
     */
    Mark asRowSays(Row row, List<RubricItem> rubric, int maximum) {
        Row own = row(rubric, maximum);
        if (row == null ? own == null : row.equals(own)) {
            return this;
        }
        return row == null
                ? new Mark(List.of(), "", "", reviewed)
                : new Mark(List.of(), row.points(), row.comment(), reviewed);
    }

    boolean nothing() {
        return equals(NONE);
    }
}
