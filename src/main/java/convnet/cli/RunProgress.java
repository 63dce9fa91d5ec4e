package convnet.cli;

import convnet.notebook.RunReport.Executed;
import convnet.notebook.Runner;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What a run is doing: a bar over all cells on a terminal, a line for each notebook elsewhere. */
final class RunProgress implements Runner.Listener, AutoCloseable {
    private final PrintWriter out;
    private final ProgressBar bar;

    RunProgress(PrintWriter out, int cells) {
        this.out = out;
        this.bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("cells")
                        .setInitialMax(cells)
                        .setStyle(ProgressBarStyle.ASCII)
                        .clearDisplayOnFinish()
                        .build();
    }

    @Override
    public synchronized void cell(String notebook, int number, int of) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(" " + Path.of(notebook).getFileName() + " " + number + "/" + of);
        }
    }

    @Override
    public synchronized void finished(Executed notebook) {
        if (bar == null) {
            out.printf(
                    Locale.ROOT,
                    "%s: %d cells in %.1f s, %s%n",
                    notebook.notebook().name(),
                    notebook.cells(),
                    notebook.time().toMillis() / 1000.0,
                    notebook.ok() ? "ok" : "failed");
            out.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
