package convnet.gradebook;

import convnet.exercise.Language;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Which checks were hard, which mistakes lie behind that, and which checks tell strong from weak students. */
record ItemAnalysis(List<Item> items) {

    static ItemAnalysis of(ClassResult result) {
        List<Item> items = new ArrayList<>();
        for (Task task : result.tasks()) {
            List<CheckOutcome> checks = result.checks().get(task.id());
            for (int i = 0; i < checks.size(); i++) {
                items.add(item(result.rows(), task.id(), checks.get(i), i));
            }
        }
        return new ItemAnalysis(items);
    }

    private static Item item(List<StudentRow> rows, String exercise, CheckOutcome check, int index) {
        List<Double> passed = new ArrayList<>();
        List<Double> rest = new ArrayList<>();
        Map<String, Integer> named = new TreeMap<>();
        for (StudentRow row : rows) {
            StudentRow.Outcome outcome = row.outcomes().get(exercise);
            if (outcome.answered() && !row.troubled()) {
                boolean pass = outcome.passed().get(index);
                int all = row.outcomes().values().stream()
                        .mapToInt(StudentRow.Outcome::earned)
                        .sum();
                passed.add(pass ? 1.0 : 0.0);
                rest.add((double) all - (pass ? check.points() : 0));
                String misconception = outcome.misconceptions().get(index);
                if (!misconception.isEmpty()) {
                    named.merge(misconception, 1, Integer::sum);
                }
            }
        }
        int failed = (int) passed.stream().filter(value -> value == 0).count();
        return new Item(exercise, check, passed.size(), failed, byCount(named), correlation(passed, rest));
    }

    static Map<String, Integer> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    /** Pearson's; NaN if one of both is the same everywhere. */
    static double correlation(List<Double> x, List<Double> y) {
        double meanX = x.stream().mapToDouble(v -> v).average().orElse(0);
        double meanY = y.stream().mapToDouble(v -> v).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.size(); i++) {
            xy += (x.get(i) - meanX) * (y.get(i) - meanY);
            xx += (x.get(i) - meanX) * (x.get(i) - meanX);
            yy += (y.get(i) - meanY) * (y.get(i) - meanY);
        }
        return xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
    }

    /** The checks that failed most often. */
    List<Item> hardest(int count) {
        return items.stream()
                .filter(item -> item.failed() > 0)
                .sorted(Comparator.comparingDouble(Item::failedShare).reversed().thenComparing(Item::name))
                .limit(count)
                .toList();
    }

    /** Misconceptions of all checks with the number of failed checks that they explain. */
    Map<String, Integer> misconceptions() {
        Map<String, Integer> all = new TreeMap<>();
        items.forEach(item -> item.misconceptions()
                .forEach((sentence, count) -> all.merge(item.exercise() + ": " + sentence, count, Integer::sum)));
        return byCount(all);
    }

    Table table(Language language) {
        StringColumn exercise = StringColumn.create(language.text("table.exercise"));
        StringColumn check = StringColumn.create(language.text("table.check"));
        StringColumn kind = StringColumn.create(language.text("table.kind"));
        IntColumn points = IntColumn.create(language.text("table.points"));
        IntColumn answered = IntColumn.create(language.text("table.answered"));
        IntColumn failed = IntColumn.create(language.text("table.failed"));
        DoubleColumn share = DoubleColumn.create(language.text("table.failedPercent"));
        DoubleColumn discrimination = DoubleColumn.create(language.text("table.discrimination"));
        StringColumn misconception = StringColumn.create(language.text("table.misconception"));
        for (Item item : items) {
            exercise.append(item.exercise());
            check.append(item.check().title());
            kind.append(language.text(item.check().hidden() ? "table.hidden" : "table.visible"));
            points.append(item.check().points());
            answered.append(item.answered());
            failed.append(item.failed());
            share.append(Math.round(1000 * item.failedShare()) / 10.0);
            if (Double.isNaN(item.discrimination())) {
                discrimination.appendMissing();
            } else {
                discrimination.append(Math.round(100 * item.discrimination()) / 100.0);
            }
            misconception.append(item.misconceptions().entrySet().stream()
                    .map(named -> named.getKey() + " (" + named.getValue() + ")")
                    .collect(Collectors.joining("; ")));
        }
        return Table.create(
                "items", exercise, check, kind, points, answered, failed, share, discrimination, misconception);
    }
}
