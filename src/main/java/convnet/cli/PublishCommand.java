package convnet.cli;

import convnet.exercise.Language;
import convnet.review.Publication;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course publish}: what each student gets of a graded class. */
@Command(
        name = "publish",
        description =
                "Writes the feedback of a graded class: a zip file for each student, one for Moodle's \"Upload multiple"
                        + " feedback files in a zip\", and mails ready to be sent.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "the folder that ./course grade wrote")
    private Path results;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "a new folder")
    private Path out;

    @Option(
            names = "--anyway",
            description = "also where grading is not done: trouble of the grader, points by hand that no report holds")
    private boolean anyway;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Language words = language.language();
        Publication publication = Publication.of(results, words);
        Publication.Outcome outcome = (anyway ? publication.anyway() : publication).write(out);
        PrintWriter text = spec.commandLine().getOut();
        text.println(words.text("publish.done", outcome.students(), out));
        if (!outcome.withoutParticipant().isEmpty()) {
            text.println(words.text(
                    "publish.noParticipant",
                    outcome.withoutParticipant().size(),
                    Publication.names(outcome.withoutParticipant())));
        }
        if (!outcome.withoutMail().isEmpty()) {
            text.println(words.text(
                    "publish.noMail", outcome.withoutMail().size(), Publication.names(outcome.withoutMail())));
        }
        text.flush();
        return 0;
    }
}
