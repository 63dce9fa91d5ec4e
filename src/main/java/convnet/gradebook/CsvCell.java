package convnet.gradebook;

/** One cell of a CSV file. */
final class CsvCell {
    private CsvCell() {}

    /** Neutralised for spreadsheets, and quoted where that is needed. */
    static String of(String text) {
        return quoted(SafeText.csv(text));
    }

    /** In quotes where that is needed. */
    static String quoted(String cell) {
        return cell.chars().anyMatch(c -> "\",;\t\n\r".indexOf(c) >= 0) || !cell.equals(cell.strip())
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
