package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds what a person wrote in the policy and in {@code manual.csv} against the students and exercises that there are. What
 * could cost a grade stops the run before it begins; the rest is noted.
 *
 * @param students  those of the class
 * @param complete  whether a roster says who takes part: else a student without a submission is unknown and no mistake
 * @param exercises ids of all exercises of the course
 * @param maximums  points of those that count
 * @param notes     gets what is no mistake for sure
 */
record EntryCheck(
        List<Student> students,
        boolean complete,
        List<String> exercises,
        Map<String, Integer> maximums,
        List<Message> notes) {
    static EntryCheck of(
            List<Student> students,
            Roster roster,
            List<Task> all,
            Map<String, List<CheckOutcome>> outlines,
            List<Message> notes) {
        Map<String, Integer> maximums = new HashMap<>();
        outlines.forEach((exercise, checks) -> maximums.put(
                exercise, checks.stream().mapToInt(CheckOutcome::points).sum()));
        return new EntryCheck(
                students, roster.given(), all.stream().map(Task::id).toList(), maximums, notes);
    }

    /**
     * Checks all; gives the manual entries of students who are there.
     *
     * @param manual the file {@code manual.csv}, which need not exist
     */
    List<ManualEntry> entries(Policy policy, Path manual) {
        extensions(policy);
        List<Message> unread = new ArrayList<>();
        List<ManualEntry> entries = ManualEntry.read(manual, unread);
        unread.forEach(note -> {
            throw new Told.WrongArgument(
                    Message.of("start.manualPoints", note.values().toArray()));
        });
        return manual(entries);
    }

    /** @throws IllegalArgumentException if an extension is nobody's, or a student has two that differ */
    private void extensions(Policy policy) {
        Map<String, String> taken = new HashMap<>();
        policy.extensions().forEach((name, hours) -> {
            Optional<Student> student = student(name);
            if (student.isEmpty()) {
                unknown(name, "start.extensionUnknown", "start.extensionNearest", "policy.extension");
                return;
            }
            String other = taken.putIfAbsent(student.get().id(), name);
            if (other != null && !policy.extensions().get(other).equals(hours)) {
                throw new Told.WrongArgument(
                        Message.of("start.extensionTwice", student.get().id(), other, name));
            }
        });
    }

    /**
     * The entries of students who are there, under their ids.
     *
     * @throws IllegalArgumentException if one names no student or exercise, contradicts another, or leaves the range
     */
    private List<ManualEntry> manual(List<ManualEntry> entries) {
        List<ManualEntry> kept = new ArrayList<>();
        Map<List<String>, Integer> count = new HashMap<>();
        for (ManualEntry entry : entries) {
            Optional<Student> student = student(entry.student());
            if (student.isEmpty()) {
                unknown(entry.student(), "start.manualStudent", "start.manualStudentNearest", "manual.unknown");
                continue;
            }
            String id = student.get().id();
            exercise(id, entry);
            if (!entry.exercise().isEmpty() && !maximums.containsKey(entry.exercise())) {
                notes.add(Message.of("manual.notCounted", id, entry.exercise()));
                continue;
            }
            range(id, entry);
            int before = count.merge(List.of(id, entry.exercise()), 1, Integer::sum) - 1;
            if (before > 0 && !entry.relative()) {
                throw new Told.WrongArgument(Message.of("start.manualTwice", id, place(entry)));
            }
            if (before == 1 && !entry.comments()) {
                notes.add(Message.of("manual.added", id, place(entry)));
            }
            kept.add(entry.of(id));
        }
        return kept;
    }

    private void exercise(String student, ManualEntry entry) {
        String name = entry.exercise();
        if (!name.isEmpty() && !exercises.contains(name)) {
            throw new Told.WrongArgument(NearestName.of(name, exercises)
                    .map(nearest -> Message.of("start.manualExerciseNearest", student, name, nearest))
                    .orElseGet(() -> Message.of("start.manualExercise", student, name)));
        }
    }

    private void range(String student, ManualEntry entry) {
        int maximum = entry.exercise().isEmpty()
                ? maximums.values().stream().mapToInt(points -> points).sum()
                : maximums.get(entry.exercise());
        if (Math.abs(entry.points()) > maximum && !entry.beyond()) {
            throw new Told.WrongArgument(
                    Message.of("start.manualRange", student, place(entry), entry.written(), maximum));
        }
    }

    private static Message place(ManualEntry entry) {
        return entry.exercise().isEmpty() ? Message.of("start.manualTotal") : Message.text(entry.exercise());
    }

    /** By id; else by another name that a platform knows. */
    private Optional<Student> student(String name) {
        return first(student -> List.of(student.id()), name)
                .or(() -> first(student -> List.of(student.id()), name.strip()))
                .or(() -> first(Student::keys, name.strip()));
    }

    private Optional<Student> first(Function<Student, Collection<String>> names, String name) {
        return students.stream()
                .filter(student -> names.apply(student).contains(name))
                .findFirst();
    }

    /** A name that looks like a student's is a slip of the pen; so is any other where the class is known. */
    private void unknown(String name, String error, String nearestError, String note) {
        Collection<String> known = new TreeSet<>();
        students.forEach(student -> {
            known.add(student.id());
            known.addAll(student.keys());
        });
        if (complete || students.size() > 1) { // one student alone may be graded by the rules of the class
            NearestName.of(name, known).ifPresent(nearest -> {
                throw new Told.WrongArgument(Message.of(nearestError, name, nearest));
            });
        }
        if (complete) {
            throw new Told.WrongArgument(Message.of(error, name));
        }
        notes.add(Message.of(note, name));
    }
}
