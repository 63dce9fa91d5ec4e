package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an instructor runs it, in a process of its own that is killed. */
class GradeCommandIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final int STUDENTS = 10;

    @TempDir
    Path folder;

    private Process start(String out, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Dconvnet.home=" + ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "grade",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve(out).toString(),
                "--policy",
                folder.resolve("policy.yaml").toString(),
                "--secret",
                "none",
                "--jobs",
                "2"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }

    private void run(String out, String... more) throws IOException, InterruptedException {
        Process process = start(out, more);
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "did not end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve(out + ".log")));
    }

    private Map<String, String> bytes(String out) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("timings.csv")) {
                    all.put(
                            folder.resolve(out).relativize(file).toString(),
                            Arrays.hashCode(Files.readAllBytes(file)) + "");
                }
            }
        }
        return all;
    }

    private void handIn() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "exercises: [lesson02, lesson06]\n");
        for (int i = 0; i < STUDENTS; i++) {
            Path student = Files.createDirectories(folder.resolve("in/student" + i));
            Map<String, String> packages =
                    Map.of("Corr2d", "lesson02.corr2d", "MaxPool", "lesson06.maxPool", "AvgPool", "lesson06.avgPool");
            for (String contract : packages.keySet()) {
                String type = "float[][]";
                String parameters =
                        contract.equals("Corr2d") ? "float[][] a, float[][] b" : "float[][] a, int b, int c";
                Files.writeString(
                        student.resolve("My" + contract + ".java"),
                        "import " + packages.get(contract) + "." + contract + ";\n"
                                + "class My" + contract + " implements " + contract + " { public " + type + " apply("
                                + parameters + ") { return new float[" + (i + 1) + "][1]; } }");
            }
        }
    }

    @Test
    void aGraderKilledThreeTimesResumesToTheSameBytes() throws IOException, InterruptedException {
        handIn();
        run("whole");
        Random random = new Random();
        for (int kill = 0; kill < 3; kill++) {
            Process process = kill == 0 ? start("cut") : start("cut", "--resume");
            boolean ended = process.waitFor(2_000 + random.nextInt(3_000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (ended) {
                break;
            }
        }
        run("cut", "--resume");
        assertEquals(bytes("whole"), bytes("cut"));
        String log = Files.readString(folder.resolve("whole.log"));
        assertTrue(log.contains("isolation: "), log);
        assertTrue(log.contains("submissions: folders, " + STUDENTS + " students"), log);
        run("whole");
        assertTrue(Files.readString(folder.resolve("whole.log")).contains("(0 run, "), "nothing changed");
        assertEquals(bytes("cut"), bytes("whole"));
    }

    /** At SIGTERM and SIGINT: the journal blames nobody, no process is left, and the run goes on to the same bytes. */
    @Test
    void aGraderToldToEndEndsCleanly() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no signals here");
        handIn();
        for (int i = 0; i < STUDENTS; i += 2) {
            // Long enough that the run is never over before the signal.
            Files.writeString(
                    folder.resolve("in/student" + i + "/MyCorr2d.java"),
                    "import lesson02.corr2d.Corr2d;\nclass MyCorr2d implements Corr2d {"
                            + " public float[][] apply(float[][] a, float[][] b) { while (true) {} } }");
        }
        run("whole");
        end("TERM", 143);
        if (!interruptIsIgnored()) {
            end("INT", 130);
        }
    }

    private void end(String signal, int status) throws Exception {
        Process process = start(signal);
        Path journal = folder.resolve(signal + "/journal.txt");
        while (process.isAlive() && (!Files.exists(journal) || count(journal, "R2 ") < 4)) {
            Thread.sleep(50);
        }
        assertTrue(process.isAlive(), Files.readString(folder.resolve(signal + ".log")));
        List<ProcessHandle> children = process.descendants().toList();
        assertTrue(children.size() > 0, "workers run");
        new ProcessBuilder("/bin/kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "did not end");
        String log = Files.readString(folder.resolve(signal + ".log"));
        assertEquals(status, process.exitValue(), log);
        assertTrue(log.contains("stopped; what was graded is kept, go on with --resume"), log);
        for (ProcessHandle child : children) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }
        assertTrue(Files.readString(journal).endsWith("\n"), "no half line");
        assertEquals(count(journal, "B "), count(journal, "R2 ") + count(journal, "E "), "nobody is blamed");
        run(signal, "--resume");
        assertEquals(bytes("whole"), bytes(signal));
    }

    private static long count(Path journal, String start) throws IOException {
        return Files.readString(journal)
                .lines()
                .filter(line -> line.startsWith(start))
                .count();
    }

    /** A process that a shell started in the background may have been told to ignore Ctrl+C, and so are its children. */
    private static boolean interruptIsIgnored() throws IOException {
        return Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
