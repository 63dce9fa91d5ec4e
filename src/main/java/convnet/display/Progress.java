package convnet.display;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a long computation has come: a bar that moves in place in a notebook, a line from time to time elsewhere.
 *
 * <p>To be moved by the thread that runs the cell. Closing shows the last state.
 */
public final class Progress implements AutoCloseable {
    private static final long IN_PLACE_NANOS = 150_000_000L;
    private static final long LINE_NANOS = 5_000_000_000L;

    private final Surface surface;
    private final LongSupplier clock;
    private final String task;
    private final long total;
    private final long started;
    private String name;
    private long lastShown;
    private String lastText;
    private long done;
    private String detail = "";

    private Progress(Surface surface, LongSupplier clock, String task, long total) {
        if (total < 1) {
            throw new IllegalArgumentException("progress: total must be 1 or more, but is " + total);
        }
        this.surface = surface;
        this.clock = clock;
        this.task = task;
        this.total = total;
        this.started = clock.getAsLong();
        this.lastShown = started;
    }

    /**
     * Starts to show a task.
     *
     * @param task  what is done, for example "epoch 1 of 5"
     * @param total steps until it is done
     */
    public static Progress start(String task, long total) {
        return on(Surface.current(), System::nanoTime, task, total);
    }

    static Progress on(Surface surface, LongSupplier clock, String task, long total) {
        Progress progress = new Progress(surface, clock, task, total);
        if (surface.replaces()) {
            progress.name = surface.displayReplaceable(progress.bundle());
            progress.lastText = progress.toString();
        }
        return progress;
    }

    /**
     * Moves the bar, at most a few times a second so that it costs nothing.
     *
     * @param stepsDone steps done so far
     * @param details   what else is known, for example "loss 0.31"
     */
    public void update(long stepsDone, String details) {
        done = Math.max(0, Math.min(total, stepsDone));
        detail = details;
        long now = clock.getAsLong();
        if (now - lastShown >= (surface.replaces() ? IN_PLACE_NANOS : LINE_NANOS)) {
            lastShown = now;
            show();
        }
    }

    /** Shows the last state, whatever the time. */
    @Override
    public void close() {
        if (!toString().equals(lastText)) {
            show();
        }
    }

    private void show() {
        lastText = toString();
        if (surface.replaces()) {
            surface.update(name, bundle());
        } else {
            surface.display(bundle());
        }
    }

    private Bundle bundle() {
        String width = String.format(Locale.ROOT, "%.1f", 100.0 * done / total);
        String html = "<div class=\"cn\">" + Stylesheet.style() + "<div class=\"cn-bar\"><span>" + Html.escape(task)
                + "</span><div class=\"cn-track\" role=\"progressbar\" aria-label=\"" + Html.escape(task)
                + "\" aria-valuemin=\"0\" aria-valuemax=\"" + total + "\" aria-valuenow=\"" + done
                + "\"><div class=\"cn-done\" style=\"width:" + width + "%\"></div></div><span>"
                + Html.escape(state()) + "</span></div></div>";
        return Bundle.text(toString()).html(html);
    }

    private String state() {
        return String.format(Locale.ROOT, "%,d of %,d", done, total)
                + remaining()
                + (detail.isEmpty() ? "" : " · " + detail);
    }

    private String remaining() {
        double seconds = (lastShown - started) / 1e9;
        if (done == 0 || done == total || seconds < 2) {
            return "";
        }
        long left = Math.round(seconds * (total - done) / done);
        return left < 60 ? " · " + left + " s left" : " · " + left / 60 + " min " + left % 60 + " s left";
    }

    @Override
    public String toString() {
        return task + ": " + state();
    }
}
