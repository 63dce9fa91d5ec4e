package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.CallFailed;
import convnet.exercise.InPlace;
import convnet.exercise.Message;
import convnet.exercise.Verdict;
import java.time.Duration;
import java.util.List;
import lesson02.corr2d.Corr2d;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class LocalSubjectsTest {
    private static final float[][] ONE = {{1}};

    /** A contract that lets its first argument be changed. */
    public interface Step {
        float[] apply(@InPlace float[] weights, float[] gradient);
    }

    private static final class Evil extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }
    }

    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    private static CallFailed failure(Corr2d student) {
        return failure(new LocalSubjects(student, Duration.ofSeconds(5)));
    }

    private static CallFailed failure(LocalSubjects subjects) {
        Corr2d subject = subjects.subject(Corr2d.class, "check");
        return assertThrows(CallFailed.class, () -> subject.apply(ONE, ONE));
    }

    @Test
    void argumentsAndResultsAreCopies() {
        float[][] kept = {{7}};
        float[][][] given = new float[1][][];
        LocalSubjects subjects = new LocalSubjects(
                (Corr2d) (input, kernel) -> {
                    given[0] = input;
                    return kept;
                },
                Duration.ofSeconds(5));
        float[][] input = {{1}};
        float[][] result = subjects.subject(Corr2d.class, "check").apply(input, ONE);
        kept[0][0] = 8;
        given[0][0][0] = 5;
        assertEquals(1, input[0][0]);
        assertEquals(7, result[0][0]);
        Call call = subjects.calls("check").get(0);
        assertEquals(
                List.of(new Labelled(Message.text("input"), "[[1]]"), new Labelled(Message.text("kernel"), "[[1]]")),
                call.labelled());
        assertEquals(7, ((float[][]) call.result())[0][0]);
    }

    @Test
    void changedArgumentIsWrongAndNamed() {
        CallFailed failure = failure((input, kernel) -> {
            kernel[0][0] += 1;
            return new float[][] {{1}};
        });
        assertEquals(Verdict.FAIL, failure.verdict());
        assertEquals("your code changed its argument kernel; make a copy first", failure.getMessage());
        assertEquals(
                "your code changed its argument input; make a copy first",
                failure((input, kernel) -> {
                            input[0] = new float[] {3};
                            return new float[][] {{1}};
                        })
                        .getMessage());
    }

    @Test
    void argumentThatIsPutBackIsNotChanged() {
        LocalSubjects subjects = new LocalSubjects(
                (Corr2d) (input, kernel) -> {
                    input[0][0]++;
                    float[][] result = {{input[0][0]}};
                    input[0][0]--;
                    return result;
                },
                Duration.ofSeconds(5));
        assertEquals(2, subjects.subject(Corr2d.class, "check").apply(ONE, ONE)[0][0]);
    }

    @Test
    void resultThatIsAnArgumentIsWrongAndNamed() {
        String shared = "your result and its argument input share an array; make a new one";
        assertEquals(shared, failure((input, kernel) -> input).getMessage());
        assertEquals(
                shared, failure((input, kernel) -> new float[][] {input[0]}).getMessage());
        assertEquals(Verdict.FAIL, failure((input, kernel) -> input).verdict());
    }

    @Test
    void contractMaySayThatAnArgumentChanges() {
        Step doubling = (weights, gradient) -> {
            weights[0] *= 2;
            return weights;
        };
        Step subject = new LocalSubjects(doubling, Duration.ofSeconds(5)).subject(Step.class, "check");
        assertEquals(6, subject.apply(new float[] {3}, new float[] {1})[0]);
        Step backwards = (weights, gradient) -> gradient;
        Step wrong = new LocalSubjects(backwards, Duration.ofSeconds(5)).subject(Step.class, "check");
        assertThrows(CallFailed.class, () -> wrong.apply(new float[] {3}, new float[] {1}));
    }

    @Test
    void exceptionIsClassPlaceAndMessage() {
        CallFailed failure = failure((input, kernel) -> new float[input[3].length][]);
        assertEquals(Verdict.ERROR, failure.verdict());
        assertTrue(
                failure.getMessage()
                        .matches("ArrayIndexOutOfBoundsException in line \\d+ of LocalSubjectsTest.java: "
                                + "Index 3 out of bounds for length 1"),
                failure.getMessage());
    }

    @Test
    void exceptionsOfTestFrameworksAreExceptionsLikeAllOthers() {
        assertEquals(
                Verdict.ERROR,
                failure((input, kernel) -> {
                            throw new TestAbortedException("skip me");
                        })
                        .verdict());
        assertEquals(
                Verdict.ERROR,
                failure((input, kernel) -> {
                            throw new CallFailed(Verdict.PASS, Message.text("passed"));
                        })
                        .verdict());
    }

    @Test
    void messageThatThrowsOrFloodsDoesNoHarm() {
        assertTrue(failure((input, kernel) -> {
                    throw new Evil();
                })
                .getMessage()
                .startsWith("Evil in line "));
        String flood = failure((input, kernel) -> {
                    throw new IllegalStateException("x\u001b\n".repeat(100_000));
                })
                .getMessage();
        assertTrue(flood.length() < 500, () -> "length " + flood.length());
        assertTrue(flood.chars().noneMatch(Character::isISOControl));
    }

    @Test
    void messageThatNeverEndsIsALoopLikeAnyOther() {
        LocalSubjects subjects = new LocalSubjects(
                (Corr2d) (input, kernel) -> {
                    throw new Endless();
                },
                Duration.ofMillis(300));
        assertEquals(Verdict.TIME, failure(subjects).verdict());
    }

    @Test
    void traceThatThrowsAVerdictIsAnExceptionLikeAnyOther() {
        CallFailed failure = failure((input, kernel) -> {
            throw new IllegalStateException("mine") {
                @Override
                public StackTraceElement[] getStackTrace() {
                    throw new CallFailed(Verdict.PASS, Message.text("passed"));
                }
            };
        });
        assertEquals(Verdict.ERROR, failure.verdict());
        assertTrue(failure.getMessage().endsWith(": mine"), failure.getMessage());
    }

    @Test
    void endlessRecursionIsNamed() {
        Corr2d[] self = new Corr2d[1];
        self[0] = (input, kernel) -> self[0].apply(input, kernel);
        String text = failure(self[0]).getMessage();
        assertTrue(text.startsWith("StackOverflowError"), text);
        assertTrue(text.contains("does the method call itself without end?"), text);
    }

    @Test
    void endlessLoopEndsAtTheLimitAndIsTriedThreeTimesOnly() {
        Corr2d endless = (input, kernel) -> {
            while (input.length > 0) {
                Thread.onSpinWait();
                if (Thread.currentThread().isInterrupted()) {
                    return kernel;
                }
            }
            return input;
        };
        LocalSubjects subjects = new LocalSubjects(endless, Duration.ofMillis(50));
        for (int call = 0; call < 3; call++) {
            CallFailed failure = failure(subjects);
            assertEquals(Verdict.TIME, failure.verdict());
            assertTrue(failure.getMessage().startsWith("apply did not return within "), failure.getMessage());
        }
        assertEquals(
                "not tried, because your code did not return 3 times before",
                failure(subjects).getMessage());
    }

    @Test
    void unwrittenCodeIsNoException() {
        CallFailed failure = failure((input, kernel) -> {
            throw new UnsupportedOperationException("not written yet");
        });
        assertEquals(Verdict.MISSING, failure.verdict());
        assertEquals("not written yet", failure.getMessage());
    }

    @Test
    void objectMethodsDoNotReachTheStudent() {
        LocalSubjects subjects = new LocalSubjects((Corr2d) (input, kernel) -> ONE, Duration.ofSeconds(5));
        Corr2d subject = subjects.subject(Corr2d.class, "check");
        assertEquals("the student's object", subject.toString());
        assertEquals(subject, subject);
        assertEquals(subject.hashCode(), subject.hashCode());
    }
}
