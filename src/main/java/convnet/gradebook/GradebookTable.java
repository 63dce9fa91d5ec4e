package convnet.gradebook;

import convnet.grading.Task;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The gradebook: a row for each student, a column for each exercise. Points that the grader owes are empty cells. */
final class GradebookTable {
    private GradebookTable() {}

    static Table of(ClassResult result) {
        StringColumn id = StringColumn.create("id");
        StringColumn name = StringColumn.create("name");
        StringColumn email = StringColumn.create("email");
        StringColumn section = StringColumn.create("section");
        StringColumn enrolled = StringColumn.create("in roster");
        Table table = Table.create("gradebook", id, name, email, section, enrolled);
        for (StudentRow row : result.rows()) {
            id.append(SafeText.csv(row.student().id()));
            name.append(SafeText.csv(row.student().name()));
            email.append(SafeText.csv(row.student().email()));
            section.append(SafeText.csv(row.student().row().get("section")));
            enrolled.append(row.student().enrolled() ? "yes" : "no");
        }
        for (Task task : result.tasks()) {
            DoubleColumn points = DoubleColumn.create(task.id());
            for (StudentRow row : result.rows()) {
                append(points, row.troubled(task.id()), row.points().get(task.id()));
            }
            table.addColumns(points);
        }
        StringColumn status = StringColumn.create("status");
        IntColumn days = IntColumn.create("late days");
        IntColumn late = IntColumn.create("late percent");
        DoubleColumn total = DoubleColumn.create("total");
        IntColumn maximum = IntColumn.create("maximum");
        DoubleColumn percent = DoubleColumn.create("percent");
        StringColumn trouble = StringColumn.create("trouble");
        for (StudentRow row : result.rows()) {
            status.append(row.standing().stream().map(Status::key).collect(Collectors.joining(" ")));
            late.append(row.penalty());
            maximum.append(row.maximum());
            if (result.untimed(row)) {
                days.appendMissing();
            } else {
                days.append(row.daysLate());
            }
            append(total, row.troubled(), row.total());
            append(percent, row.troubled(), Double.parseDouble(Points.percent(row.total(), row.maximum())));
            trouble.append(
                    row.troubles().stream().map(Trouble::exercise).distinct().collect(Collectors.joining(" ")));
        }
        return table.addColumns(status, days, late, total, maximum, percent, trouble);
    }

    /** What is not known is empty, not 0. */
    private static void append(DoubleColumn column, boolean unknown, double value) {
        if (unknown) {
            column.appendMissing();
        } else {
            column.append(Points.rounded(value));
        }
    }
}
