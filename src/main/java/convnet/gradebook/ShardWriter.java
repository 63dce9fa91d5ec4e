package convnet.gradebook;

import convnet.grading.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a shard: a zip file with what the merge needs, student by student; it is whole only once it is finished. */
final class ShardWriter {
    private final ZipOutputStream zip;

    ShardWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Called by several threads. */
    void student(int place, StudentResult result, List<Task> tasks, Grader grader) {
        byte[] json;
        try {
            json = ShardJson.JSON.writeValueAsBytes(ShardStudent.of(result, tasks, grader));
        } catch (Throwable e) {
            json = failed(e);
        }
        byte[] bytes = json;
        entry(ShardJson.answers(place), out -> out.write(bytes));
    }

    private static byte[] failed(Throwable problem) {
        try {
            return ShardJson.JSON.writeValueAsBytes(ShardStudent.failed(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish(ShardHead head, List<Student> students, Timings timings, Journal journal) throws IOException {
        entry(ShardJson.STUDENTS, out -> out.write(ShardJson.JSON.writeValueAsBytes(students)));
        entry(ShardJson.TIMINGS, out -> out.write(timings.csv().getBytes(StandardCharsets.UTF_8)));
        entry(ShardJson.JOURNAL, journal::writeFinished);
        entry(ShardJson.HEAD, out -> out.write(ShardJson.JSON.writeValueAsBytes(head)));
        zip.finish();
    }

    private synchronized void entry(String name, OutputFolder.Content content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0)); // equal runs leave equal bytes
            zip.putNextEntry(entry);
            content.to(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
