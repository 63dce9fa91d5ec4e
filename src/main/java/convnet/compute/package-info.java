/**
 * Inner loops on {@code float[]}: convolution, matrix product, pooling, element-wise functions, optimizer steps.
 *
 * <p>Each loop exists twice with one signature: as readable scalar Java (reference, fallback, and text of the lessons)
 * and as a SIMD twin. Imports the JDK and, only here, {@code jdk.incubator.vector}. Start reading at
 * {@link convnet.compute.Compute}.
 */
package convnet.compute;
