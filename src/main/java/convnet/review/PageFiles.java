package convnet.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The page without its data: everything that is served to whoever asks, all of it in memory. */
final class PageFiles {
    /** A file as a browser gets it. */
    record PageFile(String type, byte[] bytes) {}

    private static final String HIGHLIGHT = "highlight.min.js";

    private final Map<String, PageFile> files = new HashMap<>();

    PageFiles(String language) {
        try {
            String html = new String(read("review.html"), java.nio.charset.StandardCharsets.UTF_8);
            put(
                    "/",
                    "text/html",
                    html.replace("lang=\"en\"", "lang=\"" + language + "\"")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            put("/review.css", "text/css", read("review.css"));
            for (String script : new String[] {"desk.js", "paint.js", "review.js"}) {
                put("/" + script, "text/javascript", read(script));
            }
            put("/icon.svg", "image/svg+xml", read("/convnet/site/icon.svg"));
            put("/" + HIGHLIGHT, "text/javascript", highlight());
        } catch (IOException e) {
            throw new UncheckedIOException("review: the page cannot be read; build the course again", e);
        }
    }

    PageFile get(String path) {
        return files.get(path);
    }

    private void put(String path, String type, byte[] bytes) {
        files.put(path, new PageFile(type + "; charset=utf-8", bytes));
    }

    /** Colours for code; without them the page shows it plain. */
    private static byte[] highlight() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                PageFiles.class.getResourceAsStream("/META-INF/maven/org.webjars/highlightjs/pom.properties")) {
            if (in == null) {
                return new byte[0];
            }
            properties.load(in);
        }
        return read("/META-INF/resources/webjars/highlightjs/" + properties.getProperty("version") + "/" + HIGHLIGHT);
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return in.readAllBytes();
        }
    }
}
