package convnet.cli;

import convnet.exercise.Language;
import convnet.exercise.Told;
import convnet.jupyter.KernelException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The entry of {@code ./course}: each command is a class of its own beside this one. */
@Command(
        name = "course",
        description = "Convolutional neural networks in Java notebooks: run the lessons, train, check, and grade.",
        subcommands = {
            RunCommand.class,
            SiteCommand.class,
            SlidesCommand.class,
            CheckCommand.class,
            GradeCommand.class,
            ReviewCommand.class,
            PublishCommand.class,
            GradescopeCommand.class,
            ShardCommand.class,
            ReleaseCommand.class,
            ExerciseCommand.class,
            HelpCommand.class,
            DataCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            KernelCommand.class,
            LabCommand.class,
            DoctorCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "ConvNet Course 1.0.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs one command and returns its exit code: 0 for success, 1 for failure, 2 for a wrong command line. */
    static int execute(String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::advise)
                .setExecutionExceptionHandler(Main::explain);
        if (args.length == 0) {
            commandLine.usage(System.out);
            return 0;
        }
        return commandLine.execute(args);
    }

    /** A wrong command line is one sentence, a suggestion where one is near, and where to read more. */
    private static int advise(CommandLine.ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(problem.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("More: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** The one that the command's option names, if the course speaks it. */
    private static Language language(CommandLine.ParseResult parsed) {
        String name = null;
        for (CommandLine.ParseResult part : parsed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList()) {
            name = part.matchedOptionValue(LanguageOption.NAME, name);
        }
        try {
            return Language.named(name);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }

    /** What is wrong, in the language of the command. */
    static String said(Exception problem, CommandLine.ParseResult parsed) {
        return language(parsed).say(Told.of(problem));
    }

    /** A mistake of the user's is one sentence; a stack trace is only for mistakes of ours. */
    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean expected = problem instanceof KernelException
                || problem instanceof IllegalArgumentException
                || problem instanceof IllegalStateException
                || problem instanceof UncheckedIOException
                || problem instanceof java.io.IOException;
        if (expected && problem.getMessage() != null) {
            err.println(command.getColorScheme().errorText(said(problem, parsed)));
        } else {
            problem.printStackTrace(err);
        }
        return 1;
    }
}
