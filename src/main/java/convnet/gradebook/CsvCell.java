package convnet.gradebook;

/** One cell of a CSV file. */
final class CsvCell {
    private CsvCell() {}

    /** Neutralised for spreadsheets, and quoted where that is needed. */
    static String of(String text) {
        return quoted(SafeText.csv(text));
    }

    /** As it came from another program's table; only what would be a formula gets an apostrophe in front. */
    static String verbatim(String text) {
        boolean harmless = text.equals("-") || text.startsWith("'");
        return quoted(harmless ? text : SafeText.csvExact(text));
    }

    /** In quotes where that is needed. */
    static String quoted(String cell) {
        return cell.chars().anyMatch(c -> "\",;\t\n\r".indexOf(c) >= 0) || !cell.equals(cell.strip())
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
