package convnet.train;

/** The optimizers: {@code sgd(0.1f).momentum(0.9f)}, {@code adam(0.001f)}. */
public final class Optimizers {
    private Optimizers() {}

    /**
     * Stochastic gradient descent: weight −= η · gradient.
     *
     * @param learningRate the step size η &gt; 0
     */
    public static Sgd sgd(float learningRate) {
        return new Sgd(learningRate);
    }

    /**
     * Adam: a step size for each weight from running means of its gradient and of its gradient's square.
     *
     * @param learningRate the step size η &gt; 0; 0.001 is usual
     * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2015</a>, algorithm 1
     */
    public static Adam adam(float learningRate) {
        return new Adam(learningRate);
    }
}
