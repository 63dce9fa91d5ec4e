package convnet.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import convnet.jupyter.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;

/**
 * The course's documentation comments, read from its sources, which stand beside the build: in {@code src/main/java}, in a
 * clone and in a student's package, and those of exercises in a clone in {@code solutions}. JShell itself knows only the JDK's.
 */
final class LibrarySources {
    /** Names of the course's packages. */
    private static final String OWN = "(convnet|lesson\\d\\d)\\..+";

    private final JShell shell;
    private final List<Path> roots;

    LibrarySources(JShell shell) {
        this.shell = shell;
        Path target = Library.here().target();
        roots = List.of(target.resolveSibling(Path.of("src", "main", "java")), target.resolveSibling("solutions"));
    }

    /** The comment of what a signature of JShell's names; empty if there is none, or it is not the library's. */
    String javadoc(String signature) {
        int bracket = signature.indexOf('(');
        String head = bracket < 0 ? signature.replaceAll(":.*", "") : signature.substring(0, bracket);
        String path =
                head.strip().replaceAll("<[^<>]*>", "").replaceAll("<.*>", "").replaceAll("^.*\\s", "");
        if (bracket < 0) {
            Optional<Class<?>> type = resolve(path);
            return type.isPresent() ? comment(type.get(), "", null) : member(path, null);
        }
        List<String> parameters = parameters(signature.substring(bracket + 1, signature.lastIndexOf(')')));
        Optional<Class<?>> constructed = resolve(path);
        return constructed.isPresent() ? comment(constructed.get(), "<init>", parameters) : member(path, parameters);
    }

    private String member(String path, List<String> parameters) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? ""
                : resolve(path.substring(0, dot))
                        .map(type -> inherited(type, path.substring(dot + 1), parameters))
                        .orElse("");
    }

    /** The comment of a member here or, where it has none of its own, of what it overrides. */
    private String inherited(Class<?> type, String name, List<String> parameters) {
        String own = comment(type, name, parameters);
        if (!own.isEmpty()) {
            return own;
        }
        List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            above.add(0, type.getSuperclass());
        }
        return above.stream()
                .map(each -> inherited(each, name, parameters))
                .filter(comment -> !comment.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The simple names of the parameters' types, such as {@code float[]}. */
    private static List<String> parameters(String text) {
        String plain = text;
        for (String before = ""; !before.equals(plain); ) {
            before = plain;
            plain = plain.replaceAll("<[^<>]*>", "");
        }
        return Arrays.stream(plain.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> simple(one.replaceAll("\\s+\\w+$", "")))
                .toList();
    }

    private static String simple(String type) {
        return type.replaceAll("<.*>", "")
                .replaceAll("\\b\\w+\\.(?=\\w)", "")
                .replace("...", "[]")
                .strip();
    }

    /** The type that a name means here: by its own name, or by an import of the session or of the cell. */
    private Optional<Class<?>> resolve(String name) {
        String first = name.replaceAll("\\..*", "");
        return Stream.concat(
                        Stream.of(name),
                        shell.imports()
                                .filter(one -> one.name().equals(first)
                                        || one.fullname().endsWith(".*"))
                                .map(ImportSnippet::fullname)
                                .map(full -> full.substring(0, full.lastIndexOf('.') + 1) + name))
                .filter(full -> full.matches(OWN))
                .flatMap(full -> load(full).stream())
                .findFirst();
    }

    /** Dots between a type and one nested in it are dollars for the loader. */
    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, LibrarySources.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            int dot = name.lastIndexOf('.');
            boolean nested = dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
            return nested ? load(name.substring(0, dot) + "$" + name.substring(dot + 1)) : Optional.empty();
        }
    }

    /** @param parameters of a method or constructor; null for a field, or for the type itself if the name is empty */
    private String comment(Class<?> type, String name, List<String> parameters) {
        String outermost = type.getName().replaceAll("\\$.*", "");
        Optional<Path> source = roots.stream()
                .map(root -> root.resolve(outermost.replace('.', '/') + ".java"))
                .filter(Files::isRegularFile)
                .findFirst();
        if (!outermost.matches(OWN) || source.isEmpty()) {
            return "";
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, List.of("-proc:none"), null, files.getJavaFileObjects(source.get()));
            Search search = new Search(DocTrees.instance(task), type.getSimpleName(), name, parameters);
            for (CompilationUnitTree unit : task.parse()) {
                search.scan(unit, null);
            }
            return search.found == null ? "" : search.found;
        } catch (IOException e) {
            return "";
        }
    }

    private static final class Search extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private final String type;
        private final String name;
        private final List<String> parameters;
        private String found;

        Search(DocTrees trees, String type, String name, List<String> parameters) {
            this.trees = trees;
            this.type = type;
            this.name = name;
            this.parameters = parameters;
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            if (name.isEmpty() && tree.getSimpleName().contentEquals(type)) {
                take();
            }
            return super.visitClass(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            List<String> types = tree.getParameters().stream()
                    .map(parameter -> simple(parameter.getType().toString()))
                    .collect(Collectors.toList());
            if (tree.getName().contentEquals(name) && types.equals(parameters) && inType()) {
                take();
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            if (parameters == null && tree.getName().contentEquals(name) && inType()) {
                take();
            }
            return null;
        }

        private boolean inType() {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return parent instanceof ClassTree owner && owner.getSimpleName().contentEquals(type);
        }

        private void take() {
            String comment = trees.getDocComment(getCurrentPath());
            found = found == null || found.isEmpty() ? comment : found;
        }
    }
}
