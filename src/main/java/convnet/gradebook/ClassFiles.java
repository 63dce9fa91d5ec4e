package convnet.gradebook;

import convnet.exercise.Language;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;

/** The files about the class, in the folder of results. */
final class ClassFiles {
    private final OutputFolder folder;
    private final Language language;
    private final ClassResult result;

    ClassFiles(OutputFolder folder, Language language, ClassResult result) {
        this.folder = folder;
        this.language = language;
        this.result = result;
    }

    void write(Scores before) {
        folder.write("gradebook.csv", Csv.write(GradebookTable.of(result)));
        folder.write("canvas.csv", PlatformTables.canvas(result));
        folder.write("moodle.csv", PlatformTables.moodle(result, language));
        ItemAnalysis items = ItemAnalysis.of(result);
        Table itemTable = items.table(language);
        folder.write("items.csv", Csv.write(itemTable));
        Similarity similarity = Similarity.of(result.rows());
        folder.write("similarity.csv", Csv.write(similarity.table(language)));
        Scores now = Scores.of(result, before);
        List<Scores.Change> changes = before.changes(now);
        folder.write("changes.csv", Csv.write(changes(changes)));
        folder.write("index.html", new ClassPage(language, result).html(items, similarity, changes));
        folder.write(Scores.FILE, now.json());
    }

    /** What JPlag is told to leave out: the code that everybody was given. */
    static void base(OutputFolder folder, Map<String, String> starters) {
        starters.forEach((exercise, source) -> folder.write("jplag/base/" + exercise + ".java", source + "\n"));
    }

    private static Table changes(List<Scores.Change> changes) {
        return Table.create(
                "changes",
                tech.tablesaw.api.StringColumn.create(
                        "id",
                        changes.stream()
                                .map(change -> SafeText.csv(change.student()))
                                .toList()),
                tech.tablesaw.api.StringColumn.create(
                        "exercise",
                        changes.stream().map(Scores.Change::exercise).toList()),
                tech.tablesaw.api.DoubleColumn.create(
                        "before",
                        changes.stream().mapToDouble(Scores.Change::before).toArray()),
                tech.tablesaw.api.DoubleColumn.create(
                        "after",
                        changes.stream().mapToDouble(Scores.Change::after).toArray()));
    }
}
