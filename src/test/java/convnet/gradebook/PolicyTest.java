package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.submission.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
    private static final String YAML =
            """
            exercises: [lesson02, maxPool]
            deadline: 2026-11-20 23:59:00
            zone: Europe/Berlin
            grace: 15
            perDay: 10
            cap: 35
            attempts: last
            dailyLimit: 2
            extensions: {anna: 48, "007": 24}
            assignment: "Exercises (4711)"
            """;

    @TempDir
    Path folder;

    private Policy read(String yaml) throws IOException {
        return Policy.read(Files.writeString(folder.resolve("policy.yaml"), yaml));
    }

    private static Student student(String id) {
        return new Student(id, "", "", new RosterRow(Map.of("id", id)), Optional.empty(), true);
    }

    private static Attempt at(String time) {
        return new Attempt(time, Optional.of(Instant.parse(time)), false, "", List.of());
    }

    @Test
    void latenessIsCountedInBegunDaysAfterGraceInTheCoursesZone() throws IOException {
        Policy policy = read(YAML);
        Student ben = student("ben");
        assertEquals(Instant.parse("2026-11-20T22:59:00Z"), policy.deadline().orElseThrow());
        assertEquals(0, policy.daysLate(at("2026-11-20T22:59:00Z"), ben));
        assertEquals(0, policy.daysLate(at("2026-11-20T23:14:00Z"), ben));
        assertEquals(1, policy.daysLate(at("2026-11-20T23:14:01Z"), ben));
        assertEquals(1, policy.daysLate(at("2026-11-21T22:59:00Z"), ben));
        assertEquals(1, policy.daysLate(at("2026-11-21T23:09:00Z"), ben), "24 h 10 min late, 15 minutes of grace");
        assertEquals(1, policy.daysLate(at("2026-11-21T23:14:00Z"), ben));
        assertEquals(2, policy.daysLate(at("2026-11-21T23:14:01Z"), ben));
        assertEquals(0, policy.daysLate(at("2026-11-22T22:59:00Z"), student("anna")));
        assertEquals(0, policy.daysLate(at("2026-11-21T22:00:00Z"), student("007")));
        assertEquals(
                List.of(0, 10, 30, 35, 35),
                List.of(0, 1, 3, 4, 900).stream().map(policy::penalty).toList());
    }

    @Test
    void aDayEndsAtTheSameTimeOfTheNextDayOr24HoursLaterWhicheverIsLater() throws IOException {
        // 23:59 on the day before clocks go back: the same time of the next day is 25 hours later.
        Policy autumn = read("deadline: 2026-10-24 23:59\nzone: Europe/Berlin\nperDay: 10\n");
        assertEquals(1, autumn.daysLate(at("2026-10-25T22:59:00Z"), student("ben")));
        assertEquals(2, autumn.daysLate(at("2026-10-25T22:59:01Z"), student("ben")));
        assertEquals(2, autumn.daysLate(at("2026-10-26T22:59:00Z"), student("ben")));
        // And 23 hours later where they go forward: then 24 hours count.
        Policy spring = read("deadline: 2026-03-28 23:59\nzone: Europe/Berlin\nperDay: 10\n");
        assertEquals(1, spring.daysLate(at("2026-03-29T22:59:00Z"), student("ben")));
        assertEquals(2, spring.daysLate(at("2026-03-29T22:59:01Z"), student("ben")));
        assertEquals(0, spring.daysLate(at("2026-03-28T22:59:00.900Z"), student("ben")), "no second has begun");
        assertEquals(10_000, spring.daysLate(at("9999-01-01T00:00:00Z"), student("ben")));
    }

    @Test
    void aKeyThatStandsTwiceIsNoChoice() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> read("extensions: {anna: 24, ben: 1, anna: 48}"))
                .getMessage()
                .contains("found duplicate key anna"));
    }

    @Test
    void anAttemptThatIsMarkedLateWithoutATimeCountsAsOneDay() throws IOException {
        Attempt late = new Attempt("", Optional.empty(), true, "", List.of());
        assertEquals(1, read(YAML).daysLate(late, student("ben")));
        assertEquals(0, read(YAML).daysLate(late, student("anna")));
    }

    @Test
    void theDailyLimitKeepsTheFirstAttemptsOfEachDay() throws IOException {
        List<Attempt> attempts = List.of(
                at("2026-11-19T10:00:00Z"),
                at("2026-11-19T11:00:00Z"),
                at("2026-11-19T22:59:00Z"),
                at("2026-11-19T23:01:00Z"));
        assertEquals(
                List.of("2026-11-19T10:00:00Z", "2026-11-19T11:00:00Z", "2026-11-19T23:01:00Z"),
                read(YAML).admitted(attempts).stream().map(Attempt::label).toList());
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithWhatMayStandThere() {
        Map<String, String> messages = Map.of(
                "deadlin: x",
                "\"deadlin\" is unknown; known are exercises, deadline, zone, grace, perDay, cap, attempts, dailyLimit, extensions, assignment",
                "deadline: tomorrow",
                "deadline: expected a date and a time such as 2026-11-30 23:59, but got \"tomorrow\"",
                "cap: 120",
                "cap: expected a whole number from 0 to 100, but got \"120\"",
                "zone: Berlin",
                "zone: expected a time zone such as Europe/Berlin, but got \"Berlin\"",
                "attempts: first",
                "attempts: expected best or last, but got \"first\"",
                "just text",
                "expected lines such as deadline: 2026-11-30 23:59");
        messages.forEach((yaml, message) -> assertEquals(
                folder.resolve("policy.yaml") + ": " + message,
                assertThrows(IllegalArgumentException.class, () -> read(yaml)).getMessage()));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> read("a: ["))
                .getMessage()
                .contains("not YAML"));
    }
}
