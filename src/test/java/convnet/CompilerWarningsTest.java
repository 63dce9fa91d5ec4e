package convnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A warning of the compiler is an error, in the kinds that the build asks for (-Xlint in pom.xml).
 *
 * <p>The compiler's own -Werror cannot say so: it knows no exceptions, and JDK 17 has no option against what is accepted here.
 */
class CompilerWarningsTest {
    private static final int FILE_FLOOR = 500;

    /** What no option and no annotation silences: the vector module, and the one class that hears SIGINT. */
    private static final Set<String> ACCEPTED =
            Set.of("compiler.warn.incubating.modules", "compiler.warn.sun.proprietary");

    @Test
    void theSourcesCompileWithoutAWarning() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            List<Path> sources = sources();
            assertTrue(sources.size() > FILE_FLOOR, () -> "only " + sources.size() + " files were found");
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, said, options(), null, manager.getJavaFileObjectsFromPaths(sources));
            task.analyze();
        }
        List<String> warnings = said.getDiagnostics().stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.NOTE && one.getKind() != Diagnostic.Kind.OTHER)
                .filter(one -> !ACCEPTED.contains(one.getCode()))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), warnings);
    }

    private static List<String> options() throws IOException {
        Matcher kinds = Pattern.compile("<arg>(-Xlint:[^<]+)</arg>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(kinds.find(), "pom.xml has no -Xlint");
        return List.of(
                "--release",
                "17",
                "--add-modules",
                "jdk.incubator.vector",
                "-proc:none",
                "-Xmaxwarns",
                "1000",
                "-cp",
                System.getProperty("java.class.path"),
                kinds.group(1));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java", "solutions")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
