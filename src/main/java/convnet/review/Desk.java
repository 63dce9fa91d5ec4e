package convnet.review;

import com.fasterxml.jackson.core.type.TypeReference;
import convnet.exercise.Language;
import convnet.exercise.Told;
import convnet.gradebook.ManualFile;
import convnet.gradebook.ManualFile.Change;
import convnet.gradebook.ManualFile.Key;
import convnet.gradebook.ManualFile.Row;
import convnet.gradebook.ReviewStudent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A graded class on a person's desk: what stands in the folder of results, and what the person changes. All files are read
 * again when they changed; each change is stored before it is told as done.
 */
final class Desk {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_ITEM = 300;
    private static final int MOST_ITEMS = 50;

    private final Path results;
    private final Language words;
    private final Roll roll;
    private final ManualFile manual;
    private final JsonFile<List<RubricItem>> rubric;
    private final JsonFile<Map<String, Mark>> marks;
    private final Random ids = new Random();

    /** What stands in the files at one time. */
    record Now(
            ManualFile.State manual,
            TreeMap<String, List<RubricItem>> rubric,
            TreeMap<String, Map<String, Mark>> marks,
            Map<String, Integer> maximums) {
        int maximum(String exercise) {
            return maximums.getOrDefault(exercise, 0);
        }

        List<RubricItem> items(String exercise) {
            return rubric.getOrDefault(exercise, List.of());
        }

        /** What was decided about an answer; what {@code manual.csv} says counts. */
        Mark mark(String student, String exercise) {
            return stored(student, exercise)
                    .asRowSays(last(manual.of(new Key(student, exercise))), items(exercise), maximum(exercise));
        }

        Mark stored(String student, String exercise) {
            return marks.getOrDefault(student, Map.of()).getOrDefault(exercise, Mark.NONE);
        }
    }

    private Now now;
    private List<Stamp> read = List.of();

    Desk(Path results, Language words) {
        this.results = results;
        this.words = words;
        this.roll = new Roll(results);
        this.manual = ManualFile.in(results);
        this.rubric = new JsonFile<>(results.resolve("rubric.json"), new TypeReference<>() {});
        this.marks = new JsonFile<>(results.resolve("reviewed.json"), new TypeReference<>() {});
    }

    Roll roll() {
        return roll;
    }

    /** The files as they are. */
    synchronized Now now() {
        List<Stamp> stamps = stamps();
        if (now == null || !stamps.equals(read) || !now.maximums().equals(roll.maximums())) {
            try {
                now = new Now(manual.read(), rubric.read(), marks.read(), roll.maximums());
                read = stamps;
            } catch (IllegalArgumentException | UncheckedIOException e) {
                throw new Refusal(
                        Refusal.CONFLICT, words.say(Told.of(e))); // a person made it unreadable, and can mend it
            }
        }
        return now;
    }

    private List<Stamp> stamps() {
        return List.of(Stamp.of(results.resolve("manual.csv")), Stamp.of(rubric.path()), Stamp.of(marks.path()));
    }

    /** Another text when anything on the desk is another. */
    synchronized String version() {
        return Integer.toHexString(stamps().hashCode())
                + Integer.toHexString(roll.stamps().hashCode());
    }

    ReviewStudent student(String file) {
        return roll.student(file).orElseThrow(() -> new Refusal(Refusal.UNKNOWN, words.text("desk.student", file)));
    }

    /**
     * Stores what was decided about an answer, or about the total if the exercise is empty.
     *
     * @param seen     the rows of {@code manual.csv} that the person saw
     * @param reviewed whether the answer was looked at
     */
    synchronized void decide(String file, String exercise, List<Row> seen, Mark mark, boolean reviewed) {
        ReviewStudent student = student(file);
        ReviewStudent.Answer answer = exercise.isEmpty() ? null : answer(student, exercise);
        Mark decided = new Mark(
                mark.items(), mark.points(), mark.comment(), reviewed && answer != null ? answer.digest() : "");
        exclusively(() -> {
            Now before = now();
            check(decided, before.items(exercise), before.maximum(exercise));
            Row row = decided.row(before.items(exercise), before.maximum(exercise));
            if (row != null && row.comment().length() > LONGEST) {
                throw new Refusal(
                        Refusal.WRONG,
                        words.text("desk.long", LONGEST, row.comment().length()));
            }
            Key key = new Key(student.id(), exercise);
            change(List.of(new Change(key, seen, row)));
            store(student.id(), exercise, decided);
        });
    }

