package convnet.submission;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a class handed in: a folder or a zip file with a folder a student, or a download of Canvas, Moodle or Gradescope,
 * recognised by its names. Reads one attempt at a time, so that a large class needs no more memory than a small one.
 */
public final class Submissions implements AutoCloseable {
    /** The layout of a download of Canvas. */
    public static final Message CANVAS = Message.text("Canvas");

    private final Container container;
    private final Layout layout;
    private final Limits limits;
    private final List<HandIn> handIns;

    private Submissions(Container container, Layout layout, Limits limits) {
        this.container = container;
        this.layout = layout;
        this.limits = limits;
        this.handIns = layout.handIns(worth(container.entries()));
    }

    /** @throws Told.WrongFile if there is no such folder or zip file */
    public static Submissions open(Path path) throws IOException {
        return open(path, Limits.standard());
    }

    /**
     * A folder with what one student handed in at one time.
     *
     * @param platform as messages call it
     * @param time     when, if that is known
     */
    public static Submissions single(
            Path folder, String platform, String id, String name, String email, Optional<Instant> time)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw missing(folder);
        }
        HandIn student = new HandIn(id, name, email, List.of(new Attempt("", time, false, "", List.of())));
        return new Submissions(
                new FolderContainer(folder), new SingleLayout(Message.text(platform), student), Limits.standard());
    }

    /** With other limits. */
    public static Submissions open(Path path, Limits limits) throws IOException {
        if (!Files.exists(path)) {
            throw missing(path);
        }
        Container container;
        if (Files.isDirectory(path)) {
            container = new FolderContainer(path);
        } else {
            try {
                container = new ZipContainer(path);
            } catch (IOException e) {
                throw new Told.WrongFile(Message.of("start.noZip", path, e.getMessage()), e);
            }
        }
        List<Entry> entries = worth(container.entries());
        Optional<Layout> gradescope = GradescopeLayout.of(container);
        Layout layout = gradescope.isPresent()
                ? gradescope.get()
                : MoodleLayout.fits(entries)
                        ? new MoodleLayout()
                        : CanvasLayout.fits(entries) ? new CanvasLayout() : FolderLayout.of(entries);
        return new Submissions(container, layout, limits);
    }

    private static Told.WrongFile missing(Path path) {
        return new Told.WrongFile(Message.of("start.noSubmissions", path), new NoSuchFileException(path.toString()));
    }

    private static List<Entry> worth(List<Entry> entries) {
        return entries.stream().filter(entry -> !EntryName.junk(entry.name())).toList();
    }

    /** How the download was recognised: Canvas, Moodle, Gradescope, or folders. */
    public Message layout() {
        return layout.name();
    }

    /** The students who handed in something, sorted. */
    public List<HandIn> handIns() {
        return handIns;
    }

    /** Files that belong to no student. */
    public List<Message> strays() {
        Set<Entry> taken = new HashSet<>();
        handIns.forEach(student -> student.attempts().forEach(attempt -> taken.addAll(attempt.files())));
        List<Message> strays = new ArrayList<>();
        for (Entry entry : worth(container.entries())) {
            if (!taken.contains(entry) && !entry.name().endsWith("submission_metadata.yml")) {
                strays.add(Message.of("file.stray", entry.name()));
            }
        }
        return strays;
    }

    /** Reads one attempt and finds its answers; may be called by several threads. */
    public Contents read(Attempt attempt, List<Task> tasks) {
        AttemptReader reader = new AttemptReader(limits).read(container, attempt);
        AnswerFinder finder = new AnswerFinder(reader.files());
        List<FoundAnswer> answers = tasks.stream().map(finder::find).toList();
        List<Message> notes = new ArrayList<>(reader.notes());
        notes.addAll(finder.unused());
        return new Contents(answers, notes);
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
