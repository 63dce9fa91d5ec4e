package convnet.grading;

import convnet.exercise.Told;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

/** Compiles sources to classes without writing a file and without running an annotation processor. */
final class MemoryCompiler {
    /** The compiler stops after a hundred errors: so often imports of other cells that fail are left out. */
    private static final int MOST_TRIES = 4;

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-Xlint:none", "-parameters", "-g");

    private static final List<String> EVERY_ERROR = Stream.concat(
                    OPTIONS.stream(), Stream.of("-nowarn", "-Xmaxerrs", "1000000"))
            .toList();

    private MemoryCompiler() {}

    /**
     * The compiled classes, by name.
     *
     * @param classPath folders and jars
     * @param visible   which of their packages the sources may use
     * @throws IllegalArgumentException with the compiler's errors, each with source and line
     */
    static List<Class<?>> compile(
            List<JavaSource> sources, List<Path> classPath, Predicate<String> visible, ClassLoader parent) {
        List<JavaSource> used = sources;
        for (int left = MOST_TRIES; ; left--) {
            DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
            Optional<List<Class<?>>> compiled = compile(used, OPTIONS, classPath, visible, parent, problems);
            if (compiled.isPresent()) {
                return compiled.get();
            }
            CompilerErrors errors = new CompilerErrors(problems.getDiagnostics(), used);
            List<JavaSource> fewer = errors.withoutImports();
            if (fewer.equals(used) || left == 1) {
                throw new Told.WrongArgument(errors.message());
            }
            used = fewer;
        }
    }

    /**
     * The classes of those sources that are Java, by simple name; the others are left out.
     *
     * @param variants sources that are each named as their class
     * @param helpers  sources that they use
     * @throws IllegalArgumentException with the compiler's errors, if it is a helper that is no Java
     */
    static Map<String, Class<?>> sound(
            List<JavaSource> variants, List<JavaSource> helpers, List<Path> classPath, ClassLoader parent) {
        List<JavaSource> left = new ArrayList<>(variants);
        while (!left.isEmpty()) {
            List<JavaSource> all = new ArrayList<>(left);
            all.addAll(helpers);
            DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
            Optional<List<Class<?>>> compiled = compile(all, EVERY_ERROR, classPath, name -> true, parent, problems);
            if (compiled.isPresent()) {
                Set<String> names = left.stream().map(JavaSource::getName).collect(Collectors.toSet());
                return compiled.get().stream()
                        .filter(type -> names.contains(type.getSimpleName()))
                        .collect(Collectors.toMap(Class::getSimpleName, type -> type));
            }
            Set<String> wrong = problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() != null)
                    .map(problem -> problem.getSource().getName())
                    .collect(Collectors.toSet());
            if (!left.removeIf(variant -> wrong.contains(variant.getName()))) {
                throw new Told.WrongArgument(new CompilerErrors(problems.getDiagnostics(), all).message());
            }
        }
        return Map.of();
    }

    /** The class path of this process, and the classes of a project that may not be on it. */
    static List<Path> classPath(Path root) {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)),
                        Stream.of(root.resolve("target/classes").toString()))
                .map(Path::of)
                .toList();
    }

    /** The classes, if the compiler found no errors. */
    private static Optional<List<Class<?>>> compile(
            List<JavaSource> sources,
            List<String> options,
            List<Path> classPath,
            Predicate<String> visible,
            ClassLoader parent,
            DiagnosticCollector<JavaFileObject> diagnostics) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("compiler: this Java is no JDK; set JAVA_HOME to a JDK 17 or newer");
        }
        try (StandardJavaFileManager standard = javac.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            Output output = new Output(standard, visible);
            boolean compiled = javac.getTask(null, output, diagnostics, options, null, sources)
                    .call();
            return compiled ? Optional.of(new Loader(parent, output.bytes()).all()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("compiler: " + e.getMessage(), e);
        }
    }

    /** The class files of classes that this compiler made. */
    static Map<String, byte[]> bytes(List<Class<?>> compiled) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        compiled.forEach(type -> bytes.put(type.getName(), ((Loader) type.getClassLoader()).bytes.get(type.getName())));
        return bytes;
    }

    /** Keeps the class files, and hides the packages that the sources may not use. */
    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
        private final Predicate<String> visible;

        Output(JavaFileManager standard, Predicate<String> visible) {
            super(standard);
            this.visible = visible;
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new LinkedHashMap<>();
            classes.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
            return bytes;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            boolean hidden = location == StandardLocation.CLASS_PATH && !visible.test(packageName);
            return hidden ? List.of() : super.list(location, packageName, kinds, recurse);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> bytes;

        Loader(ClassLoader parent, Map<String, byte[]> bytes) {
            super(parent);
            this.bytes = bytes;
        }

        List<Class<?>> all() {
            List<Class<?>> classes = new ArrayList<>();
            for (String name : bytes.keySet()) {
                try {
                    classes.add(Class.forName(name, false, this));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException("compiler: lost the class " + name, e);
                }
            }
            return classes;
        }

        /** What was compiled comes first, even if the parent has a class of the same name. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null
                        ? loaded
                        : bytes.containsKey(name) ? findClass(name) : super.loadClass(name, resolve);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = bytes.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
