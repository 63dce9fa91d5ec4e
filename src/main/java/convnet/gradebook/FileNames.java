package convnet.gradebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of files for students: their ids where those are plain, else something like them with a few digits of a hash. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** Id to name; no two names are the same on a disk that does not tell upper from lower case. */
    static Map<String, String> of(List<String> ids) {
        Set<String> seen = new HashSet<>();
        Set<String> clashing = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id.toLowerCase(Locale.ROOT))) {
                clashing.add(id.toLowerCase(Locale.ROOT));
            }
        }
        Map<String, String> names = new HashMap<>();
        for (String id : ids) {
            boolean plain = id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}@._-]{0," + (LONGEST - 1) + "}")
                    && !id.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")
                    && !id.endsWith(".");
            String like = id.replaceAll("[^\\p{L}\\p{N}@._-]+", "_").replaceAll("^[^\\p{L}\\p{N}]+", "");
            names.put(
                    id,
                    plain && !clashing.contains(id.toLowerCase(Locale.ROOT))
                            ? id
                            : like.substring(0, Math.min(like.length(), LONGEST)) + "-"
                                    + Digests.of(id).substring(0, 6));
        }
        return names;
    }
}
