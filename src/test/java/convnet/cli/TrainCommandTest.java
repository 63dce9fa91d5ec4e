package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int train(String... options) {
        return new CommandLine(new TrainCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    err.append(problem.getMessage());
                    return 1;
                })
                .execute(options);
    }

    private String firstError() {
        return err.toString().lines().findFirst().orElse("");
    }

    @Test
    void failsWhenTheRequiredAccuracyIsMissed() {
        String[] options = {"--data", "mnist-sample", "--images", "60", "--epochs", "1", "--require", "100"};
        assertEquals(1, train(options));
        assertTrue(
                firstError().matches("train: expected a test accuracy of at least 100\\.00 %, but it is [0-9.]+ %"),
                firstError());
    }

    @Test
    void withoutTheWholeMnistTheSampleIsTakenUnlessMnistIsAskedFor() {
        Map<String, String> before = new HashMap<>();
        for (String name : List.of("convnet.data", "convnet.cache")) {
            before.put(name, System.getProperty(name, ""));
            System.setProperty(name, folder.toString());
        }
        try {
            assertEquals(0, train("--images", "20", "--epochs", "1"), err::toString);
            assertTrue(
                    out.toString()
                            .startsWith(
                                    "training on the sample of MNIST; for all 60,000 images run first: ./course data"
                                            + " mnist\nMNIST sample train: 20 training and 20 test images"),
                    out::toString);
            assertEquals(1, train("--data", "mnist", "--images", "20", "--epochs", "1"));
            assertEquals(
                    "MNIST: not here; run: ./course data mnist; or train on the sample: --data mnist-sample",
                    firstError());
        } finally {
            before.forEach(System::setProperty);
        }
    }

    @Test
    void trainsAndWritesTheResult() throws IOException {
        Path json = folder.resolve("result.json");
        Path checkpoint = folder.resolve("net.checkpoint");
        String[] options = {
            "--data",
            "mnist-sample",
            "--images",
            "120",
            "--epochs",
            "2",
            "--batch",
            "20",
            "--json",
            json.toString(),
            "--checkpoint",
            checkpoint.toString(),
            "--tensorboard",
            folder.resolve("runs").toString()
        };
        assertEquals(0, train(options), err::toString);
        String text = out.toString();
        assertTrue(text.contains("lenet: 61,706 parameters"), text);
        assertTrue(text.contains("epoch  2/2  loss "), text);
        assertTrue(text.contains("test accuracy "), text);
        JsonNode result = new ObjectMapper().readTree(json.toFile());
        assertEquals("lenet", result.get("model").asText());
        assertEquals(120, result.get("trainImages").asInt());
        assertEquals(2, result.get("epochs").size());
        assertEquals(
                result.get("epochs").get(1).get("testAccuracy").asDouble(),
                result.get("testAccuracy").asDouble());
        assertTrue(result.get("totalSeconds").asDouble() > 0);
        String weights = result.get("weights").asText();
        assertTrue(Files.isRegularFile(checkpoint));
        assertTrue(Files.isDirectory(folder.resolve("runs")));

        assertEquals(
                0,
                train(
                        "--data",
                        "mnist-sample",
                        "--images",
                        "120",
                        "--epochs",
                        "2",
                        "--batch",
                        "20",
                        "--threads",
                        "1",
                        "--resume",
                        checkpoint.toString()));
        assertEquals(2, out.toString().split("weights " + weights, -1).length - 1, out::toString);
    }

    @Test
    void wrongNamesListTheChoices() {
        assertEquals(2, train("--model", "alexnet"));
        assertEquals(
                "Invalid value for option '--model': expected one of lenet, lenet-color, lenet-lecture, lenet-1998, "
                        + "but got alexnet",
                firstError());
        err.getBuffer().setLength(0);
        assertEquals(2, train("--data", "imagenet"));
        assertEquals(
                "Invalid value for option '--data': expected one of mnist, mnist-sample, fashion-mnist, cifar10, "
                        + "but got imagenet",
                firstError());
        err.getBuffer().setLength(0);
        assertEquals(2, train("--schedule", "step"));
        assertEquals(
                "Invalid value for option '--schedule': expected cosine, constant, or step with two numbers such as "
                        + "step:4:0.1, but got step",
                firstError());
        err.getBuffer().setLength(0);
        assertEquals(2, train("--optimizer", "rmsprop"));
        assertEquals(
                "Invalid value for option '--optimizer': expected one of [SGD, ADAM] (case-insensitive) but was 'rmsprop'",
                firstError());
    }

    @Test
    void wrongNumbersAreOneSentence() {
        assertEquals(1, train("--data", "mnist-sample", "--images", "10", "--batch", "0"));
        assertEquals("trainer: batchSize must be 1 or more, but is 0", firstError());
        err.getBuffer().setLength(0);
        assertEquals(1, train("--data", "mnist-sample", "--images", "10", "--epochs", "0"));
        assertEquals("fit: epochs must be 1 or more, but is 0", firstError());
    }

    @Test
    void aResultThatCannotBeWrittenIsSaidBeforeTheTraining() {
        Path nowhere = folder.resolve("no/such/result.json");
        assertEquals(1, train("--data", "mnist-sample", "--images", "10", "--json", nowhere.toString()));
        assertEquals(
                "--json " + nowhere
                        + ": expected a file in a folder that exists and can be written; choose another name",
                firstError());
        assertEquals("", out.toString());
    }

    @Test
    void optionsReplaceWhatSuitsTheModel() {
        String[] small = {"--data", "mnist-sample", "--images", "10", "--epochs", "1"};
        assertEquals(0, train(with(small, "--lr", "0.01", "--shift", "0", "--schedule", "step:2:0.5")));
        assertTrue(
                out.toString()
                        .contains(
                                "sgd(0.01f).momentum(0.9f).weightDecay(5.0E-4f), step(2, 0.5f), batch size 64, seed 1, "),
                out::toString);
        assertEquals(0, train(with(small, "--optimizer", "adam", "--seed", "7")));
        assertTrue(out.toString().contains("adam(0.001f), cosine(), batch size 64, seed 7, shift(1)"), out::toString);
    }

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    @Test
    void theModelOf1998GetsABorder() {
        assertEquals(
                0,
                train("--model", "lenet-1998", "--data", "mnist-sample", "--images", "40", "--epochs", "1"),
                err::toString);
        assertTrue(out.toString().contains("lenet-1998: 60,000 parameters"), out::toString);
    }
}
