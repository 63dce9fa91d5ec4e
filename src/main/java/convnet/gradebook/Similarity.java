package convnet.gradebook;

import convnet.exercise.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Pairs of students whose answers share more than chance: marks that many students have are how one solves the exercise
 * and count for nothing. A hint to look at both answers, never a proof.
 */
record Similarity(List<Pair> pairs) {
    private static final int COMMON = 4;
    private static final int COMMON_PART = 10;
    /** However large the class is, so that the pairs of it do not grow with its square. */
    private static final int MOST_COMMON = 40;

    private static final int FEWEST = 5;
    private static final double LEAST_SHARE = 0.3;
    private static final int MOST_PAIRS = 100;

    /**
     * Two students.
     *
     * @param shared    marks that both have and few others
     * @param share     of the marks of the one who has fewer
     * @param exercises where, the most shared first
     */
    record Pair(StudentRow first, StudentRow second, int shared, double share, List<String> exercises) {}

    static Similarity of(List<StudentRow> rows) {
        Map<Long, Map<String, Integer>> shared = new HashMap<>();
        int[] own = new int[rows.size()];
        Set<String> exercises = rows.stream()
                .flatMap(row -> row.fingerprints().keySet().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        for (String exercise : exercises) {
            Map<Integer, List<Integer>> holders = new HashMap<>();
            int answers = 0;
            for (int i = 0; i < rows.size(); i++) {
                Fingerprints marks = rows.get(i).fingerprints().get(exercise);
                if (marks != null) {
                    answers++;
                    for (int mark : marks.marks()) {
                        holders.computeIfAbsent(mark, key -> new ArrayList<>()).add(i);
                    }
                }
            }
            int common = Math.min(MOST_COMMON, Math.max(COMMON, answers / COMMON_PART));
            for (List<Integer> students : holders.values()) {
                if (students.size() <= common) {
                    count(students, exercise, own, shared);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((pair, counts) -> {
            int first = (int) (pair >> 32);
            int second = (int) (long) pair;
            int sum = counts.values().stream().mapToInt(count -> count).sum();
            double share = (double) sum / Math.max(1, Math.min(own[first], own[second]));
            if (sum >= FEWEST && share >= LEAST_SHARE) {
                List<String> where = List.copyOf(ItemAnalysis.byCount(counts).keySet());
                pairs.add(new Pair(rows.get(first), rows.get(second), sum, share, where));
            }
        });
        pairs.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparing(pair -> pair.first().student().id())
                .thenComparing(pair -> pair.second().student().id()));
        return new Similarity(pairs.subList(0, Math.min(pairs.size(), MOST_PAIRS)));
    }

    private static void count(
            List<Integer> students, String exercise, int[] own, Map<Long, Map<String, Integer>> shared) {
        for (int i = 0; i < students.size(); i++) {
            own[students.get(i)]++;
            for (int j = i + 1; j < students.size(); j++) {
                long pair = ((long) students.get(i) << 32) | students.get(j);
                shared.computeIfAbsent(pair, key -> new TreeMap<>()).merge(exercise, 1, Integer::sum);
            }
        }
    }

    Table table(Language language) {
        StringColumn first = StringColumn.create(language.text("table.student"));
        StringColumn second = StringColumn.create(language.text("table.other"));
        DoubleColumn share = DoubleColumn.create(language.text("table.sharedPercent"));
        IntColumn shared = IntColumn.create(language.text("table.shared"));
        StringColumn where = StringColumn.create(language.text("table.exercises"));
        for (Pair pair : pairs) {
            first.append(SafeText.csv(pair.first().student().id()));
            second.append(SafeText.csv(pair.second().student().id()));
            share.append(Math.round(1000 * pair.share()) / 10.0);
            shared.append(pair.shared());
            where.append(String.join(" ", pair.exercises()));
        }
        return Table.create("similarity", first, second, share, shared, where);
    }
}
