package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvWriteOptions;

/** Tables as CSV: quotes, commas and line ends in cells survive a round trip. */
final class Csv {
    private Csv() {}

    static String write(Table table) {
        StringWriter out = new StringWriter();
        table.write()
                .usingOptions(CsvWriteOptions.builder(out)
                        .lineEnd("\n")
                        .ignoreLeadingWhitespaces(false)
                        .ignoreTrailingWhitespaces(false)
                        .build());
        return out.toString();
    }

    /**
     * The rows of a file, each as column name in lower case to cell; empty cells are empty texts.
     *
     * @throws UncheckedIOException if the file cannot be read as UTF-8
     */
    static List<Map<String, String>> read(Path file) {
        return maps(rows(file));
    }

    /**
     * All rows of a file as they are, the names of the columns first.
     *
     * @throws UncheckedIOException if the file cannot be read as UTF-8
     */
    static List<String[]> rows(Path file) {
        return rows(text(file));
    }

    /** A file's text, which has to be UTF-8. */
    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Told.WrongFile(Message.of("start.notUtf8", file), e);
        } catch (IOException e) {
            throw new Told.WrongFile(Message.of("start.read", file, e.getMessage()), e);
        }
    }

    static List<Map<String, String>> read(String text) {
        return maps(rows(text));
    }

    private static List<String[]> rows(String text) {
        return CsvText.lines(text.startsWith("\uFEFF") ? text.substring(1) : text).stream()
                .filter(line -> !line.cells().isEmpty())
                .map(line -> line.cells().toArray(String[]::new))
                .toList();
    }

    /** Each row as its cells by the column's name. */
    static List<Map<String, String>> maps(List<String[]> rows) {
        List<Map<String, String>> maps = new ArrayList<>();
        for (String[] row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < rows.get(0).length; i++) {
                map.put(column(rows.get(0)[i]), i < row.length ? SafeText.fromCsv(row[i]) : "");
            }
            maps.add(map);
        }
        return maps;
    }

    /** A column's name as rows are asked for it. */
    static String column(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
