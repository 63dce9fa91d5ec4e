package convnet.gradebook;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file, harmless in a spreadsheet. */
public final class CsvLine {
    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(","));
    }
}
