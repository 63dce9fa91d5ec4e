package convnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the guides say: their links lead somewhere, their Java compiles, and the README stays short. */
class GuideTest {
    private static final int README_LINES = 90;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS =
            """
            import static convnet.display.Show.show;
            import static convnet.nn.Layers.*;
            import static convnet.train.Optimizers.*;
            import convnet.data.*;
            import convnet.models.*;
            import convnet.nn.*;
            import convnet.plot.*;
            import convnet.tensor.*;
            import convnet.train.*;
            import java.util.*;
            """;

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> guides = Files.list(Path.of("src/main/guide"))) {
            guides.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        int links = 0;
        for (Path page : pages()) {
            for (Matcher link = LINK.matcher(Files.readString(page)); link.find(); links++) {
                if (!link.group(1).contains("://")) {
                    assertTrue(Files.exists(page.resolveSibling(link.group(1))), page + " links to " + link.group(1));
                }
            }
        }
        assertTrue(links > 15, "links were found: " + links);
    }

    @Test
    void javaCompiles(@TempDir Path folder) throws IOException {
        int blocks = 0;
        for (Path page : pages()) {
            for (Matcher java = JAVA.matcher(Files.readString(page)); java.find(); blocks++) {
                Path file = folder.resolve("Block" + blocks + ".java");
                Files.writeString(
                        file,
                        IMPORTS + "class Block" + blocks + " { void run() throws Exception {\n" + java.group(1) + "}}");
                JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
                StringWriter said = new StringWriter();
                boolean compiled = compiler.getTask(
                                said,
                                null,
                                null,
                                List.of("-proc:none", "-d", folder.toString()),
                                null,
                                compiler.getStandardFileManager(null, null, null)
                                        .getJavaFileObjects(file))
                        .call();
                assertTrue(compiled, page + ": " + said);
            }
        }
        assertTrue(blocks > 0, "the README shows Java");
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        int lines = Files.readAllLines(Path.of("README.md")).size();
        assertEquals(Math.min(lines, README_LINES), lines, "details belong into src/main/guide");
    }
}
