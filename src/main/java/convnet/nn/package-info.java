/**
 * Layers with forward and backward side by side, networks made of them, losses, and initialisers.
 *
 * <p>A {@link convnet.nn.Layer} is a definition with parameters; a {@link convnet.nn.Pass} is one execution of it with
 * its own memory. Passes of one layer share the parameters and nothing else, so several can run at once.
 *
 * <p>May import tensor, compute, display. Start reading at {@link convnet.nn.Layer}.
 */
package convnet.nn;
