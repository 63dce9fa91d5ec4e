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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

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

    /** Numbers on their way into a script. */
    static final class Numbers {
        private static final int MOST_ROWS = 16;

        private Numbers() {}

        /**
         * A copy of a square matrix of finite numbers.
         *
         * @throws IllegalArgumentException if it is none, or larger than the explorer shows well
         */
        static float[][] square(String what, float[][] matrix, int most) {
            boolean square = matrix.length > 0 && Arrays.stream(matrix).allMatch(row -> row.length == matrix.length);
            if (!square || matrix.length > most) {
                String came = matrix.length + (matrix.length == 1 ? " row" : " rows") + " of "
                        + Arrays.stream(matrix)
                                .map(row -> Integer.toString(row.length))
                                .distinct()
                                .collect(Collectors.joining(", "));
                throw new IllegalArgumentException(what + ": expected a square of at most " + most + "×" + most
                        + " numbers, but got " + (matrix.length == 0 ? "none" : came) + "; show a part of it");
            }
            for (float[] row : matrix) {
                for (float value : row) {
                    if (!Float.isFinite(value)) {
                        throw new IllegalArgumentException(what + ": expected finite numbers, but got " + value);
                    }
                }
            }
            return Arrays.stream(matrix).map(float[]::clone).toArray(float[][]::new);
        }

        static float[][] image(String what, float[][] matrix) {
            return square(what, matrix, MOST_ROWS);
        }

        /** The matrix as a JavaScript array of rows. */
        static String script(float[][] matrix) {
            return Arrays.toString(Arrays.stream(matrix).map(Arrays::toString).toArray());
        }
    }
}
