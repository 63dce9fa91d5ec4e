package convnet.sandbox;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.grading.GraderTrouble;
import convnet.worker.Frame;
import convnet.worker.Values;
import convnet.worker.Worker;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Compiles answers in processes of their own; one that hangs or breaks is killed, and a new one goes on. */
final class Compiler implements AutoCloseable {
    /** How long it may compute for one answer. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** What a worker can be sent beside the contract's name. */
    private static final int LARGEST = Worker.LONGEST - 1_000;

    private static final int OUT_OF_MEMORY = 3;

    /** Starts a process that compiles. */
    interface Starter {
        HelperProcess start() throws IOException;
    }

    private final Deque<HelperProcess> idle = new ConcurrentLinkedDeque<>();
    private final Starter starter;

    Compiler() {
        this(Compiler::start);
    }

    Compiler(Starter starter) {
        this.starter = starter;
    }

    /**
     * What a worker loads: the class's name, and all class files.
     *
     * @throws IllegalArgumentException with the compiler's messages
     * @throws GraderTrouble            if the compiler did not come to an end for a reason that does not lie in the answer
     */
    ByteBuffer compile(String exercise, Message unit, String source) throws IOException {
        byte[] request = CompilerMain.request(exercise, unit, source);
        HelperProcess helper = idle.poll();
        try {
            return compile(helper == null || !helper.alive() ? starter.start() : helper, request, unit);
        } catch (Ended e) {
            try {
                return compile(starter.start(), request, unit);
            } catch (Ended again) {
                throw new GraderTrouble(Message.of("trouble.compiler", again.code), again);
            }
        }
    }

    private ByteBuffer compile(HelperProcess helper, byte[] request, Message unit) throws Ended, IOException {
        try {
            Frame reply = helper.ask(Frame.LOAD, request, LIMIT);
            idle.push(helper);
            if (reply.kind() == Frame.THROWN) {
                throw new Told.WrongArgument(CompilerMain.message((String) Values.read(reply.payload(), String.class)));
            }
            if (reply.payload().remaining() > LARGEST) {
                throw new Told.WrongArgument(CompilerMain.gaveUp(unit));
            }
            return reply.payload();
        } catch (Frame.Violation e) {
            helper.close();
            throw new Told.WrongArgument(CompilerMain.gaveUp(unit), e); // more than a frame holds
        } catch (IOException e) {
            HelperProcess.Death death = helper.death();
            int code = helper.exitCode();
            helper.close();
            if (death == HelperProcess.Death.TIME) {
                throw new Told.WrongArgument(
                        Message.of("compile.problem", unit, Message.of("compile.time", LIMIT.toSeconds())), e);
            }
            if (death == HelperProcess.Death.STARVED) {
                throw new GraderTrouble(Message.of("trouble.starved"), e);
            }
            if (code == OUT_OF_MEMORY) {
                throw new Told.WrongArgument(CompilerMain.gaveUp(unit), e);
            }
            throw new Ended(code, e);
        }
    }

    /** The compiler's process ended by itself, or somebody ended it. */
    private static final class Ended extends Exception {
        private static final long serialVersionUID = 1;

        private final int code;

        Ended(int code, IOException cause) {
            super(cause);
            this.code = code;
        }
    }

    private static HelperProcess start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-Xss8m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=/dev/null",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Duser.language=en",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompilerMain.class.getName(),
                        Long.toString(ProcessHandle.current().pid())))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        return new HelperProcess(builder.start());
    }

    @Override
    public void close() {
        idle.forEach(HelperProcess::close);
    }
}
