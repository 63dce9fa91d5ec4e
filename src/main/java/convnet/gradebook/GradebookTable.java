package convnet.gradebook;

import convnet.grading.Task;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The gradebook: a row a student, a column an exercise. */
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
            result.rows()
                    .forEach(row -> points.append(Points.rounded(row.points().get(task.id()))));
            table.addColumns(points);
        }
        IntColumn late = IntColumn.create("late percent");
        DoubleColumn total = DoubleColumn.create("total");
        IntColumn maximum = IntColumn.create("maximum");
        DoubleColumn percent = DoubleColumn.create("percent");
        for (StudentRow row : result.rows()) {
            late.append(row.penalty());
            total.append(Points.rounded(row.total()));
            maximum.append(row.maximum());
            percent.append(Double.parseDouble(Points.percent(row.total(), row.maximum())));
        }
        return table.addColumns(late, total, maximum, percent);
    }
}
