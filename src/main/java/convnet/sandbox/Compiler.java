package convnet.sandbox;

import convnet.exercise.Reasons;
import convnet.worker.Frame;
import convnet.worker.Values;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Compiles answers in processes of their own; one that hangs or breaks is killed, and a new one goes on. */
final class Compiler implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Deque<HelperProcess> idle = new ConcurrentLinkedDeque<>();

    /**
     * What a worker loads: the class's name, and all class files.
     *
     * @throws IllegalArgumentException with the compiler's messages
     */
    ByteBuffer compile(String exercise, String unit, String source) throws IOException {
        HelperProcess helper = idle.poll();
        if (helper == null || !helper.alive()) {
            helper = start();
        }
        try {
            Frame reply = helper.ask(Frame.LOAD, CompilerMain.request(exercise, unit, source), LIMIT);
            idle.push(helper);
            if (reply.kind() == Frame.THROWN) {
                throw new IllegalArgumentException((String) Values.read(reply.payload(), String.class));
            }
            return reply.payload();
        } catch (IOException e) {
            helper.close();
            throw new IllegalArgumentException(
                    unit + ": "
                            + (helper.death() == HelperProcess.Death.TIME
                                    ? Reasons.text("compile.time", LIMIT.toSeconds())
                                    : CompilerMain.GAVE_UP),
                    e);
        }
    }

    private static HelperProcess start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-Xss8m",
                        "-XX:+UseSerialGC",
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
