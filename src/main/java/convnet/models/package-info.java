/**
 * Well-known networks, as definitions only: their weights are zero until {@code initialize} draws them.
 *
 * <p>May import nn and the packages below it. Start reading at {@link convnet.models.LeNet}.
 */
package convnet.models;
