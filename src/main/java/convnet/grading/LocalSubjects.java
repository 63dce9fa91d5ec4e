package convnet.grading;

import convnet.exercise.CallFailed;
import convnet.exercise.Contracts;
import convnet.exercise.Message;
import convnet.exercise.Subjects;
import convnet.exercise.Verdict;
import convnet.worker.Arguments;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The student's own object, in this process, behind a proxy: each call runs in a daemon thread with a deadline, gets
 * copies, gives a copy, and is written down.
 */
final class LocalSubjects implements Subjects {
    private static final int CALLS_WITHOUT_RETURN = 3;
    private static final int MESSAGE_LENGTH = 300;

    private final Object student;
    private final Message unit;
    private final Duration limit;
    private final RecordingSubjects recording = new RecordingSubjects((check, method, args) -> call(method, args));
    private int withoutReturn;

    LocalSubjects(Object student, Duration limit) {
        this(student, null, limit);
    }

    /** @param unit what messages call the source; null for the name that its class file holds */
    LocalSubjects(Object student, Message unit, Duration limit) {
        this.student = student;
        this.unit = unit;
        this.limit = limit;
    }

    /** What one check called, in order. */
    List<Call> calls(String check) {
        return recording.calls(check);
    }

    @Override
    public <T> T subject(Class<T> contract, String check) {
        return recording.subject(contract, check);
    }

    private Object call(Method method, Object[] arguments) {
        if (withoutReturn >= CALLS_WITHOUT_RETURN) {
            throw new CallFailed(Verdict.TIME, Message.of("call.notTried", withoutReturn));
        }
        FutureTask<Object> task = new FutureTask<>(() -> invoke(method, arguments));
        Thread thread = new Thread(task, "student code");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            withoutReturn++;
            task.cancel(true);
            throw new CallFailed(Verdict.TIME, Message.of("call.timeNotebook", method.getName(), limit.toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallFailed(Verdict.TIME, Message.of("call.interrupted", method.getName()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CallFailed failed ? failed : failed(e.getCause());
        }
    }

    /** Looks at an exception in the same thread: what it says of itself is the student's code as well. */
    private Object invoke(Method method, Object[] arguments) throws IllegalAccessException, IOException {
        try {
            Arguments before = new Arguments(method, arguments);
            Object result = method.invoke(student, arguments);
            Contracts.requireUntouched(method, before.changed(), before.shared(result));
            return result;
        } catch (InvocationTargetException e) {
            throw failed(e.getCause());
        }
    }

    private CallFailed failed(Throwable thrown) {
        String message = message(thrown);
        if (thrown instanceof UnsupportedOperationException && message.contains(Verdict.MISSING.toString())) {
            return new CallFailed(Verdict.MISSING, Message.of("call.unwritten"));
        }
        String name = thrown.getClass().getSimpleName();
        Message place = place(Message.text(name), thrown);
        Message what = thrown instanceof StackOverflowError ? Message.of("call.recursion", place) : place;
        return new CallFailed(
                Verdict.ERROR, message.isEmpty() ? what : Message.of("call.text", what, Message.text(message)));
    }

    /** Where it began; the exception's own methods may throw anything, a verdict too. */
    private Message place(Message what, Throwable thrown) {
        try {
            return StackLine.of(what, thrown, student.getClass(), unit);
        } catch (Throwable second) {
            return what;
        }
    }

    /** The message of a student's exception: its code may do anything too. */
    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            if (message == null) {
                return "";
            }
            String printable = message.substring(0, Math.min(message.length(), MESSAGE_LENGTH))
                    .replaceAll("\\p{Cntrl}+", " ");
            return message.length() > MESSAGE_LENGTH ? printable + "…" : printable;
        } catch (Throwable second) {
            return "";
        }
    }
}
