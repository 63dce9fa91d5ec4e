package convnet.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar of a terminal. Elsewhere there is none: its place is taken by lines. */
final class TerminalBar {
    private TerminalBar() {}

    /** Whether somebody watches. */
    static boolean isWatched() {
        return System.console() != null;
    }

    /** A bar that goes away when it is closed, for so many steps; null where nobody watches. */
    static ProgressBar start(String task, long steps) {
        return isWatched() ? builder(task, steps).clearDisplayOnFinish().build() : null;
    }

    /** What all bars look like. */
    static ProgressBarBuilder builder(String task, long steps) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setStyle(ProgressBarStyle.ASCII);
    }
}
