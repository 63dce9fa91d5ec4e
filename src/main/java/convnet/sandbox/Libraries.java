package convnet.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a JDK and a few programs need of the system: their shared libraries, as the system's loader finds them, and the
 * configuration that Debian keeps outside of a JDK.
 */
final class Libraries {
    /** Parts of a JDK for screens, sound, cards and debuggers, which no answer needs, with libraries of their own. */
    private static final Pattern UNUSED =
            Pattern.compile("lib(awt_xawt|jawt|splashscreen|jsound|atk-wrapper|saproc|fontmanager|j2pcsc|sctp)\\.so");

    /** A line of ldd: a path, or a name and a path. */
    private static final Pattern LIBRARY = Pattern.compile("\\s+(?:\\S+ => )?(/.+) \\(0x[0-9a-f]+\\)");

    private Libraries() {}

    /** All files and folders outside of the JDK that it and these programs need, the programs too. */
    static List<Path> of(Path jdk, List<String> programs) throws IOException {
        List<String> files = new ArrayList<>(programs);
        files.add(jdk.resolve("bin/java").toString());
        try (Stream<Path> all = Files.walk(jdk.resolve("lib"), 2)) {
            all.filter(file -> file.toString().endsWith(".so"))
                    .filter(file ->
                            !UNUSED.matcher(file.getFileName().toString()).matches())
                    .forEach(file -> files.add(file.toString()));
        }
        files.add(0, Launch.program("ldd"));
        Process ldd = new ProcessBuilder(files)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String lines = new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Set<Path> needed = new TreeSet<>();
        Matcher library = LIBRARY.matcher("");
        lines.lines().forEach(line -> {
            if (library.reset(line).matches()) {
                needed.add(Path.of(library.group(1)));
            }
        });
        needed.removeIf(path -> path.normalize().startsWith(jdk));
        programs.forEach(program -> needed.add(Path.of(program)));
        needed.addAll(configuration());
        return List.copyOf(needed);
    }

    private static List<Path> configuration() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/etc"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("java") || path.endsWith("ld.so.cache"))
                    .toList();
        }
    }
}
