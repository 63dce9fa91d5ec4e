package convnet.sandbox;

import convnet.exercise.CallFailed;
import convnet.exercise.Contracts;
import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.GraderTrouble;
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
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A student's object in a worker: a new object for each check, a new worker after one has died. */
final class RemoteStudent implements StudentCalls, AutoCloseable {
    private static final int MOST_DEATHS = 3;
    /** How long a worker may compute until it knows the answer's classes; none of their code runs before. */
    private static final Duration START = Duration.ofSeconds(60);

    /** How a Java machine ends that finds no memory. */
    private static final int OUT_OF_MEMORY = 3;

    /** How a Java machine begins its last words when the system gives it no more memory, read as a frame's first half. */
    private static final int LAST_WORDS = '#' << 8 | '\n';

    private static final Duration LEAST = Duration.ofSeconds(1);

    /** After a call that did not return, the next ones get this part of the time: a class has many endless loops. */
    private static final int SHORTER = 5;

    private final Workers workers;
    private final Task task;
    private final Message unit;
    private final ByteBuffer compiled;
    private final BooleanSupplier neighbours;
    private final Duration budget;
    private HelperProcess worker;
    private String current;
    private int deaths;
    private Verdict lastDeath;
    private CallFailed uncreated;
    private GraderTrouble trouble;
    private boolean damaged;
    private Duration spent = Duration.ZERO;
    private final Printed printed = new Printed();

    /**
     * @param budget     how long all calls may compute together
     * @param neighbours whether another answer may have done what this one seems to have done
     */
    RemoteStudent(
            Workers workers,
            Task task,
            Message unit,
            ByteBuffer compiled,
            Duration budget,
            BooleanSupplier neighbours) {
        this.workers = workers;
        this.task = task;
        this.unit = unit;
        this.compiled = compiled;
        this.neighbours = neighbours;
        this.budget = budget;
    }

    @Override
    public Object call(String check, Method method, Object[] arguments) {
        if (trouble != null) {
            throw trouble;
        }
        if (uncreated != null) {
            throw uncreated;
        }
        if (left().isZero()) {
            throw overBudget();
        }
        if (deaths >= MOST_DEATHS) {
            throw new CallFailed(lastDeath, Message.of("call.notRun", deaths));
        }
        try {
            if (worker == null) {
                start();
            }
            if (!check.equals(current)) {
                Frame made = ask(Frame.NEW, new byte[0], "new");
                current = check;
                if (made.kind() == Frame.THROWN) {
                    throw uncreated(made);
                }
            }
            Frame reply = ask(Frame.CALL, call(method, arguments), method.getName());
            if (reply.kind() == Frame.THROWN) {
                throw thrown(reply);
            }
            return result(reply, method);
        } catch (IOException e) {
            throw troubled(Message.of("trouble.start", e.getMessage()), e);
        }
    }

    /** A worker that knows the answer's classes; as none of their code has run, what goes wrong is not the student's. */
    private void start() throws IOException {
        HelperProcess fresh = workers.next();
        Frame loaded;
        try {
            loaded = fresh.ask(Frame.LOAD, load(), START);
        } catch (IOException e) {
            fresh.close();
            fresh = workers.fresh();
            try {
                loaded = fresh.ask(Frame.LOAD, load(), START);
            } catch (IOException again) {
                int code = fresh.exitCode();
                fresh.close();
                throw troubled(Message.of("trouble.load", code), again);
            }
        }
        worker = fresh;
        worker.onPrint(printed::add);
        worker.settle();
        current = null;
        if (loaded.kind() == Frame.THROWN) {
            throw uncreated(loaded);
        }
    }

    private CallFailed uncreated(Frame reply) {
        uncreated = thrown(reply);
        return uncreated;
    }

    /** From now on every call fails by this: no verdict is to come of it. */
    private GraderTrouble troubled(Message reason, IOException cause) {
        trouble = new GraderTrouble(reason, cause);
        return trouble;
    }

