package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calls of made-up processes, looked at each tenth of a second of a made-up time. */
class CallClockTest {
    private static final long LOOK = Duration.ofMillis(100).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MEGABYTE = 1 << 20;
    private static final int NEVER = 100_000;

    /** What a process has used after so many looks. */
    private interface Process {
        Usage after(int looks);
    }

    private record End(HelperProcess.Death death, int looks) {}

    private static End end(CallClock.Bounds bounds, double load, Process process) {
        CallClock clock =
                new CallClock(Duration.ofSeconds(1), bounds, process.after(0).cpu(), 0);
        for (int look = 1; look < NEVER; look++) {
            HelperProcess.Death death = clock.look(process.after(look), look * LOOK, load);
            if (death != HelperProcess.Death.NONE) {
                return new End(death, look);
            }
        }
        return new End(HelperProcess.Death.NONE, NEVER);
    }

    private static End end(double load, Process process) {
        return end(CallClock.Bounds.WORKER, load, process);
    }

    @Test
    void whoComputesForTheWholeLimitIsEndedThen() {
        End end = end(1, looks -> new Usage(looks * LOOK, 60 * MEGABYTE, true));
        assertEquals(new End(HelperProcess.Death.TIME, 10), end);
    }

    @Test
    void computingTimeCountsHoweverLittleTheMachineGives() {
        for (int part : new int[] {2, 8, 50, 1_000}) {
            End end = end(part, looks -> new Usage(looks * LOOK / part, 60 * MEGABYTE, true));
            assertEquals(new End(HelperProcess.Death.TIME, 10 * part), end);
        }
    }

    @Test
    void whatWasComputedBeforeTheCallDoesNotCount() {
        End end = end(1, looks -> new Usage(70 * SECOND + looks * LOOK, 60 * MEGABYTE, true));
        assertEquals(new End(HelperProcess.Death.TIME, 10), end);
    }

    @Test
    void whoSleepsIsEndedAfterAMultipleOfTheLimit() {
        End end = end(1, looks -> new Usage(0, 60 * MEGABYTE, false));
        assertEquals(HelperProcess.Death.TIME, end.death());
        assertTrue(end.looks() >= 10 * CallClock.SLEEP, end.toString());
    }

    @Test
    void whoWantsToComputeAndGetsNoTimeIsNotToBlame() {
        End end = end(8, looks -> new Usage(0, 60 * MEGABYTE, true));
        assertEquals(HelperProcess.Death.STARVED, end.death());
        End crowded = end(16, looks -> new Usage(0, 60 * MEGABYTE, true));
        assertEquals(2 * end.looks(), crowded.looks(), "the wait grows with the machine's load");
    }

    @Test
    void aGraderThatWasStoppedItselfTakesNobodyForASleeper() {
        CallClock clock = new CallClock(Duration.ofSeconds(1), CallClock.Bounds.WORKER, 0, 0);
        assertEquals(HelperProcess.Death.NONE, clock.look(new Usage(0, 0, false), 50 * SECOND, 1));
    }

    @Test
    void fillingMemoryIsMemoryOnEveryMachine() {
        for (int megabytesEachLook : new int[] {1_000, 100, 30, 10, 6}) {
            End end = end(1, looks -> {
                long taken = Math.min(40 + (long) looks * megabytesEachLook, 300) * MEGABYTE;
                return new Usage(looks * LOOK, taken, true);
            });
            assertEquals(HelperProcess.Death.MEMORY, end.death(), megabytesEachLook + " MB in 0.1 s");
        }
    }

    @Test
    void whoTakesALittleAndThenLoopsIsLate() {
        End end = end(1, looks -> new Usage(looks * LOOK, Math.min(40 + looks * 20, 150) * MEGABYTE, true));
        assertEquals(HelperProcess.Death.TIME, end.death());
        assertTrue(end.looks() <= 15, end.toString());
    }

    @Test
    void whoTakesMemoryForEverByTinyStepsIsLateInTheEnd() {
        End end = end(1, looks -> new Usage(looks * LOOK, (40 + looks * 2) * MEGABYTE, true));
        assertEquals(new End(HelperProcess.Death.TIME, 10 * CallClock.GROWTH), end);
    }

    @Test
    void moreMemoryThanAnyWorkerMayTakeEndsItAtOnce() {
        long much = CallClock.Bounds.WORKER.whole() + 1;
        assertEquals(new End(HelperProcess.Death.MEMORY, 1), end(1, looks -> new Usage(0, much, false)));
    }

    @Test
    void theCompilerHasNoBoundsOfMemoryButOfTime() {
        End end = end(CallClock.Bounds.NONE, 1, looks -> new Usage(looks * LOOK, looks * 100 * MEGABYTE, true));
        assertEquals(new End(HelperProcess.Death.TIME, 10), end);
    }
}
