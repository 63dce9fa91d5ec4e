package convnet.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.data.Dataset;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.train.EpochListener;
import convnet.train.EpochResult;
import convnet.train.History;
import convnet.train.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.CRC32;
import me.tongfei.progressbar.ProgressBar;

/** What {@code ./course train} says: a line an epoch, with a bar inside the epoch on a terminal, and the result. */
final class TrainReport implements EpochListener {
    private final PrintWriter out;
    private final String model;
    private final Sequential network;
    private final Dataset train;
    private final Dataset test;
    private final ObjectNode json = new ObjectMapper().createObjectNode();
    private int lastEpoch;
    private int stepsPerEpoch;
    private ProgressBar bar;
    private int trainedEpochs;
    private double trainSeconds;
    private String remark = "";

    TrainReport(PrintWriter out, String model, Sequential network, Dataset train, Dataset test) {
        this.out = out;
        this.model = model;
        this.network = network;
        this.train = train;
        this.test = test;
    }

    /** What will be trained, on what, and how. */
    void announce(Trainer trainer) {
        say("%s: %,d training and %,d test images", train.name(), train.size(), test.size());
        say("%s: %,d parameters", model, network.parameterCount());
        say("%s", trainer);
        json.put("model", model)
                .put("parameters", network.parameterCount())
                .put("data", train.name())
                .put("trainImages", train.size())
                .put("testImages", test.size())
                .put("trainer", trainer.toString())
                .put("java", Runtime.version().toString());
    }

    @Override
    public void started(int firstEpoch, int epochs, int newStepsPerEpoch) {
        lastEpoch = epochs;
        stepsPerEpoch = newStepsPerEpoch;
        if (firstEpoch > 1) {
            say("continuing with epoch %d", firstEpoch);
        }
    }

    @Override
    public void stepDone(int epoch, int step, double loss) {
        if (!TerminalBar.isWatched()) {
            return;
        }
        if (bar == null) {
            bar = TerminalBar.start("epoch " + epoch + "/" + lastEpoch, stepsPerEpoch);
        }
        bar.stepTo(step);
        if (step == stepsPerEpoch) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void epochDone(EpochResult result) {
        trainedEpochs++;
        trainSeconds += train.size() / result.imagesPerSecond();
        say(
                "epoch %2d/%d  loss %.4f  train %6.2f %%  test %6.2f %%  %,7.0f images/s  %5.1f s",
                result.epoch(),
                lastEpoch,
                result.trainLoss(),
                100 * result.trainAccuracy(),
                100 * result.testAccuracy(),
                result.imagesPerSecond(),
                result.seconds());
    }

    @Override
    public void finished(History history, String newRemark) {
        remark = newRemark;
    }

    /** The result, with the time since the process started. */
    void conclude(History history) {
        double seconds = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toMillis() / 1000.0)
                .orElse(history.seconds());
        EpochResult result = remark.isEmpty() ? history.last() : history.best();
        double speed = trainedEpochs == 0 ? 0 : trainedEpochs * (double) train.size() / trainSeconds;
        if (!remark.isEmpty()) {
            say("%s", remark);
        }
        say("weights %s", checksum());
        say(
                "test accuracy %.2f %%, %,.0f images/s, %.1f s since the program started",
                100 * result.testAccuracy(), speed, seconds);
        json.put("testAccuracy", result.testAccuracy())
                .put("testLoss", result.testLoss())
                .put("imagesPerSecond", speed)
                .put("totalSeconds", seconds)
                .put("weights", checksum())
                .put("remark", remark);
    }

    /** The CRC-32 of all weights: two trainings with the same one have the same bits. */
    private String checksum() {
        CRC32 crc = new CRC32();
        for (Parameter parameter : network.parameters()) {
            for (float value : parameter.value().data()) {
                int bits = Float.floatToIntBits(value);
                crc.update(bits >>> 24);
                crc.update(bits >>> 16);
                crc.update(bits >>> 8);
                crc.update(bits);
            }
        }
        return String.format("%08x", crc.getValue());
    }

    /** Says before a training, not after it, that its result cannot be written. */
    static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new UncheckedIOException(
                    "--json " + file
                            + ": expected a file in a folder that exists and can be written; choose another name",
                    new IOException(file.toString()));
        }
    }

    /** Writes settings and results; a file of that name is replaced only when the new one is complete. */
    void writeJson(Path file, History history) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        json.set("epochs", mapper.valueToTree(history.epochs()));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, mapper.writeValueAsString(json) + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("--json " + file + ": cannot be written: " + e, e);
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
