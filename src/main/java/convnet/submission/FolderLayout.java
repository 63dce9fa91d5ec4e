package convnet.submission;

import convnet.exercise.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder a student, named by the student's id; or one file a student, {@code ID.zip}. A student's folder holds the files
 * themselves, or one folder or zip file an attempt, each with the time in its name: {@code 2026-11-20T10-15-00Z}.
 */
final class FolderLayout implements Layout {
    private final String root;

    private FolderLayout(String root) {
        this.root = root;
    }

    static Layout of(List<Entry> entries) {
        return new FolderLayout(commonRoot(entries));
    }

    /** A folder around all students' folders says nothing; one around a single student's files is the student. */
    private static String commonRoot(List<Entry> entries) {
        if (entries.isEmpty() || entries.get(0).parts().length < 3) {
            return "";
        }
        String first = entries.get(0).parts()[0] + "/";
        boolean around = entries.stream()
                .allMatch(entry -> entry.name().startsWith(first)
                        && entry.parts().length > 2
                        && TimeStamp.in(entry.parts()[1]).isEmpty());
        return around
                        && entries.stream()
                                        .map(entry -> entry.parts()[1])
                                        .distinct()
                                        .count()
                                > 1
                ? first
                : "";
    }

    @Override
    public Message name() {
        return Message.of("layout.folders");
    }

    @Override
    public List<HandIn> handIns(List<Entry> entries) {
        Map<String, List<Entry>> students = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.name().startsWith(root)) {
                String[] parts = entry.name().substring(root.length()).split("/");
                String student = parts.length > 1 || entry.name().endsWith("/") ? parts[0] : stem(parts[0]);
                students.computeIfAbsent(student, key -> new ArrayList<>()).add(entry);
            }
        }
        List<HandIn> handIns = new ArrayList<>();
        students.forEach((student, files) -> handIns.add(new HandIn(student, "", "", attempts(student, files))));
        return handIns;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private List<Attempt> attempts(String student, List<Entry> files) {
        String prefix = root + student + "/";
        Map<String, List<Entry>> folders = new LinkedHashMap<>();
        for (Entry file : files) {
            String below = file.name().startsWith(prefix) ? file.name().substring(prefix.length()) : "";
            String first = below.contains("/") || below.endsWith(".zip") ? below.split("/")[0] : "";
            folders.computeIfAbsent(TimeStamp.in(first).isPresent() ? first : "", key -> new ArrayList<>())
                    .add(file);
        }
        if (folders.containsKey("")) {
            return List.of(new Attempt("", Optional.empty(), false, prefix, List.copyOf(files)));
        }
        List<Attempt> attempts = new ArrayList<>();
        folders.forEach((folder, list) -> attempts.add(
                new Attempt(folder, TimeStamp.in(folder), false, prefix + folder + "/", List.copyOf(list))));
        attempts.sort(Comparator.comparing((Attempt attempt) -> attempt.time().orElse(Instant.EPOCH))
                .thenComparing(Attempt::label));
        return attempts;
    }
}
