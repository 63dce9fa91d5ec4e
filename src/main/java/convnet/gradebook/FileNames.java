package convnet.gradebook;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of files for students: their ids where those are plain, else something like them with a few digits of a hash. */
final class FileNames {
    private static final int LONGEST = 60;
    private static final int DIGITS = 6;

    private FileNames() {}

    /**
     * Id to name; no two names are the same on a disk that does not tell upper from lower case. Of ids that differ in case
     * only, one keeps its name: the roster's before others, then the one in lower case.
     */
    static Map<String, String> of(List<Student> students) {
        List<String> order = students.stream()
                .sorted(Comparator.comparing((Student student) -> !student.enrolled())
                        .thenComparing(student -> capitals(student.id()))
                        .thenComparing(Student::id))
                .map(Student::id)
                .toList();
        Set<String> taken = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (String id : order) {
            if (plain(id) && taken.add(folded(id))) {
                names.put(id, id);
            }
        }
        for (String id : order) {
            for (int digits = DIGITS; !names.containsKey(id); digits++) {
                String name = like(id) + "-" + Digests.of(id).substring(0, digits);
                if (taken.add(folded(name))) {
                    names.put(id, name);
                }
            }
        }
        return names;
    }

    private static long capitals(String id) {
        return id.chars().filter(Character::isUpperCase).count();
    }

    private static boolean plain(String id) {
        return id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}@._-]{0," + (LONGEST - 1) + "}")
                && !id.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")
                && !id.endsWith(".");
    }

    private static String like(String id) {
        String like = id.replaceAll("[^\\p{L}\\p{N}@._-]+", "_").replaceAll("^[^\\p{L}\\p{N}]+", "");
        int letters = Math.min(like.codePointCount(0, like.length()), LONGEST / 2);
        String cut = like.substring(0, like.offsetByCodePoints(0, letters));
        return cut.isEmpty() ? "student" : cut;
    }

    /** As a disk may take a name: without case, and however its accents are written. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
