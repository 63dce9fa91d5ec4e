/**
 * Training: {@link convnet.train.Trainer} with optimizers, schedules, early stopping and checkpoints; its
 * {@link convnet.train.History}; and what a trained network is worth: {@link convnet.train.Metrics},
 * {@link convnet.train.Evaluation}, {@link convnet.train.ConfusionMatrix}; and {@link convnet.train.Pca}, which looks at
 * its features.
 *
 * <p>The same seed gives the same bits: nothing depends on the number of threads, and a training that was interrupted
 * and resumed ends with the weights of one that was not.
 *
 * <p>May import tensor, compute, display, nn, data and Tablesaw. Start reading at {@link convnet.train.Trainer}.
 */
package convnet.train;
