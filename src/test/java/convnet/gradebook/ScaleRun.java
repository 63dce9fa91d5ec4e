package convnet.gradebook;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import convnet.grading.Catalog;
import convnet.grading.ExerciseTexts;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a student costs in a class of any size, by hand: {@code ScaleRun FOLDER STUDENTS SHARDS}, and
 * {@code -Dexercises=6} for the length of a submission. Answers are not run; what is measured is everything around them.
 * Prints allocated bytes, CPU time and the memory that is held, per student.
 */
final class ScaleRun {
    private static final List<Task> TASKS = Catalog.load().tasks().subList(0, Integer.getInteger("exercises", 6));

    private ScaleRun() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int students = Integer.parseInt(args[1]);
        int shards = Integer.parseInt(args[2]);
        write(folder.resolve("in"), students);
        measure("grade", students, progress -> {
            try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
                ClassGrading.by(new FakeGrader(), TASKS).grade(submissions, folder.resolve("whole"), progress);
            }
        });
        List<Path> places = new ArrayList<>();
        for (int i = 1; i <= shards; i++) {
            Shard shard = new Shard(i, shards);
            places.add(folder.resolve("shard" + i));
            try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
                ClassGrading.by(new FakeGrader(), TASKS)
                        .gradeShard(shard, submissions, folder.resolve("shard" + i), ClassProgress.NONE);
            }
        }
        if (shards == 0) {
            return;
        }
        measure("merge", students, progress -> {
            try (Shards all = Shards.open(places)) {
                all.merge(TASKS, ExerciseTexts.english(), folder.resolve("merged"), false, progress);
            }
        });
    }

    private interface Run {
        void with(ClassProgress progress) throws IOException;
    }

    private static void measure(String what, int students, Run run) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        AtomicLong worker = new AtomicLong();
        AtomicLong held = new AtomicLong();
        AtomicLong done = new AtomicLong();
        long before = held();
        long cpu = system.getProcessCpuTime();
        long own = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        run.with(new ClassProgress() {
            @Override
            public void students(int count) {}

            @Override
            public void student(String id) {
                worker.set(
                        threads.getThreadAllocatedBytes(Thread.currentThread().getId()));
                if (done.incrementAndGet() == students - 1) {
                    held.set(held());
                }
            }
        });
        own = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - own;
        cpu = system.getProcessCpuTime() - cpu;
        System.out.printf(
                Locale.ROOT,
                "%s %d students: per student %.1f kB allocated, %.2f ms CPU, %.2f kB held at the end%n",
                what,
                students,
                (own + worker.get()) / 1e3 / students,
                cpu / 1e6 / students,
                (held.get() - before) / 1e3 / students);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Answers of about 40 lines, of which no two are the same, each with much that all have in common. */
    private static void write(Path folder, int students) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Random random = new Random(1);
        for (int i = 0; i < students; i++) {
            Path place = Files.createDirectories(folder.resolve(String.format("student%05d", i)));
            for (Task task : TASKS) {
                StringBuilder code = new StringBuilder();
                String contract = task.contract().getSimpleName();
                code.append("class My")
                        .append(contract)
                        .append(" implements ")
                        .append(contract)
                        .append(" {\n");
                for (int line = 0; line < 40; line++) {
                    code.append(line(random)).append('\n');
                }
                code.append("// ").append(i).append("\n}\n");
                Files.writeString(place.resolve("My" + contract + ".java"), code);
            }
        }
    }

    private static String line(Random random) {
        String name = "x" + random.nextInt(5);
        return switch (random.nextInt(6)) {
            case 0 -> "for (int i = 0; i < " + name + "; i++) { s += a[i] * b[i]; }";
            case 1 -> "if (" + name + " > " + random.nextInt(9) + ") { return " + name + "; }";
            case 2 -> name + " = " + name + " + s / 2;";
            case 3 -> "double " + name + " = Math.max(s, 0) - 1.5;";
            case 4 -> "while (s < 10) { s = s * 2; }";
            default -> "out[" + name + "][0] = f(" + name + ", s);";
        };
    }
}
