package convnet.gradebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.exercise.Message;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results so far, one line each, on disk: what was graded once is not graded again unless the answer or its checks
 * changed, and a grader that was killed goes on where it stopped. Only places in the file are held in memory.
 *
 * <p>A line is {@code B key} when grading begins, {@code R2 key sum json} when it ends and {@code E key} when it ends without
 * a result that is the answer's; one that was cut off in the middle has a wrong sum and counts for nothing.
 */
final class Journal implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SUM = 16;

    /** Begins a line with a result; raised when results are written otherwise, so that older ones are graded again. */
    private static final String RESULT = "R2";

    private final Path file;
    private final FileChannel channel;
    private final Places places = new Places();
    private final Map<String, Integer> begun = new HashMap<>();
    private final List<String> running = new ArrayList<>();
    private long end;
    private boolean stopped;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Journal open(Path file) throws IOException {
        Journal journal = new Journal(
                file,
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        journal.load();
        return journal;
    }

    private void load() throws IOException {
        long whole = 0;
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                line(line.toByteArray(), whole);
                whole += line.size() + 1;
                line.reset();
            }
        }
        channel.truncate(whole); // half a line at the end
        end = whole;
    }

    private void line(byte[] bytes, long offset) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] parts = text.split(" ", 4);
        if (parts[0].equals("B") && parts.length == 2) {
            begun.merge(parts[1], 1, Integer::sum);
        } else if (parts[0].equals("E") && parts.length == 2) {
            begun.merge(parts[1], -1, Integer::sum);
        } else if (parts[0].startsWith("R")
                && parts.length == 4
                && sum(parts[3]).equals(parts[2])
                && Places.isKey(parts[1])) {
            if (parts[0].equals(RESULT)) {
                places.put(parts[1], offset, bytes.length);
            }
            begun.remove(parts[1]);
        }
    }

    private static String sum(String json) {
        return Digests.of(json).substring(0, SUM);
    }

    /** What was graded under a key. */
    synchronized Optional<GradedExercise> find(String key) {
        int place = places.find(key);
        if (place < 0) {
            return Optional.empty();
        }
        try {
            String[] parts = text(place).split(" ", 4);
            if (!parts[1].equals(key)) {
                return Optional.empty(); // another key that begins alike
            }
            places.use(place);
            return Optional.of(JSON.readValue(parts[3], GradedExercise.class));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // written by another program
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private String text(int place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(places.length(place));
        while (bytes.hasRemaining() && channel.read(bytes, places.offset(place) + bytes.position()) >= 0) {
            // until the line is whole
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    /** How often grading began under a key and never ended. */
    synchronized int unfinished(String key) {
        return begun.getOrDefault(key, 0);
    }

    synchronized void begin(String key) {
        append("B " + key);
        running.add(key);
    }

    /** Grading ended without a result that is the answer's. */
    synchronized void withdraw(String key) {
        append("E " + key);
        running.remove(key);
    }

    /**
     * Keeps what stands here and takes nothing more: a result that comes later may be one of the end itself, and no answer
     * is to blame for it.
     */
    synchronized void stop() {
        if (!stopped) {
            try {
                running.forEach(key -> append("E " + key));
            } finally {
                stopped = true;
            }
        }
    }

    /** Keeps a result and returns the one that counts: the first. */
    synchronized GradedExercise finish(String key, GradedExercise result) {
        Optional<GradedExercise> first = find(key);
        if (first.isPresent()) {
            return first.get();
        }
        try {
            String json = JSON.writeValueAsString(result);
            long offset = end;
            String line = RESULT + " " + key + " " + sum(json) + " " + json;
            append(line);
            running.remove(key);
            places.put(key, offset, line.getBytes(StandardCharsets.UTF_8).length);
            places.use(places.find(key));
            return result;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("journal: a result cannot be written: " + e.getMessage(), e);
        }
    }

    private void append(String line) {
        if (stopped) {
            throw new RunStopped(Message.of("start.stopped"));
        }
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            if (channel.size() != end) {
                stopped = true;
                throw new RunStopped(Message.of("start.changed", file));
            }
            int written = 0;
            while (bytes.hasRemaining()) {
                written += channel.write(bytes, end + written);
            }
            end += written;
        } catch (IOException e) {
            stopped = true; // half a line may stand there; it is cut off when the journal is opened again
            throw new RunStopped(Message.of("start.write", file, e.getMessage()), e);
        }
    }

    /** Writes the journal of a finished run: the results that were used, sorted, so that equal runs leave equal bytes. */
    synchronized void writeFinished(OutputStream out) throws IOException {
        for (int place : places.inUse()) {
            out.write(text(place).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
