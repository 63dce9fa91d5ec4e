package convnet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: which package may see which, where each big library lives, and how long a file may be. */
class ArchitectureTest {
    private static final int CLASS_FLOOR = 300;
    private static final int LINE_CEILING = 400;

    /** Each package with the packages of the course that it may import; downward only. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("tensor", Set.of()),
            Map.entry("compute", Set.of()),
            Map.entry("display", Set.of("tensor")),
            Map.entry("nn", Set.of("tensor", "compute", "display")),
            Map.entry("models", Set.of("nn", "tensor")),
            Map.entry("data", Set.of("tensor", "display")),
            Map.entry("train", Set.of("tensor", "compute", "display", "nn", "data")),
            Map.entry("plot", Set.of("tensor", "display", "nn", "data", "train")),
            Map.entry("explorer", Set.of("tensor", "display", "nn", "plot")),
            Map.entry("bench", Set.of("tensor", "compute", "nn", "models")),
            Map.entry("jupyter", Set.of()),
            Map.entry("kernel", Set.of("jupyter", "display")),
            Map.entry("notebook", Set.of("jupyter", "display")),
            Map.entry("lint", Set.of("notebook")),
            Map.entry("site", Set.of("notebook", "display")),
            Map.entry("server", Set.of("jupyter", "notebook", "site")),
            Map.entry("exercise", Set.of("tensor", "display")),
            Map.entry("grading", Set.of("exercise", "notebook", "display", "tensor", "worker")),
            Map.entry("mutation", Set.of("exercise", "grading")),
            Map.entry("submission", Set.of("exercise", "notebook", "grading")),
            Map.entry("worker", Set.of()),
            Map.entry("sandbox", Set.of("worker", "exercise", "grading")),
            Map.entry(
                    "gradebook", Set.of("submission", "grading", "exercise", "notebook", "display", "plot", "sandbox")),
            Map.entry("review", Set.of("gradebook", "exercise")),
            Map.entry(
                    "cli",
                    Set.of(
                            "tensor",
                            "compute",
                            "display",
                            "nn",
                            "models",
                            "data",
                            "train",
                            "plot",
                            "bench",
                            "jupyter",
                            "notebook",
                            "lint",
                            "site",
                            "exercise",
                            "grading",
                            "mutation",
                            "submission",
                            "sandbox",
                            "gradebook",
                            "review",
                            "server"))));

    /** Simple names that two packages use: what marks a check and what runs one share the field's word, and notebooks use it. */
    private static final Map<String, Set<String>> KNOWN_TWICE = Map.of("Check", Set.of("exercise", "grading"));

    /** What an exercise is made of, and what may not know any single one. */
    private static final Set<String> UNDER_EXERCISES = Set.of("exercise", "tensor", "display");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("convnet");

    @Test
    void theScanSeesTheWholeHouse() {
        assertTrue(CLASSES.size() > CLASS_FLOOR, () -> "only " + CLASSES.size() + " classes were found");
        Set<String> found = CLASSES.stream()
                .map(ArchitectureTest::room)
                .filter(MAY_IMPORT::containsKey)
                .collect(Collectors.toSet());
        Set<String> unknown = CLASSES.stream()
                .map(ArchitectureTest::room)
                .filter(room -> !MAY_IMPORT.containsKey(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown, "packages without a rule");
        assertTrue(found.size() > 12, () -> "only these packages were found: " + found);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("convnet.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesImportDownwardOnly() {
        MAY_IMPORT.forEach((room, allowed) -> {
            String[] forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(room) && !allowed.contains(other))
                    .map(other -> "convnet." + other + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                check(noClasses()
                        .that()
                        .resideInAPackage("convnet." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden));
            }
        });
    }

    @Test
    void exercisesStandOnTheLibraryAndNothingStandsOnThem() {
        JavaClasses all = new ClassFileImporter().importPath(Path.of("target/classes"));
        String[] above = MAY_IMPORT.keySet().stream()
                .filter(room -> !UNDER_EXERCISES.contains(room))
                .map(room -> "convnet." + room + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("lesson*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("convnet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("lesson*..")
                .check(all);
    }

    @Test
    void librariesStayBehindTheirFences() {
        fence("jdk.incubator..", "compute");
        fence("org.jfree..", "plot");
        fence("org.zeromq..", "jupyter", "kernel");
        fence(
                "com.fasterxml.jackson..",
                "exercise",
                "jupyter",
                "kernel",
                "notebook",
                "lint",
                "site",
                "grading",
                "sandbox",
                "bench",
                "cli",
                "submission",
                "gradebook",
                "review",
                "server");
        fence("org.eclipse.jetty..", "server");
        fence("org.yaml..", "submission", "gradebook");
        fence("org.commonmark..", "notebook", "site", "grading");
        fence("org.junit..", "exercise", "grading");
        fence("picocli..", "cli");
        fence("tech.tablesaw..", "display", "nn", "train", "plot", "grading", "bench", "cli", "gradebook");
    }

    @Test
    void onlyTheEdgesPrint() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("convnet.cli..", "convnet.display..", "convnet.kernel..")
                .should()
                .accessField(System.class, "out"));
    }

    @Test
    void noSimpleNameStandsTwice() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> rooms.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(room(type)));
        rooms.values().removeIf(where -> where.size() < 2);
        assertEquals(KNOWN_TWICE, rooms, "one name, one meaning: rename one of each pair");
    }

    @Test
    void noFileIsLongerThanTheCeiling() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String folder : List.of("src", "solutions")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    long lines = Files.readAllLines(file).size();
                    if (lines > LINE_CEILING) {
                        tooLong.add(file + " has " + lines + " lines");
                    }
                }
            }
        }
        assertEquals(List.of(), tooLong, "the ceiling is " + LINE_CEILING);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<String> silent = MAY_IMPORT.keySet().stream()
                .filter(room -> Files.isDirectory(Path.of("src/main/java/convnet", room)))
                .filter(room -> !Files.exists(Path.of("src/main/java/convnet", room, "package-info.java")))
                .toList();
        assertEquals(List.of(), silent, "packages without package-info.java");
    }

    private static void fence(String library, String... rooms) {
        String[] allowed =
                Stream.of(rooms).map(room -> "convnet." + room + "..").toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }
}
