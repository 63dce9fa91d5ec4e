package convnet.cli;

import convnet.gradebook.ClassProgress;
import convnet.gradebook.SafeText;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;

/** How far a class is graded: a bar over all students on a terminal, a line for every tenth of them elsewhere. */
final class GradeProgress implements ClassProgress, AutoCloseable {
    private final PrintWriter out;
    private final String label;
    private ProgressBar bar;
    private int students;
    private int done;

    GradeProgress(PrintWriter out, String label) {
        this.out = out;
        this.label = label;
    }

    @Override
    public synchronized void students(int count) {
        students = count;
        bar = TerminalBar.start(label, count);
    }

    @Override
    public synchronized void student(String id) {
        done++;
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(" " + SafeText.line(id));
        } else if (done % Math.max(1, students / 10) == 0 || done == students) {
            out.println(label + " " + done + "/" + students);
            out.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
