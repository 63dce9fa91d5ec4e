package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private static Student student(String id, boolean enrolled) {
        return new Student(id, "", "", new RosterRow(Map.of("id", id)), Optional.empty(), enrolled);
    }

    static Map<String, String> names(String... ids) {
        return FileNames.of(Arrays.stream(ids).map(id -> student(id, true)).toList());
    }

    @Test
    void aNeighbourWhoseFolderDiffersInCaseOnlyRenamesNobodysReport() {
        Map<String, String> names = names("ANNA", "Anna", "anna", "ben");
        assertEquals("anna", names.get("anna"));
        assertEquals("ben", names.get("ben"));
        assertTrue(names.get("Anna").matches("Anna-[0-9a-f]{6}"), names.toString());
        assertTrue(names.get("ANNA").matches("ANNA-[0-9a-f]{6}"), names.toString());
        Map<String, String> roster = FileNames.of(List.of(student("S12", true), student("s12", false)));
        assertEquals("S12", roster.get("S12"), "the roster's goes first");
        assertEquals("S12", names("S12").get("S12"));
    }

    @Test
    void strangeIdsGetPlainNamesOfTheirOwnThatAnyDiskCanTell() {
        List<String> ids = List.of(
                "王伟",
                "a/b",
                "a\\b",
                "a:b",
                "CON",
                "nul.txt",
                "..",
                ".",
                "???",
                "!!!",
                "-rf",
                "a b",
                "a_b",
                "end.",
                "é",
                Normalizer.normalize("é", Normalizer.Form.NFD),
                "ﬁx",
                "fix",
                "😀".repeat(80),
                "𝒳".repeat(80),
                "x".repeat(300),
                "=1+1",
                "\u202Eabc",
                "tab\tin",
                "");
        Map<String, String> names = names(ids.toArray(new String[0]));
        assertEquals(ids.size(), names.size());
        Set<String> folded = new HashSet<>();
        names.forEach((id, name) -> {
            assertTrue(name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}@._-]*"), id + " -> " + name);
            assertTrue(name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 200, name);
            assertTrue(
                    folded.add(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)), name);
        });
        assertEquals("王伟", names.get("王伟"));
        assertEquals("fix", names.get("fix"));
    }
}
