package convnet.gradebook;

import convnet.exercise.Reasons;
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
        return read(text(file));
    }

    /** A file's text, which has to be UTF-8. */
    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(Reasons.text("start.notUtf8", file), e);
        } catch (IOException e) {
            throw new UncheckedIOException(Reasons.text("start.read", file, e.getMessage()), e);
        }
    }

    static List<Map<String, String>> read(String text) {
        List<CsvText.Line> lines = CsvText.lines(text.startsWith("\uFEFF") ? text.substring(1) : text).stream()
                .filter(line -> !line.cells().isEmpty())
                .toList();
        List<Map<String, String>> maps = new ArrayList<>();
        for (CsvText.Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Map<String, String> map = new LinkedHashMap<>();
            List<String> columns = lines.get(0).cells();
            for (int i = 0; i < columns.size(); i++) {
                map.put(
                        column(columns.get(i)),
                        i < line.cells().size() ? SafeText.fromCsv(line.cells().get(i)) : "");
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
