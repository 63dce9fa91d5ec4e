package convnet.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler tells of the live pages' scripts: names that lead nowhere. */
class LiveScriptsTest {
    private static final Path FOLDER = Path.of("src/main/resources/convnet/server");

    private static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".js"))
                    .filter(path -> !path.endsWith("texts.js"))
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void eachSentenceIsThereAndIsUsed() throws IOException {
        Set<String> used = found("\\btexts\\.(\\w+)(?<!js)\\b", all());
        Set<String> written = found("(?m)^  (\\w+):", Files.readString(FOLDER.resolve("texts.js")));
        assertTrue(used.size() > 30, used.toString());
        assertEquals(written, used);
    }

    @Test
    void eachImportLeadsToAScript() throws IOException {
        JsonNode map =
                LabRequest.JSON.readTree(Modules.onClassPath().importMap()).path("imports");
        Modules modules = Modules.onClassPath();
        Set<String> imports = found("from '([^']+)'", all());
        assertTrue(imports.contains("@codemirror/view") && imports.contains("./texts.js"), imports.toString());
        for (String name : imports) {
            if (name.startsWith("./")) {
                assertTrue(Files.exists(FOLDER.resolve(name)), name);
            } else {
                assertTrue(modules.script(map.path(name).asText()) != null, name + " is in no jar");
            }
        }
    }

    @Test
    void eachModuleOfTheEditorFindsItsOwnImports() throws IOException {
        Modules modules = Modules.onClassPath();
        JsonNode map = LabRequest.JSON.readTree(modules.importMap()).path("imports");
        assertTrue(map.size() >= 14, map.toString());
        for (JsonNode address : map) {
            byte[] script = modules.script(address.asText());
            assertTrue(script != null, address.asText());
            for (String name : found(
                    "(?m)^(?:im|ex)port [^'\"]*from ['\"]([^'\".][^'\"]*)['\"]",
                    new String(script, StandardCharsets.UTF_8))) {
                assertTrue(map.has(name), address + " imports " + name + ", which the import map lacks");
            }
        }
    }
}
