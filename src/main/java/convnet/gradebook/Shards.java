package convnet.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.ExerciseTexts;
import convnet.grading.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All shards of one run, to be merged into the results that one machine alone would have written. */
public final class Shards implements AutoCloseable {
    private final List<ShardReader> shards;
    private final List<Path> places;

    private Shards(List<ShardReader> shards, List<Path> places) {
        this.shards = shards;
        this.places = places;
    }

    /**
     * Opens them.
     *
     * @param places folders of results, or the shards' zip files themselves
     * @throws IllegalArgumentException if one is missing, there twice, damaged, or of another run
     */
    public static Shards open(List<Path> places) throws IOException {
        List<ShardReader> opened = new ArrayList<>();
        try {
            Map<Integer, ShardReader> found = new TreeMap<>();
            for (Path file : files(places)) {
                ShardReader shard = ShardReader.open(file);
                opened.add(shard);
                same(opened.get(0), shard);
                ShardReader twice = found.putIfAbsent(shard.head().shard(), shard);
                if (twice != null) {
                    throw new Told.WrongArgument(Message.of("merge.twice", shard.shard(), twice.file(), file));
                }
            }
            complete(found);
            return new Shards(List.copyOf(found.values()), places);
        } catch (IOException | RuntimeException e) {
            for (ShardReader shard : opened) {
                shard.close();
            }
            throw e;
        }
    }

    private static List<Path> files(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                files.add(place);
                continue;
            }
            try (Stream<Path> inside = Files.list(place)) {
                List<Path> shards = inside.filter(
                                file -> Shard.isFile(file.getFileName().toString()))
                        .sorted()
                        .toList();
                if (shards.isEmpty()) {
                    throw new Told.WrongArgument(Message.of("merge.none", place));
                }
                files.addAll(shards);
            }
        }
        return files;
    }

    private static void same(ShardReader first, ShardReader other) {
        for (Map.Entry<String, JsonNode> part : first.tree().properties()) {
            if (!part.getKey().equals("shard")
                    && !part.getValue().equals(other.tree().get(part.getKey()))) {
                throw new Told.WrongArgument(Message.of("merge.foreign", first.file(), other.file(), part.getKey()));
            }
        }
    }

    private static void complete(Map<Integer, ShardReader> found) {
        if (found.isEmpty()) {
            throw new Told.WrongArgument(Message.of("merge.nothing"));
        }
        int count = found.values().iterator().next().head().shards();
        List<Integer> missing = IntStream.rangeClosed(1, count)
                .filter(index -> !found.containsKey(index))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            throw new Told.WrongArgument(Message.of(
                    "merge.missing",
                    missing.size(),
                    count,
                    missing.stream()
                            .map(index -> new Shard(index, count).toString())
                            .collect(Collectors.joining(" "))));
        }
    }

    /** The language of the reports. */
    public Language language() {
        return Language.named(head().language());
    }

    /** How many there are. */
    public int count() {
        return shards.size();
    }

    private ShardHead head() {
        return shards.get(0).head();
    }

    private List<Student> students() throws IOException {
        Student[] all = new Student[head().size()];
        for (ShardReader shard : shards) {
            List<Student> students = shard.students();
            List<Integer> own = shard.shard().places(all.length);
            if (own.size() != students.size()) {
                throw new Told.WrongArgument(Message.of("merge.damaged", shard.file(), "students"));
            }
            for (int i = 0; i < students.size(); i++) {
                all[own.get(i)] = students.get(i);
            }
        }
        List<Student> students = List.of(all);
        if (!ShardHead.digest(students).equals(head().students())) {
            throw new Told.WrongArgument(
                    Message.of("merge.damaged", shards.get(0).file(), "students"));
        }
        return students;
    }

    private List<Task> tasks(List<Task> all) {
        List<Task> tasks = new ArrayList<>();
        for (ShardHead.Exercise exercise : head().exercises()) {
            tasks.add(all.stream()
                    .filter(task -> task.id().equals(exercise.id()))
                    .findFirst()
                    .orElseThrow(() -> new Told.WrongArgument(Message.of("merge.exercise", exercise.id()))));
        }
        return tasks;
    }

    /**
     * Writes the results of the whole class.
     *
     * @param all     the exercises of the course
     * @param texts   what authors wrote, in the language of the shards
     * @param replace whether results of another class may be written over
     */
    public ClassResult merge(List<Task> all, ExerciseTexts texts, Path out, boolean replace, ClassProgress progress)
            throws IOException {
        for (Path place : places) {
            if (Files.isDirectory(place) && Files.exists(out) && Files.isSameFile(place, out)) {
                throw new Told.WrongArgument(Message.of("merge.into", out));
            }
        }
        ShardedClass source = new ShardedClass(shards, students());
        ClassList list = ClassList.of(source);
        Rules rules = new Rules(tasks(all), head().policy(), new Wording(texts), head().starters(), 1);
        try (OutputFolder folder = OutputFolder.in(out)) {
            if (!replace) {
                folder.expect(list.files().values());
            }
            List<Message> told = new ArrayList<>();
            List<ManualEntry> manual = list.manual(rules, source, all, folder, told);
            Scores before = Scores.read(folder.path(Scores.FILE));
            folder.begin();
            folder.write(OutputFolder.JOURNAL, this::journal);
            try (Journal journal = Journal.open(folder.path(OutputFolder.JOURNAL))) {
                ClassResult result =
                        new ClassRun(source, rules, journal).grade(list.with(told), manual, folder, before, progress);
                folder.write(Timings.FILE, this::timings);
                folder.write(OutputFolder.JOURNAL, journal::writeFinished);
                folder.finish();
                return result;
            }
        }
    }

    /** The journals put together; of answers that several shards graded, the first result counts for all. */
    private void journal(OutputStream out) throws IOException {
        try (SortedLines lines = SortedLines.of(shards, ShardJson.JOURNAL)) {
            String last = "";
            for (String line = lines.next(); line != null; line = lines.next()) {
                String key = line.split(" ", 3)[1];
                if (!key.equals(last)) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
                last = key;
            }
        }
    }

    /** One shard's after the other's: they hold times, and are not sorted again. */
    private void timings(OutputStream out) throws IOException {
        for (int i = 0; i < shards.size(); i++) {
            try (var lines = shards.get(i).lines(ShardJson.TIMINGS)) {
                String head = lines.readLine();
                if (i == 0) {
                    out.write((head + "\n").getBytes(StandardCharsets.UTF_8));
                }
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (ShardReader shard : shards) {
            shard.close();
        }
    }
}
