package convnet.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.MINUTES)
class WorkerThreadsTest {
    @Test
    void everyTaskRunsOnce() {
        for (int workers : new int[] {1, 2, 5}) {
            try (WorkerThreads crew = new WorkerThreads(workers)) {
                for (int round = 0; round < 5000; round++) {
                    int count = round % 13;
                    int[] runs = new int[count];
                    crew.run(count, (task, worker) -> runs[task]++);
                    int[] once = new int[count];
                    Arrays.fill(once, 1);
                    assertArrayEquals(once, runs);
                }
            }
        }
    }

    @Test
    void noTwoTasksShareAWorkerAtOnce() {
        try (WorkerThreads crew = new WorkerThreads(3)) {
            AtomicIntegerArray busy = new AtomicIntegerArray(3);
            for (int round = 0; round < 200; round++) {
                crew.run(20, (task, worker) -> {
                    assertEquals(1, busy.incrementAndGet(worker));
                    Thread.onSpinWait();
                    assertEquals(0, busy.decrementAndGet(worker));
                });
            }
        }
    }

    @Test
    void workersWakeUpAgainAfterAPause() throws InterruptedException {
        try (WorkerThreads crew = new WorkerThreads(4)) {
            for (int round = 0; round < 20; round++) {
                int[] runs = new int[8];
                crew.run(8, (task, worker) -> runs[task]++);
                assertEquals(8, Arrays.stream(runs).sum());
                Thread.sleep(3);
            }
        }
    }

    @Test
    void theFailureOfTheFirstTaskReachesTheCaller() {
        try (WorkerThreads crew = new WorkerThreads(3)) {
            IllegalStateException error = assertThrows(
                    IllegalStateException.class,
                    () -> crew.run(10, (task, worker) -> {
                        if (task % 3 == 2) {
                            throw new IllegalStateException("task " + task);
                        }
                    }));
            assertEquals("task 2", error.getMessage());
            crew.run(3, (task, worker) -> {});
        }
    }
}
