package convnet.cli;

import convnet.exercise.Language;
import convnet.gradebook.ReviewStudent;
import convnet.review.ReviewServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course review}: a page to read a graded class and to give points by hand. */
@Command(
        name = "review",
        description =
                "Opens a page to read the answers of a graded class, with rubric items, comments and points by hand,"
                        + " which go to RESULTS/manual.csv. Only this machine reaches it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "the folder that ./course grade wrote")
    private Path results;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "default: any that is free")
    private int port;

    @Option(names = "--no-browser", description = "print the address, open nothing")
    private boolean noBrowser;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Language words = language.language();
        PrintWriter text = spec.commandLine().getOut();
        // A request that never ends must not hold a thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        try (ReviewServer server = ReviewServer.start(results, port, words)) {
            int students = ReviewStudent.files(results).size();
            text.println(words.text("review.students", students, results.resolve("manual.csv")));
            text.println(words.text("review.open", server.address()));
            text.println(words.text("review.stop"));
            text.flush();
            if (!noBrowser) {
                Browser.open(server.address());
            }
            new CountDownLatch(1).await(); // until Ctrl-C
        }
        return 0;
    }
}
