/**
 * Arrays with a shape: {@link convnet.tensor.Tensor}, {@link convnet.tensor.Shape}, and the sliding
 * {@link convnet.tensor.Window} that convolution and pooling share.
 *
 * <p>Shape letters, used everywhere: N images, C channels in, O channels out, H×W size, kH×kW window. Loop variables are
 * the same letters in lower case: {@code n, o, c, y, x, i, j}. Images are stored N, C, H, W; weights O, C/groups, kH, kW.
 *
 * <p>Imports the JDK only. Start reading at {@link convnet.tensor.Tensor}.
 */
package convnet.tensor;
