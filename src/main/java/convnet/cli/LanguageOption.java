package convnet.cli;

import convnet.exercise.Language;
import java.util.ArrayList;
import picocli.CommandLine.Option;

/** The option {@code --lang} of the commands that speak more than one language. */
final class LanguageOption {
    /** Its name. */
    static final String NAME = "--lang";

    private static final class Codes extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Codes() {
            super(Language.codes());
        }
    }

    @Option(
            names = NAME,
            paramLabel = "LANGUAGE",
            completionCandidates = Codes.class,
            description = "language of what is said and written: ${COMPLETION-CANDIDATES}; default: en")
    private String name;

    /** @throws IllegalArgumentException if the course does not speak it */
    Language language() {
        return Language.named(name);
    }
}
