package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All attacks in one class, each by a student who solved the lesson's other exercises, beside two honest students: nobody's
 * other points change, what students get to read holds no secret of the roster, of the grader's environment, of hidden
 * checks and what they give, or of the solution, and the grader needs little memory whatever the answers return.
 */
class AttackedClassIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String CANARY = "HIDDEN-7f3a";
    private static final String HIDDEN_INPUT = "7303.25";
    private static final String HINT = "A hint that is planted.";
    private static final List<String> OTHERS = List.of("Conv1d", "ConvMatrix");

    @TempDir
    Path folder;

    @Test
    void costsNobodyAPointAndTellsNoSecret() throws IOException, InterruptedException {
        String right = Attack.all().stream()
                .filter(attack -> attack.name().equals("89-solution"))
                .findFirst()
                .orElseThrow()
                .source();
        String turned = right.replace("* k[i][j]", "* k[k.length - 1 - i][k[0].length - 1 - j]");
        for (String group : List.of("alone", "attacked")) {
            handIn(group, "honest-right", right);
            handIn(group, "honest-half", turned);
        }
        List<Attack> attacks = Attack.all().stream().filter(this::isTried).toList();
        for (Attack attack : attacks) {
            handIn("attacked", attack.name(), attack.source());
        }
        Files.writeString(
                folder.resolve("roster.csv"),
                "id,name,email\nhonest-right,Ada," + CANARY + "@school.example\nabsent," + CANARY
                        + ",b@school.example\n");
        Files.writeString(folder.resolve("policy.yaml"), "exercises: [lesson02]\n");
        plant();

        grade("alone");
        grade("attacked");

        Map<String, String> alone = reports("alone", "honest");
        assertEquals(6, alone.size(), "a page, a text and what Gradescope shows, each");
        assertEquals(alone, reports("attacked", "honest"), "the honest students' reports");
        JsonNode scores = new ObjectMapper()
                .readTree(folder.resolve("attacked-out/scores.json").toFile())
                .get("students");
        JsonNode honest = scores.get("honest-right");
        for (Attack attack : attacks) {
            JsonNode earned = scores.get(attack.name());
            for (String other : List.of("conv1d", "convMatrix")) {
                assertTrue(honest.get(other).asDouble() > 0, other);
                assertEquals(honest.get(other), earned.get(other), attack + ": " + other);
            }
            String page = Files.readString(folder.resolve("attacked-out/students/" + attack.name() + ".html"));
            switch (attack.gradedAs()) {
                case "REJECTED" ->
                    assertTrue(page.contains("was not run: an answer may not stand in the package"), page);
                case "MISSING" -> assertTrue(page.contains("No cell and no file answers the exercise"), page);
                default -> {}
            }
            JsonNode points = attack.expected().get("points");
            if (!points.isNull()) {
                assertEquals(points.asDouble(), earned.get("corr2d").asDouble(), attack.name());
            }
        }
        reports("attacked", "").forEach((file, text) -> {
            boolean own = file.contains("absent");
            assertTrue(own || !text.contains(CANARY), file);
            assertFalse(text.contains(HIDDEN_INPUT), file);
        });
        String half = alone.get("students/honest-half.html");
        assertTrue(half.contains(HINT), "the planted checks were those that ran: " + half);
    }

    /** Those that only take time do so alone as well; those that need full isolation would do harm without it. */
    private boolean isTried(Attack attack) {
        boolean slow = attack.expected().get("verdicts").toString().contains("TIME");
        return !slow && (!attack.needsFullIsolation() || isFull());
    }

    private boolean isFull() {
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            return grader.isolation().level() == Isolation.Level.FULL;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A course whose hidden checks, their inputs, and whose solution can be told where they turn up. */
    private void plant() throws IOException {
        Path solutions = ROOT.resolve("solutions");
        try (Stream<Path> files = Files.walk(solutions)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Path copy = folder.resolve("course/solutions").resolve(solutions.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, planted(file.getFileName().toString(), Files.readString(file)));
            }
        }
    }

    private static String planted(String name, String source) {
        return switch (name) {
            case "Corr2dHiddenChecks.java" ->
                changed(
                        changed(source, "Try a kernel with more rows than columns.", HINT),
                        "        assertClose(SOLUTION.apply(input, kernel), student.apply(input, kernel));\n",
                        """
                                input[input.length - 1][0] = %sf;
                                float[][] right = SOLUTION.apply(input, kernel);
                                try {
                                    assertClose(right, student.apply(input, kernel));
                                } catch (AssertionError e) {
                                    throw new org.opentest4j.AssertionFailedError(
                                        "%s " + e.getMessage(), "%s " + right[0][0], "%s");
                                }
                        """
                                .formatted(HIDDEN_INPUT, CANARY, CANARY, CANARY));
            case "Corr2dSolution.java" ->
                changed(
                        source,
                        "implements Corr2d {",
                        "implements Corr2d { static final String S = \"" + CANARY + "\";");
            default -> source;
        };
    }

    private static String changed(String text, String old, String fresh) {
        assertTrue(text.contains(old), old);
        return text.replace(old, fresh);
    }

    private void handIn(String group, String student, String corr2d) throws IOException {
        Path hand = Files.createDirectories(folder.resolve(group).resolve(student));
        Files.writeString(hand.resolve("MyCorr2d.java"), corr2d);
        for (String other : OTHERS) {
            String home = Character.toLowerCase(other.charAt(0)) + other.substring(1) + "/hidden/";
            String solution = Files.readString(ROOT.resolve("solutions/lesson02/" + home + other + "Solution.java"));
            Files.writeString(hand.resolve("My" + other + ".java"), solution.replaceFirst("package .*;", ""));
        }
    }

    private void grade(String group) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "-Dconvnet.home=" + folder.resolve("course"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "grade",
                folder.resolve(group).toString(),
                "--out",
                folder.resolve(group + "-out").toString(),
                "--roster",
                folder.resolve("roster.csv").toString(),
                "--policy",
                folder.resolve("policy.yaml").toString(),
                "--jobs",
                "2"));
        Path log = folder.resolve(group + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CONVNET_SECRET", CANARY);
        Process process = builder.start();
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "did not end");
        assertEquals(0, process.exitValue(), Files.readString(log));
    }

    /** What the students whose ids begin so get to read. */
    private Map<String, String> reports(String group, String prefix) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String kind : List.of("students", "gradescope")) {
            Path out = folder.resolve(group + "-out").resolve(kind);
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = out.relativize(file).toString();
                    if (name.startsWith(prefix)) {
                        all.put(kind + "/" + name, Files.readString(file));
                    }
                }
            }
        }
        return all;
    }
}
