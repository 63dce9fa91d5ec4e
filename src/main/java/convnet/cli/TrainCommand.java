package convnet.cli;

import convnet.cli.ModelChoice.OptimizerChoice;
import convnet.data.Dataset;
import convnet.nn.Sequential;
import convnet.train.Augmentation;
import convnet.train.History;
import convnet.train.Optimizer;
import convnet.train.Schedule;
import convnet.train.Schedules;
import convnet.train.TensorBoard;
import convnet.train.Trainer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./course train}: trains a network and says how well it reads the test images. */
@Command(
        name = "train",
        description = "Trains a network, tests it after every epoch, and says its test accuracy.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            paramLabel = "NAME",
            converter = ModelChoice.ByWord.class,
            description = "lenet (ReLU), lenet-color (ReLU, for cifar10), lenet-lecture (sigmoid) or lenet-1998;"
                    + " default: lenet, or lenet-color for colour images")
    private ModelChoice model;

    @Option(
            names = "--data",
            paramLabel = "NAME",
            converter = DataChoice.ByWord.class,
            description = "mnist, mnist-sample, fashion-mnist or cifar10; default: mnist where it is on this machine,"
                    + " otherwise mnist-sample")
    private DataChoice data;

    @Option(names = "--epochs", paramLabel = "N", defaultValue = "12", description = "default: ${DEFAULT-VALUE}")
    private int epochs;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "64",
            description = "images a step; default: ${DEFAULT-VALUE}")
    private int batch;

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private Integer threads;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "of the first weights and the order of the images; default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--optimizer", paramLabel = "NAME", description = "sgd or adam; default: what suits the model")
    private OptimizerChoice optimizer;

    @Option(names = "--lr", paramLabel = "RATE", description = "learning rate; default: what suits the model")
    private Float learningRate;

    @Option(
            names = "--momentum",
            paramLabel = "M",
            defaultValue = "0.9",
            description = "of sgd; default: ${DEFAULT-VALUE}")
    private float momentum;

    @Option(names = "--weight-decay", paramLabel = "D", description = "default: what suits the model")
    private Float weightDecay;

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            defaultValue = "cosine",
            converter = ScheduleByWord.class,
            description = "of the learning rate: cosine, constant, or step:EPOCHS:FACTOR; default: ${DEFAULT-VALUE}")
    private Schedule schedule;

    @Option(
            names = "--shift",
            paramLabel = "PIXELS",
            defaultValue = "1",
            description = "moves training images at random by up to so many pixels; default: ${DEFAULT-VALUE}")
    private int shift;

    @Option(names = "--patience", paramLabel = "N", description = "stops after N epochs without a better test accuracy")
    private Integer patience;

    @Option(names = "--images", paramLabel = "N", description = "trains and tests with the first N images only")
    private Integer images;

    @Option(names = "--checkpoint", paramLabel = "FILE", description = "writes the training's state after every epoch")
    private Path checkpoint;

    @Option(names = "--resume", paramLabel = "FILE", description = "continues a training from its checkpoint")
    private Path resume;

    @Option(names = "--tensorboard", paramLabel = "DIR", description = "writes event files for TensorBoard")
    private Path tensorBoard;

    @Option(names = "--require", paramLabel = "PERCENT", description = "fails if the last test accuracy is lower")
    private Double required;

    @Option(names = "--json", paramLabel = "FILE", description = "writes settings and results")
    private Path json;

    @Spec
    private CommandSpec spec;

    private static final class ScheduleByWord implements ITypeConverter<Schedule> {
        @Override
        public Schedule convert(String word) {
            String[] parts = word.split(":");
            try {
                return switch (parts[0] + "/" + parts.length) {
                    case "cosine/1" -> Schedules.cosine();
                    case "constant/1" -> Schedules.constant();
                    case "step/3" -> Schedules.step(Integer.parseInt(parts[1]), Float.parseFloat(parts[2]));
                    default -> throw new NumberFormatException();
                };
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "expected cosine, constant, or step with two numbers such as step:4:0.1, but got " + word);
            }
        }
    }

    @Override
    public Integer call() {
        if (data == null) {
            data = DataChoice.atHand();
            if (data == DataChoice.MNIST_SAMPLE) {
                spec.commandLine()
                        .getOut()
                        .println(
                                "training on the sample of MNIST; for all 60,000 images run first: ./course data mnist");
            }
        }
        Dataset train = data.train();
        Dataset test = data.test();
        model = model == null ? ModelChoice.forChannels(train.imageShape().dim(0)) : model;
        train = model.fitted(images == null ? train : train.take(images));
        test = model.fitted(images == null ? test : test.take(images));
        Sequential network = model.network().initialize(new Random(seed));
        if (json != null) {
            TrainReport.requireFolder(json);
        }
        TrainReport report = new TrainReport(spec.commandLine().getOut(), model.toString(), network, train, test);
        Trainer trainer = trainer(network).onEpoch(report);
        report.announce(trainer);
        History history = trainer.fit(train, test, epochs);
        report.conclude(history);
        if (json != null) {
            report.writeJson(json, history);
        }
        double percent = 100 * history.last().testAccuracy();
        if (required != null && percent < required) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "train: expected a test accuracy of at least %.2f %%, but it is %.2f %%%n",
                            required,
                            percent);
            return 1;
        }
        return 0;
    }

    private Trainer trainer(Sequential network) {
        Trainer trainer = Trainer.of(network)
                .optimizer(optimizer())
                .schedule(schedule)
                .batchSize(batch)
                .seed(seed)
                .threads(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
        trainer = shift == 0 ? trainer : trainer.augmentation(Augmentation.shift(shift));
        trainer = patience == null ? trainer : trainer.earlyStopping(patience);
        trainer = resume == null ? trainer : trainer.resume(resume);
        trainer = checkpoint == null ? trainer : trainer.checkpoint(checkpoint);
        return tensorBoard == null ? trainer : trainer.onEpoch(TensorBoard.in(tensorBoard));
    }

    private Optimizer optimizer() {
        OptimizerChoice kind = optimizer == null ? model.optimizer() : optimizer;
        return kind.with(
                learningRate == null ? model.learningRate(kind) : learningRate,
                momentum,
                weightDecay == null ? model.weightDecay(kind) : weightDecay);
    }
}