    private ReviewStudent.Answer answer(ReviewStudent student, String exercise) {
        return student.answers().stream()
                .filter(candidate -> candidate.exercise().equals(exercise))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.UNKNOWN, words.text("desk.exercise", exercise)));
    }

    private void check(Mark mark, List<RubricItem> items, int maximum) {
        if (!mark.points().isEmpty() && !Signed.isPoints(mark.points())) {
            throw new Refusal(Refusal.WRONG, words.text("desk.points", mark.points()));
        }
        boolean beyond = !mark.points().isEmpty()
                && !Signed.isBeyond(mark.points())
                && Math.abs(Signed.value(mark.points())) > maximum;
        if (beyond) {
            throw new Refusal(Refusal.WRONG, words.text("desk.beyond", mark.points(), maximum));
        }
        Set<String> known = items.stream().map(RubricItem::id).collect(Collectors.toSet());
        if (!known.containsAll(mark.items())) {
            throw new Refusal(Refusal.CONFLICT, words.text("desk.rubric"));
        }
    }

    private void store(String student, String exercise, Mark mark) {
        TreeMap<String, Map<String, Mark>> all = marks.read();
        Map<String, Mark> own = new TreeMap<>(all.getOrDefault(student, Map.of()));
        own.put(exercise, mark);
        own.values().removeIf(Mark::nothing);
        all.put(student, own);
        all.values().removeIf(Map::isEmpty);
        marks.write(all);
    }

    /**
     * Gives an exercise other rubric items; answers that have an item get what it says now.
     *
     * @param seen the items that the person saw
     */
    synchronized void rubric(String exercise, List<RubricItem> seen, List<RubricItem> wanted) {
        exclusively(() -> {
            Now before = now();
            List<RubricItem> old = before.items(exercise);
            if (!old.equals(seen)) {
                throw new Refusal(Refusal.CONFLICT, words.text("desk.rubric"));
            }
            List<RubricItem> items = wanted.stream().map(this::checked).toList();
            Set<String> kept = items.stream().map(RubricItem::id).collect(Collectors.toSet());
            if (kept.size() < items.size() || items.size() > MOST_ITEMS) {
                throw new Refusal(Refusal.WRONG, words.text("desk.items", MOST_ITEMS));
            }
            List<Change> changes = new ArrayList<>();
            before.marks().keySet().forEach(student -> {
                Mark mark = before.mark(student, exercise);
                if (!kept.containsAll(mark.items())) {
                    throw new Refusal(Refusal.WRONG, words.text("desk.inUse", student));
                }
                int maximum = before.maximum(exercise);
                Row row = mark.row(items, maximum);
                if (!mark.items().isEmpty() && !mark.row(old, maximum).equals(row)) {
                    Key key = new Key(student, exercise);
                    changes.add(new Change(key, before.manual().of(key), row));
                }
            });
            change(changes);
            TreeMap<String, List<RubricItem>> all = rubric.read();
            all.put(exercise, items);
            all.values().removeIf(List::isEmpty);
            rubric.write(all);
        });
    }

    private RubricItem checked(RubricItem item) {
        String text = item.text() == null ? "" : item.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_ITEM || Math.abs(item.points()) > 1e6) {
            throw new Refusal(Refusal.WRONG, words.text("desk.item", LONGEST_ITEM));
        }
        String id = item.id() == null || !item.id().matches("[0-9a-f]{8}")
                ? HexFormat.of().toHexDigits(ids.nextInt())
                : item.id();
        return new RubricItem(id, text, item.points());
    }

    private void change(List<Change> changes) {
        try {
            manual.change(changes);
        } catch (ManualFile.ConflictException e) {
            throw new Refusal(Refusal.CONFLICT, words.text("desk.conflict"));
        } catch (ManualFile.OpenQuoteException e) {
            throw new Refusal(Refusal.CONFLICT, words.text("desk.quote"));
        }
    }

    /** One after another, also where two people review the same folder. */
    private void exclusively(Runnable work) {
        try (FileChannel channel = FileChannel.open(
                        results.resolve(".review.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(words.text("desk.unwritable", results, e.getMessage()), e);
        }
    }

    private static Row last(List<Row> rows) {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** Student to exercise to whether it was reviewed: 0 not, 1 as it is, 2 before the student changed it. */
    static int reviewed(Mark mark, ReviewStudent.Answer answer) {
        return mark.reviewed().isEmpty() ? 0 : mark.reviewed().equals(answer.digest()) ? 1 : 2;
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        now().marks()
                .values()
                .forEach(own -> own.forEach(
                        (exercise, mark) -> mark.items().forEach(item -> counts.merge(item, 1, Integer::sum))));
        return counts;
    }
}
