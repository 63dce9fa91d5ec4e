package convnet.submission;

import convnet.exercise.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the files of one attempt, zip files among them as streams; nothing is written anywhere. */
final class AttemptReader {
    private static final int DEEPEST = 3;

    private final Budget budget;
    private final List<Message> notes = new ArrayList<>();
    private final List<SubmittedFile> files = new ArrayList<>();
    private boolean full;

    AttemptReader(Limits limits) {
        this.budget = new Budget(limits);
    }

    List<SubmittedFile> files() {
        return files;
    }

    List<Message> notes() {
        return notes;
    }

    AttemptReader read(Container container, Attempt attempt) {
        for (Entry entry : attempt.files()) {
            String name = entry.name().startsWith(attempt.prefix())
                    ? entry.name().substring(attempt.prefix().length())
                    : entry.name();
            if (entry.name().endsWith("/") || !admitted(name, entry.problem())) {
                continue;
            }
            try (InputStream in = container.open(entry)) {
                file(name, in, 0);
            } catch (IOException | IllegalArgumentException e) {
                notes.add(Message.of("file.unreadable", name));
            }
        }
        return this;
    }

    /** Whether a file is to be read; one that is not leaves a note. */
    private boolean admitted(String name, String problem) {
        if (full) {
            return false;
        }
        if (!budget.file()) {
            full = true;
            notes.add(Message.of("attempt.files", budget.limits().files()));
            return false;
        }
        if (!problem.isEmpty()) {
            notes.add(Message.of(problem, name));
            return false;
        }
        return !EntryName.junk(name);
    }

    /** Keeps a file, unless there is far more text already than anybody writes. */
    private void keep(SubmittedFile file) {
        if (budget.text(file)) {
            files.add(file);
        } else {
            full = true;
            notes.add(Message.of("attempt.text", file.name()));
        }
    }

    private void file(String name, InputStream in, int depth) throws IOException {
        try {
            switch (EntryName.ending(name)) {
                case ".java" -> {
                    byte[] bytes = bounded(in, budget.limits().sourceBytes()).readAllBytes();
                    keep(new SubmittedFile(name, List.of(new CellText(0, true, "", SourceText.decode(bytes)))));
                }
                case ".ipynb" ->
                    keep(new SubmittedFile(
                            name,
                            NotebookCells.read(name, bounded(in, budget.limits().notebookBytes()), notes)));
                case ".zip" -> zip(name, in, depth);
                default -> notes.add(Message.of("file.ignored", name));
            }
        } catch (LimitException e) {
            full |= e.everything();
            notes.add(Message.of(e.everything() ? "attempt.bytes" : "file.large", name, e.told()));
        }
    }

    private BoundedStream bounded(InputStream in, long limit) {
        return new BoundedStream(in, limit, budget);
    }

    private void zip(String name, InputStream in, int depth) throws IOException {
        if (depth == DEEPEST) {
            notes.add(Message.of("file.deep", name));
            return;
        }
        int found = 0;
        try (ZipInputStream zip = new ZipInputStream(in, EntryName.BYTES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !full; entry = zip.getNextEntry()) {
                found++;
                if (!entry.isDirectory()) {
                    String inner = EntryName.decoded(entry.getName());
                    if (admitted(name + "/" + inner, EntryName.problem(inner))) {
                        file(name + "/" + inner, zipEntry(zip), depth + 1);
                    }
                    skip(zip);
                }
            }
        } catch (LimitException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            notes.add(Message.of("zip.damaged", name));
            return;
        }
        if (found == 0) {
            notes.add(Message.of("zip.damaged", name));
        }
    }

    /** An inner zip file must not close the outer one. */
    private InputStream zipEntry(ZipInputStream zip) {
        return bounded(zip, Long.MAX_VALUE);
    }

    /** What is not read counts too: a bomb goes off in skipping as well. */
    private void skip(ZipInputStream zip) throws IOException {
        InputStream rest = bounded(zip, Long.MAX_VALUE);
        byte[] buffer = new byte[8192];
        while (rest.read(buffer) >= 0) {
            // counted by the stream
        }
    }
}
