/**
 * Pictures with labels: {@link convnet.data.Dataset}, the readers of MNIST, Fashion-MNIST and CIFAR-10, digits drawn by
 * the library itself, and verified downloads.
 *
 * <p>A data set is looked for in the folder that {@code -Dconvnet.data} or the environment variable
 * {@code CONVNET_DATA} names (with {@code mnist/}, {@code fashion-mnist/}, {@code cifar10/} in it), then in the user's
 * cache ({@code -Dconvnet.cache}), then it is downloaded, unless {@code -Dconvnet.offline=true} forbids it.
 *
 * <p>May import tensor and display. Start reading at {@link convnet.data.Dataset}; what the package has to say while it
 * works goes through {@link convnet.data.Notice}.
 */
package convnet.data;
