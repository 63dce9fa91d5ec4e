package convnet.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.grading.CheckOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One folder of attacks: what a student hands in as corr2d, and what has to come of it. A verdict is one word, or several
 * with bars between them where it depends on the machine; one verdict for all checks, or one for each.
 */
record Attack(String name, String source, JsonNode expected) {
    private static final Path FOLDER = Path.of("src/test/resources/attacks");

    static List<Attack> all() throws IOException {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.sorted().toList()) {
                JsonNode expected = new ObjectMapper()
                        .readTree(folder.resolve("expected.json").toFile());
                String source = Files.readString(folder.resolve("Answer.java"));
                attacks.add(new Attack(folder.getFileName().toString(), filled(source, expected), expected));
            }
        }
        return attacks;
    }

    /** Keeps long answers short in the folder. */
    private static String filled(String source, JsonNode expected) {
        JsonNode repeat = expected.path("repeat");
        int times = repeat.path("times").asInt();
        return source.replace("@MANY@", repeat.path("text").asText().repeat(times))
                .replace("@CLOSE@", ")".repeat(times));
    }

    /** Whether it is harmless only where workers see nothing of the machine. */
    boolean needsFullIsolation() {
        return expected.path("level").asText().equals("full");
    }

    /** What reports say is open where the attack would do harm. */
    String opening() {
        return expected.path("open").asText();
    }

    /** The verdict of a whole submission, where finding the answer ends it before anything runs; else empty. */
    String gradedAs() {
        return expected.path("graded").asText();
    }

    /** Whether a level is tried as well: limits matter to what eats resources, and what only costs time does so everywhere. */
    boolean triedAt(Isolation.Level level) {
        boolean quick = !expected.get("verdicts").asText().equals("TIME") && !name.equals("25-thread-bomb");
        return switch (level) {
            case FULL -> true;
            case LIMITS -> quick && (needsFullIsolation() || name.matches("(19|2.|30|31|32|33)-.*"));
            case PROCESS -> quick;
        };
    }

    /** What is wrong with the verdicts of its checks; empty if nothing is. */
    String wrongVerdicts(List<CheckOutcome> checks) {
        List<String> wanted = wanted(checks.size());
        StringBuilder wrong = new StringBuilder();
        for (int i = 0; i < wanted.size(); i++) {
            if (!List.of(wanted.get(i).split("\\|"))
                    .contains(checks.get(i).verdict().name())) {
                wrong.append(checks.get(i).id() + ": " + wanted.get(i) + " expected, but was "
                        + checks.get(i).verdict().name() + "\n");
            }
        }
        return wrong.toString();
    }

    private List<String> wanted(int checks) {
        JsonNode verdicts = expected.get("verdicts");
        if (verdicts.isNull()) {
            return List.of();
        }
        return verdicts.isTextual()
                ? Stream.generate(verdicts::asText).limit(checks).toList()
                : List.of((verdicts.get("visible").asText() + " "
                                + verdicts.get("hidden").asText())
                        .split(" "));
    }

    /** Whether two runs must agree in every letter; not where verdicts depend on the machine. */
    boolean exact() {
        return !expected.get("verdicts").toString().contains("|");
    }

    @Override
    public String toString() {
        return name;
    }
}
