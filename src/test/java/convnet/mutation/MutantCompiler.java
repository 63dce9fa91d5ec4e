package convnet.mutation;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles all mutants of an exercise at once and leaves out those that are no Java. */
final class MutantCompiler {
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-Xmaxerrs", "1000000");

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private MutantCompiler() {}

    /**
     * The classes that could be compiled, by simple name.
     *
     * @param helpers sources of the same package that the solution uses
     */
    static Map<String, Class<?>> compile(List<Source> mutants, List<Source> helpers, ClassLoader parent) {
        List<Source> left = new ArrayList<>(mutants);
        while (!left.isEmpty()) {
            List<Source> all = new ArrayList<>(left);
            all.addAll(helpers);
            Map<String, byte[]> bytes = new HashMap<>();
            Set<String> wrong = compile(all, bytes);
            if (wrong.isEmpty()) {
                return load(left, bytes, parent);
            }
            if (!left.removeIf(mutant -> wrong.contains(mutant.simpleName()))) {
                throw new IllegalStateException("mutants: not one of them, but " + wrong + " does not compile");
            }
        }
        return Map.of();
    }

    /** The names of the sources with errors. */
    private static Set<String> compile(List<Source> sources, Map<String, byte[]> bytes) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = javac.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, CLASS_PATH);
            javac.getTask(null, new Output(standard, bytes), diagnostics, OPTIONS, null, sources)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getSource() instanceof Source source
                        ? source.simpleName()
                        : diagnostic.getMessage(Locale.ENGLISH))
                .collect(Collectors.toSet());
    }

    private static Map<String, Class<?>> load(List<Source> mutants, Map<String, byte[]> bytes, ClassLoader parent) {
        Loader loader = new Loader(parent, bytes);
        Set<String> names = mutants.stream().map(Source::simpleName).collect(Collectors.toSet());
        Map<String, Class<?>> classes = new LinkedHashMap<>();
        for (String name : bytes.keySet()) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (names.contains(simple)) {
                try {
                    classes.put(simple, loader.loadClass(name));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return classes;
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> bytes;

        Output(JavaFileManager standard, Map<String, byte[]> bytes) {
            super(standard);
            this.bytes = bytes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            bytes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }

    /** Loads what was compiled itself, helpers too: package-private access needs one loader. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> bytes;

        Loader(ClassLoader parent, Map<String, byte[]> bytes) {
            super(parent);
            this.bytes = bytes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                byte[] file = bytes.get(name);
                if (loaded == null && file != null) {
                    loaded = defineClass(name, file, 0, file.length);
                }
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
        }
    }
}
