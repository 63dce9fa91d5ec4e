/**
 * Pictures with labels: {@link convnet.data.Dataset}, a sample of MNIST that is always at hand, the readers of
 * MNIST, Fashion-MNIST and CIFAR-10, and verified downloads.
 *
 * <p>A data set is looked for in the folder that {@code -Dconvnet.data} or the environment variable
 * {@code CONVNET_DATA} names (with {@code mnist/}, {@code fashion-mnist/}, {@code cifar10/} in it), then in the user's
 * cache ({@code -Dconvnet.cache}). {@code ./course data} downloads into the cache; reading never does.
 *
 * <p>May import tensor and display. Start reading at {@link convnet.data.Dataset}.
 */
package convnet.data;
