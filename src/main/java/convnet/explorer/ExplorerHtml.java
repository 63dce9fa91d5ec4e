package convnet.explorer;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One explorer as HTML: the still picture, and the script that takes its place.
 *
 * @param name   what it is, for those who do not see it
 * @param script the resource that builds it
 * @param values what it starts from, as a JavaScript value
 */
record ExplorerHtml(String name, String script, String values) {
    private static final int KEY_BYTES = 8;

    /** The element with everything in it; equal values give equal HTML. */
    String around(Displayable still) {
        String key = key();
        return "<div class=\"cn cn-explorer\" role=\"group\" aria-label=\"" + Html.escape(name)
                + "\" data-cn-explorer=\"" + key + "\" data-lm-suppress-shortcuts=\"true\">" + Stylesheet.style()
                + "<style>" + resource("explorer.css").replace("\n", "") + "</style><div class=\"cn-x-still\">"
                + still.html() + "</div><script>(function () {\n'use strict';\n" + resource("math.js")
                + (script.equals("digit.js") ? resource("network.js") : "") + resource("page.js") + resource(script)
                + "page.start('" + key + "', " + values + ", explore);\n})();</script></div>";
    }

    /** Names the explorer within its page: other values, another key. */
    private String key() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((script + values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("explorer: this JVM lacks SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ExplorerHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("explorer: no resource " + name + "; build the course again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("explorer: cannot read " + name, e);
        }
    }
}
