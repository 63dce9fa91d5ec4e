/**
 * Explorers: small laboratories within a page, made of Java values, that answer to mouse, touch, and keyboard.
 *
 * <p>An explorer is one piece of self-contained HTML: a picture drawn by {@code convnet.plot}, and a script that puts the
 * explorer in the picture's place. Where scripts are off, the picture stays. What an explorer computes stands in {@code
 * math.js} and {@code network.js}, which need no page; the tests run them against the library. May import tensor,
 * display, nn, plot. Start reading at {@link convnet.explorer.Explorers}.
 */
package convnet.explorer;