    /** What went wrong that is not the student's; null if nothing did. */
    GraderTrouble trouble() {
        leave();
        return trouble != null || !damaged ? trouble : new GraderTrouble(Message.of("trouble.code"));
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
        Duration call = lastDeath != Verdict.TIME ? task.limit() : shorter.compareTo(LEAST) > 0 ? shorter : LEAST;
        return call.compareTo(left()) < 0 ? call : left();
    }

    private Duration left() {
        Duration left = budget.minus(worker == null ? spent : spent.plus(worker.computed()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private CallFailed overBudget() {
        return new CallFailed(Verdict.TIME, Message.of("call.budget", budget.toSeconds()));
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
            throw died(Verdict.PROTOCOL, Message.of("call.protocol"));
        }
    }

    private Frame ask(byte kind, byte[] payload, String what) {
        Duration limit = limit();
        try {
            return worker.ask(kind, payload, limit);
        } catch (Frame.Violation e) {
            if (e.length() >>> 16 == LAST_WORDS) {
                throw full();
            }
            if (worker.endsBySelf()) {
                throw ended(e); // other words of a Java machine that could not go on
            }
            throw neighbours.getAsBoolean()
                    ? troubled(Message.of("trouble.neighbour"), e)
                    : died(Verdict.PROTOCOL, Message.of("call.protocol"));
        } catch (IOException e) {
            throw switch (worker.death()) {
                case TIME -> late(what, limit);
                case MEMORY -> full();
                case CHILDREN -> died(Verdict.FORBIDDEN, Failures.PROGRAM);
                case DISK ->
                    neighbours.getAsBoolean()
                            ? troubled(Message.of("trouble.neighbour"), e)
                            : died(Verdict.FORBIDDEN, Failures.DISK);
                case STARVED -> troubled(Message.of("trouble.starved"), e);
                case NONE -> ended(e);
            };
        }
    }

    private CallFailed late(String what, Duration limit) {
        CallFailed late = died(Verdict.TIME, Message.of("call.time", what, limit.toSeconds()));
        return left().isZero() ? overBudget() : late;
    }

    private CallFailed full() {
        return died(Verdict.MEMORY, Message.of("call.memoryWorker", Launch.MEGABYTES));
    }

    /** It ended by itself, or by somebody else's signal, which a student's code need not have sent. */
    private RuntimeException ended(IOException problem) {
        if (worker.overflowed() || worker.exitCode() == OUT_OF_MEMORY) {
            return full();
        }
        int signal = worker.signal();
        return signal > 0
                ? troubled(Message.of("trouble.signal", signal), problem)
                : died(Verdict.CRASH, Message.of("call.exit"));
    }

    private CallFailed died(Verdict verdict, Message reason) {
        deaths++;
        lastDeath = verdict;
        leave();
        return new CallFailed(verdict, reason);
    }

    private void leave() {
        if (worker != null) {
            spent = spent.plus(worker.computed());
            damaged |= !worker.place().isIntact();
            worker.close();
            worker = null;
        }
    }

    private CallFailed thrown(Frame reply) {
        try {
            String type = (String) Values.read(reply.payload(), String.class);
            String message = (String) Values.read(reply.payload(), String.class);
            UnaryOperator<Message> place = UnaryOperator.identity();
            if (reply.payload().remaining() >= 4 && reply.payload().getInt() > 0) {
                String method = (String) Values.read(reply.payload(), String.class);
                int line = reply.payload().getInt();
                boolean plain = method.matches("\\w+");
                place = what -> plain
                        ? Message.of("call.place", what, method, line, unit)
                        : Message.of("call.line", what, line, unit);
            }
            return Failures.of(type, place, message);
        } catch (Frame.Violation | BufferUnderflowException e) {
            return died(Verdict.PROTOCOL, Message.of("call.protocol"));
        }
    }

    /** What the student's code left behind that no answer needs, {@link Message#NONE} if nothing. */
    Message leftovers() {
        if (worker == null) {
            return Message.NONE;
        }
        if (worker.hasChildren()) {
            return Failures.PROGRAM;
        }
        boolean full = worker.fillsDisk();
        if (full && neighbours.getAsBoolean()) {
            troubled(Message.of("trouble.neighbour"), null);
        }
        return full ? Failures.DISK : Message.NONE;
    }

    @Override
    public void close() {
        leave();
    }
}
