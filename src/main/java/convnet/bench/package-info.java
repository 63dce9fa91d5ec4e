/**
 * The speed of the loops and of LeNet, against what the machine can do at most in the same run.
 *
 * <p>May import tensor, compute, nn, models. Start reading at {@link convnet.bench.Bench}.
 */
package convnet.bench;
