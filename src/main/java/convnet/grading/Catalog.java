package convnet.grading;

import convnet.exercise.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.ReflectionSupport;

/** All exercises of a class path: every class in a package {@code lessonNN.exercise} that is marked as one. */
public final class Catalog {
    private static final String EXERCISE = "lesson\\w*\\.\\w+\\.\\w+";

    private final List<Task> tasks;

    private Catalog(List<Task> tasks) {
        this.tasks = tasks;
    }

    /** The exercises beside this class. */
    public static Catalog load() {
        return load(Catalog.class.getClassLoader());
    }

    /** The exercises that a class loader finds. */
    public static Catalog load(ClassLoader loader) {
        return new Catalog(scan(loader, EXERCISE, type -> type.isAnnotationPresent(Exercise.class)).stream()
                .map(Task::of)
                .sorted(Comparator.comparing(Task::lesson).thenComparing(Task::id))
                .toList());
    }

    /** The classes with such names that a class loader finds, sorted by name. */
    static List<Class<?>> scan(ClassLoader loader, String names, Predicate<Class<?>> filter) {
        return inside(loader, () -> roots(loader).stream()
                .flatMap(root ->
                        ReflectionSupport.findAllClassesInClasspathRoot(root, filter, name -> name.matches(names))
                                .stream())
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList());
    }

    /** The folders of the class path, and where this class lies, which may be a jar. */
    private static Set<URI> roots(ClassLoader loader) {
        Set<URI> roots = new LinkedHashSet<>();
        try {
            for (URL folder : Collections.list(loader.getResources(""))) {
                roots.add(folder.toURI());
            }
            roots.add(Catalog.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("exercises: the class path cannot be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("exercises: the class path has a strange entry: " + e.getMessage(), e);
        }
        return roots;
    }

    /** JUnit looks for classes through the thread's loader, which in a notebook is not always the library's. */
    static <T> T inside(ClassLoader loader, java.util.function.Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public List<Task> tasks() {
        return tasks;
    }

    /**
     * The exercise of an id.
     *
     * @throws IllegalArgumentException naming the known ids
     */
    public Task byId(String id) {
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("exercise: \"" + id + "\" is unknown; known are "
                        + tasks.stream().map(Task::id).collect(Collectors.joining(", "))));
    }

    /**
     * The exercise whose contract an object implements.
     *
     * @throws IllegalArgumentException naming the known contracts, if it implements none of them or several
     */
    public Task of(Object student) {
        if (student == null) {
            throw new IllegalArgumentException("check: expected an object of your class, but got null");
        }
        if (student instanceof Class<?> type) {
            throw new IllegalArgumentException("check: expected an object, but got the class " + type.getSimpleName()
                    + "; write check(new " + type.getSimpleName() + "())");
        }
        List<Task> matching = tasks.stream()
                .filter(task -> task.contract().isInstance(student))
                .toList();
        if (matching.size() == 1) {
            return matching.get(0);
        }
        String name = student.getClass().getSimpleName();
        throw new IllegalArgumentException(
                matching.isEmpty()
                        ? "check: " + (name.isEmpty() ? "the object" : name)
                                + " implements no exercise's contract; there are " + contracts(tasks)
                                + "; write class My… implements one of them"
                        : "check: " + name + " implements several contracts (" + contracts(matching)
                                + "); write one class for each");
    }

    private static String contracts(List<Task> tasks) {
        return tasks.stream()
                .map(task -> task.contract().getSimpleName() + " (" + task.lesson() + ")")
                .collect(Collectors.joining(", "));
    }
}
