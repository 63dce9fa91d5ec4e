package convnet.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavadocTest {
    private static final String COMMENT =
            " Slides {@code a < b} over <em>each</em> image.\n\n <p>See {@link Layer#forward(Tensor)}"
                    + " or {@linkplain Layer the layer}:\n <ul>\n   <li>one &amp; two\n   <li>x*y\n </ul>\n <pre>{@code\n  f(x) {\n"
                    + "  }\n }</pre>\n @param input images (N, C,\n     H, W)\n @param bias  (O)\n @return maps\n"
                    + " @throws ShapeException if {@code input} is odd\n";

    @Test
    void textIsPlain() {
        assertEquals(
                """
                Slides a < b over each image.

                See Layer.forward(Tensor) or the layer:

                - one & two

                - x*y

                f(x) {
                  }

                - input: images (N, C, H, W)
                - bias: (O)

                Returns maps

                Throws ShapeException if input is odd""",
                Javadoc.plain(COMMENT));
    }

    @Test
    void markdownKeepsCodeAndEmphasis() {
        assertEquals(
                """
                Slides `a < b` over *each* image.

                See `Layer.forward(Tensor)` or `the layer`:

                - one &amp; two

                - x\\*y

                ```
                f(x) {
                  }
                ```

                - `input`: images (N, C, H, W)
                - `bias`: (O)

                **Returns** maps

                **Throws** `ShapeException` if `input` is odd""",
                Javadoc.markdown(COMMENT));
    }

    @Test
    void whatIsNoTagStays() {
        assertEquals("a < b, {c}, {@code d", Javadoc.plain("a < b, {c}, {@code d"));
        assertEquals("", Javadoc.markdown(""));
    }
}
