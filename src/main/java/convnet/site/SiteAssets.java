package convnet.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all pages of the site share: the style sheet, the script, KaTeX with its fonts, and highlight.js. */
final class SiteAssets {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Pattern FONT = Pattern.compile("url\\((fonts/[\\w-]+\\.woff2)\\)");
    private static final Pattern OLD_FONT =
            Pattern.compile(",url\\(fonts/[\\w-]+\\.(?:woff|ttf)\\) format\\(\"\\w+\"\\)");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SiteAssets() {}

    /** Writes the files into a folder. */
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> asset : files().entrySet()) {
            Path file = folder.resolve(asset.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.getValue());
        }
    }

    /** The files by their paths below the folder. */
    static Map<String, byte[]> files() throws IOException {
        SiteAssets assets = new SiteAssets();
        assets.all();
        return assets.files;
    }

    private void all() throws IOException {
        copy("site.css", "site.css");
        copy("site.js", "site.js");
        copy("icon.svg", "icon.svg");
        String katex = WEBJARS + "katex/" + version("org.webjars.npm/katex");
        copy(katex + "/dist/katex.min.js", "katex/katex.min.js");
        copy(katex + "/LICENSE", "katex/LICENSE");
        fonts(katex);
        String highlight = WEBJARS + "highlightjs/" + version("org.webjars/highlightjs");
        copy(highlight + "/highlight.min.js", "highlight/highlight.min.js");
    }

    /** Every browser reads WOFF2, so the older formats stay out. */
    private void fonts(String katex) throws IOException {
        String css = new String(read(katex + "/dist/katex.min.css"), StandardCharsets.UTF_8);
        put("katex/katex.min.css", OLD_FONT.matcher(css).replaceAll("").getBytes(StandardCharsets.UTF_8));
        for (Matcher font = FONT.matcher(css); font.find(); ) {
            copy(katex + "/dist/" + font.group(1), "katex/" + font.group(1));
        }
    }

    private static String version(String artifact) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = SiteAssets.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            if (in == null) {
                throw new IOException("site: " + artifact + " is not on the class path; build the course again");
            }
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private void copy(String resource, String name) throws IOException {
        put(name, read(resource));
    }

    private void put(String name, byte[] content) {
        files.put(name, content);
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = SiteAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("site: no resource " + resource + "; build the course again");
            }
            return in.readAllBytes();
        }
    }
}
