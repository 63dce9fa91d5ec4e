/**
 * Charts, image grids, and diagrams that read well on light and dark pages.
 *
 * <p>{@link convnet.plot.Charts} draws numbers as charts (the only place that uses JFreeChart), {@link
 * convnet.plot.Pictures} draws tensors as images, number grids, and convolution steps. All take values rather than
 * networks and return {@link convnet.display.Displayable}. May import tensor, display, nn, data, train.
 */
package convnet.plot;
