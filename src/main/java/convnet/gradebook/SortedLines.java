package convnet.gradebook;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The lines of several sorted texts as one sorted text; of each only a line is held. */
final class SortedLines implements Closeable {
    private record Line(String text, int from) {}

    private final List<BufferedReader> readers = new ArrayList<>();
    private final PriorityQueue<Line> next = new PriorityQueue<>(
            Comparator.comparing(Line::text, SortedLines::byKey).thenComparing(Line::from));

    private SortedLines() {}

    static SortedLines of(List<ShardReader> shards, String name) throws IOException {
        SortedLines lines = new SortedLines();
        for (int i = 0; i < shards.size(); i++) {
            lines.readers.add(shards.get(i).lines(name));
            lines.read(i);
        }
        return lines;
    }

    /** By the first two words; what comes after them may differ between machines. */
    private static int byKey(String a, String b) {
        return key(a).compareTo(key(b));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1));
    }

    private void read(int from) throws IOException {
        String text = readers.get(from).readLine();
        if (text != null) {
            next.add(new Line(text, from));
        }
    }

    /** The next line, or null at the end. */
    String next() throws IOException {
        Line least = next.poll();
        if (least == null) {
            return null;
        }
        read(least.from());
        return least.text();
    }

    @Override
    public void close() throws IOException {
        for (BufferedReader reader : readers) {
            reader.close();
        }
    }
}
