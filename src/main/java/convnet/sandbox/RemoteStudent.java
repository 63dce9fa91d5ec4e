package convnet.sandbox;

import convnet.exercise.CallFailed;
import convnet.exercise.Contracts;
import convnet.exercise.Reasons;
import convnet.exercise.Verdict;
import convnet.grading.StudentCalls;
import convnet.grading.Task;
import convnet.worker.Frame;
import convnet.worker.Values;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** A student's object in a worker: a new object for each check, a new worker after one has died. */
final class RemoteStudent implements StudentCalls, AutoCloseable {
    private static final int MOST_DEATHS = 3;
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration LEAST = Duration.ofSeconds(1);

    /** After a call that did not return, the next ones get this part of the time: a class has many endless loops. */
    private static final int SHORTER = 5;

    private final Workers workers;
    private final Task task;
    private final String unit;
    private final ByteBuffer compiled;
    private HelperProcess worker;
    private String current;
    private int deaths;
    private Verdict lastDeath;
    private CallFailed uncreated;
    private final Printed printed = new Printed();

    RemoteStudent(Workers workers, Task task, String unit, ByteBuffer compiled) {
        this.workers = workers;
        this.task = task;
        this.unit = unit;
        this.compiled = compiled;
    }

    @Override
    public Object call(String check, Method method, Object[] arguments) {
        if (uncreated != null) {
            throw uncreated;
        }
        if (deaths >= MOST_DEATHS) {
            throw new CallFailed(lastDeath, Reasons.text("call.notRun", deaths));
        }
        try {
            if (worker == null) {
                worker = workers.next();
                worker.onPrint(printed::add);
                current = null;
                ask(Frame.LOAD, load(), START, "");
                worker.settle();
            }
            if (!check.equals(current)) {
                Frame made = ask(Frame.NEW, new byte[0], limit(), "new");
                current = check;
                if (made.kind() == Frame.THROWN) {
                    uncreated = thrown(made);
                    throw uncreated;
                }
            }
            Frame reply = ask(Frame.CALL, call(method, arguments), limit(), method.getName());
            if (reply.kind() == Frame.THROWN) {
                throw thrown(reply);
            }
            return result(reply, method);
        } catch (IOException e) {
            throw new CallFailed(Verdict.BROKEN, Reasons.text("call.broken"));
        }
    }

    @Override
    public void hiddenChecksFollow() {
        printed.end();
    }

    /** What the student's code printed in the visible checks. */
    String printed() {
        return printed.text();
    }

    private Duration limit() {
        Duration shorter = task.limit().dividedBy(SHORTER);
        return lastDeath != Verdict.TIME ? task.limit() : shorter.compareTo(LEAST) > 0 ? shorter : LEAST;
    }

    private byte[] load() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Values.write(out, String.class, task.contract().getName());
        out.write(compiled.array(), compiled.arrayOffset() + compiled.position(), compiled.remaining());
        return bytes.toByteArray();
    }

    private static byte[] call(Method method, Object[] arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Values.write(out, String.class, method.getName());
        for (int i = 0; i < arguments.length; i++) {
            Values.write(out, method.getParameterTypes()[i], arguments[i]);
        }
        return bytes.toByteArray();
    }

    private Object result(Frame reply, Method method) {
        try {
            Object result =
                    method.getReturnType() == void.class ? null : Values.read(reply.payload(), method.getReturnType());
            int changed = reply.payload().getInt();
            int shared = reply.payload().getInt();
            if (reply.payload().hasRemaining()) {
                throw new Frame.Violation("bytes after the result");
            }
            Contracts.requireUntouched(method, changed, shared);
            return result;
        } catch (Frame.Violation | BufferUnderflowException e) {
            throw died(Verdict.PROTOCOL, Reasons.text("call.protocol"));
        }
    }

    private Frame ask(byte kind, byte[] payload, Duration limit, String what) {
        try {
            return worker.ask(kind, payload, limit);
        } catch (Frame.Violation e) {
            throw died(Verdict.PROTOCOL, Reasons.text("call.protocol"));
        } catch (IOException e) {
            throw switch (worker.death()) {
                case TIME -> died(Verdict.TIME, Reasons.text("call.time", what, limit.toSeconds()));
                case CHILDREN -> died(Verdict.FORBIDDEN, Failures.PROGRAM);
                case DISK -> died(Verdict.FORBIDDEN, Failures.DISK);
                case NONE ->
                    worker.exitCode() == 3
                            ? died(Verdict.MEMORY, Reasons.text("call.memoryWorker", Launch.MEGABYTES))
                            : died(Verdict.CRASH, Reasons.text("call.exit"));
            };
        }
    }

    private CallFailed died(Verdict verdict, String reason) {
        deaths++;
        lastDeath = verdict;
        worker.close();
        worker = null;
        return new CallFailed(verdict, reason);
    }

    private CallFailed thrown(Frame reply) {
        try {
            String type = (String) Values.read(reply.payload(), String.class);
            String message = (String) Values.read(reply.payload(), String.class);
            String place = "";
            if (reply.payload().remaining() >= 4 && reply.payload().getInt() > 0) {
                String method = (String) Values.read(reply.payload(), String.class);
                int line = reply.payload().getInt();
                boolean plain = method.matches("\\w+");
                place = plain
                        ? Reasons.text("call.place", "", method, line, unit)
                        : Reasons.text("call.line", "", line, unit);
            }
            return Failures.of(type, place, message);
        } catch (Frame.Violation | BufferUnderflowException e) {
            return died(Verdict.PROTOCOL, Reasons.text("call.protocol"));
        }
    }

    /** What the student's code left behind that no answer needs, in a sentence; empty if nothing. */
    String leftovers() {
        if (worker == null) {
            return "";
        }
        return worker.hasChildren() ? Failures.PROGRAM : worker.fillsDisk() ? Failures.DISK : "";
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
        }
    }
}
