package convnet.cli;

import convnet.data.Cifar10;
import convnet.data.DataException;
import convnet.data.Dataset;
import convnet.data.FashionMnist;
import convnet.data.Mnist;
import convnet.data.MnistSample;
import convnet.data.Source;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The data sets that a command can name. */
enum DataChoice {
    MNIST("mnist", DataChoice::wholeMnist, Mnist::test),
    MNIST_SAMPLE("mnist-sample", MnistSample::train, MnistSample::test),
    FASHION_MNIST("fashion-mnist", FashionMnist::train, FashionMnist::test),
    CIFAR10("cifar10", Cifar10::train, Cifar10::test);

    private final String word;
    private final Supplier<Dataset> train;
    private final Supplier<Dataset> test;

    DataChoice(String word, Supplier<Dataset> train, Supplier<Dataset> test) {
        this.word = word;
        this.train = train;
        this.test = test;
    }

    static DataChoice of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(values()).map(choice -> choice.word).collect(Collectors.joining(", "))
                        + ", but got " + word));
    }

    /** What a command takes that names none: MNIST where it is at hand, and otherwise its sample. */
    static DataChoice atHand() {
        return Mnist.isPresent() ? MNIST : MNIST_SAMPLE;
    }

    /** Who asks for MNIST by name must not get a tenth of it. */
    private static Dataset wholeMnist() {
        if (!Mnist.isPresent()) {
            throw new DataException(Source.MNIST.describe() + "; or train on the sample: --data mnist-sample");
        }
        return Mnist.train();
    }

    Dataset train() {
        return train.get();
    }

    Dataset test() {
        return test.get();
    }

    /** Reads the name on the command line. */
    static final class ByWord implements ITypeConverter<DataChoice> {
        @Override
        public DataChoice convert(String word) {
            return of(word);
        }
    }
}
