package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.Task;
import convnet.submission.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of a course: which exercises count, when they are due, what lateness costs, which attempt counts.
 *
 * @param exercises  ids of exercises or lessons; empty for all
 * @param deadline   if there is one
 * @param zone       in which times without a zone and days are meant
 * @param grace      how much after the deadline costs nothing
 * @param perDay     percent of the points that each day begun after the grace costs
 * @param cap        percent that lateness costs at most
 * @param last       whether the last attempt counts; else the best one
 * @param dailyLimit how many attempts of a day are graded
 * @param extensions how much later some students' deadline is
 * @param assignment the name of the column in Canvas
 */
public record Policy(
        List<String> exercises,
        Optional<Instant> deadline,
        ZoneId zone,
        Duration grace,
        int perDay,
        int cap,
        boolean last,
        int dailyLimit,
        Map<String, Duration> extensions,
        String assignment) {
    private static final int DAY = 86_400;
    private static final int MOST_DAYS = 10_000;
    private static final List<String> KEYS = List.of(
            "exercises",
            "deadline",
            "zone",
            "grace",
            "perDay",
            "cap",
            "attempts",
            "dailyLimit",
            "extensions",
            "assignment");

    /** All exercises, no deadline, the best attempt. */
    public static Policy none() {
        return of(Map.of(), "policy");
    }

    /**
     * Reads a YAML file.
     *
     * @throws IllegalArgumentException naming the line that is not understood and what may stand there
     */
    public static Policy read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Told.WrongArgument(Message.of("start.noPolicy", file));
        }
        try {
            return of(PlainYaml.map(Files.readString(file), file.toString()), file.toString());
        } catch (IOException e) {
            throw new Told.WrongFile(Message.of("start.read", file, e.getMessage()), e);
        }
    }

    static Policy of(Map<?, ?> yaml, String file) {
        for (Object key : yaml.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new Told.WrongArgument(Message.of("start.policyKey", file, key, List.copyOf(KEYS)));
            }
        }
        PolicyReader read = new PolicyReader(yaml, file);
        ZoneId zone = read.zone("zone");
        return new Policy(
                read.list("exercises"),
                read.time("deadline", zone),
                zone,
                Duration.ofMinutes(read.number("grace", 0, Integer.MAX_VALUE, 0)),
                read.number("perDay", 0, 100, 0),
                read.number("cap", 0, 100, 100),
                read.choice("attempts", List.of("best", "last")).equals("last"),
                read.number("dailyLimit", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
                read.hours("extensions"),
                read.text("assignment", "ConvNet Course"));
    }

    /** The exercises that count. */
    public List<Task> counted(List<Task> all) {
        if (exercises.isEmpty()) {
            return all;
        }
        for (String name : exercises) {
            if (all.stream()
                    .noneMatch(task -> task.id().equals(name) || task.lesson().equals(name))) {
                throw new Told.WrongArgument(Message.of(
                        "start.policyTask",
                        name,
                        Stream.concat(
                                        all.stream().map(Task::lesson).distinct(),
                                        all.stream().map(Task::id))
                                .toList()));
            }
        }
        return all.stream()
                .filter(task -> exercises.contains(task.id()) || exercises.contains(task.lesson()))
                .toList();
    }

    /** Days begun after the deadline and the grace, 0 for in time; an attempt marked late without a time counts as one day late. */
    int daysLate(Attempt attempt, Student student) {
        if (deadline.isEmpty() || attempt.time().isEmpty()) {
            return attempt.late() && extension(student).isZero() ? 1 : 0;
        }
        Instant end = deadline.get().plus(extension(student)).plus(grace);
        long seconds = Math.max(0, Duration.between(end, attempt.time().get()).toSeconds());
        int days = (int) Math.min(MOST_DAYS, (seconds + DAY - 1) / DAY);
        // A day ends at the same time of the next day, or 24 hours later where clocks change and that is later.
        boolean before = days > 1
                && !attempt.time()
                        .get()
                        .isAfter(end.atZone(zone).plusDays(days - 1).toInstant());
        return before ? days - 1 : days;
    }

    private Duration extension(Student student) {
        return student.keys().stream()
                .map(extensions::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** With a platform's date where this policy has none, and so much later as the platform grants. */
    Policy due(Optional<Instant> date, Duration later) {
        return new Policy(
                exercises,
                (deadline.isPresent() ? deadline : date).map(time -> time.plus(later)),
                zone,
                grace,
                perDay,
                cap,
                last,
                dailyLimit,
                extensions,
                assignment);
    }

    /** With these exercises, named by id or lesson; all if none is named. */
    public Policy only(List<String> names) {
        return new Policy(
                List.copyOf(names), deadline, zone, grace, perDay, cap, last, dailyLimit, extensions, assignment);
    }

    /** Percent that so many days cost. */
    int penalty(int daysLate) {
        return (int) Math.min(cap, (long) perDay * daysLate);
    }

    /** The attempts that are graded: of each day the first ones. */
    List<Attempt> admitted(List<Attempt> attempts) {
        Map<LocalDate, Integer> perDate = new HashMap<>();
        List<Attempt> admitted = new ArrayList<>();
        for (Attempt attempt : attempts) {
            boolean within = attempt.time().isEmpty()
                    || perDate.merge(attempt.time().get().atZone(zone).toLocalDate(), 1, Integer::sum) <= dailyLimit;
            if (within) {
                admitted.add(attempt);
            }
        }
        return admitted;
    }

    /** Times as text, in the policy's zone. */
    String show(Instant time) {
        return time.atZone(zone).toLocalDateTime().withNano(0).toString().replace('T', ' ') + " " + zone;
    }
}
