package convnet.cli;

import convnet.data.Fetch;
import convnet.data.Notice;
import convnet.data.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./course data}: fetches a data set and verifies it. */
@Command(
        name = "data",
        description = "Fetches a data set into the user's cache and verifies it; without a name, says what is there.",
        mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SET",
            converter = ByFolder.class,
            description = "mnist, fashion-mnist or cifar10")
    private Source source;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "takes the files from this folder instead of the network")
    private Path from;

    @Spec
    private CommandSpec spec;

    /** A data set's name on the command line is its folder's. */
    private static final class ByFolder implements ITypeConverter<Source> {
        @Override
        public Source convert(String name) {
            List<String> names =
                    Arrays.stream(Source.values()).map(Source::folder).toList();
            int index = names.indexOf(name.toLowerCase(java.util.Locale.ROOT));
            if (index < 0) {
                throw new TypeConversionException("expected one of " + names + ", but " + name + " came");
            }
            return Source.values()[index];
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (source == null) {
            for (Source each : Source.values()) {
                out.println(each.describe());
            }
            return 0;
        }
        if (from == null && source.isPresent()) {
            source.verify();
        } else {
            try (Bar bar = new Bar(out, System.console() != null)) {
                Fetch fetch = Fetch.of(source).notice(bar);
                if (from == null) {
                    fetch.download();
                } else {
                    fetch.from(from);
                }
            }
        }
        out.println(source.describe());
        return 0;
    }

    /** Shows lines, and on a terminal a bar for the file that is being downloaded. */
    private static final class Bar implements Notice, AutoCloseable {
        private final PrintWriter out;
        private final boolean terminal;
        private ProgressBar bar;
        private long quarter;

        Bar(PrintWriter out, boolean terminal) {
            this.out = out;
            this.terminal = terminal;
        }

        @Override
        public void line(String text) {
            close();
            out.println(text);
            out.flush();
        }

        @Override
        public void progress(String file, long done, long total) {
            if (!terminal) {
                quarters(file, done, total);
                return;
            }
            if (bar == null) {
                bar = TerminalBar.builder(file, total).setUnit(" MB", 1 << 20).build();
            }
            bar.maxHint(total);
            bar.stepTo(done);
        }

        private void quarters(String file, long done, long total) {
            long reached = total <= 0 ? 0 : 4 * done / total;
            if (reached != quarter && reached > 0) {
                out.println(file + ": " + 25 * reached + " % of " + total / 1_000_000 + " MB");
                out.flush();
            }
            quarter = reached;
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
