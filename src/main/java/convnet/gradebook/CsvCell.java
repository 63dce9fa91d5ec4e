package convnet.gradebook;

/** One cell of a CSV file. */
final class CsvCell {
    private CsvCell() {}

    /** Neutralised for spreadsheets, and quoted where that is needed. */
    static String of(String text) {
        String cell = SafeText.csv(text);
        return cell.matches("(?s).*[\",\\n\\r].*") || !cell.equals(cell.strip())
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
