package convnet.nn;

import java.util.Optional;

/** A layer whose every output value reads one window of the image: what a receptive field is made of. */
public interface Windowed extends Layer {
    Window2d window();

    @Override
    default Optional<Window2d> slidingWindow() {
        return Optional.of(window());
    }
}
