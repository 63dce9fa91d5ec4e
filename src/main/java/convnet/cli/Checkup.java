package convnet.cli;

import convnet.jupyter.KernelException;
import convnet.jupyter.KernelSpecs;
import convnet.jupyter.Library;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The doctor's single checks; each takes what it looks at, and says what it found and how to mend it. */
final class Checkup {
    /**
     * What the doctor found about one thing.
     *
     * @param subject what was looked at
     * @param found what is there
     * @param fix what to do; empty if all is well
     */
    record Diagnosis(Level level, String subject, String found, String fix) {
        /** How serious it is. */
        enum Level {
            /** As it should be. */
            GOOD,
            /** The course works, but could do better. */
            NOTE,
            /** Something of the course does not work. */
            FAILURE
        }

        static Diagnosis good(String subject, String found) {
            return new Diagnosis(Level.GOOD, subject, found, "");
        }

        static Diagnosis note(String subject, String found, String fix) {
            return new Diagnosis(Level.NOTE, subject, found, fix);
        }

        static Diagnosis failure(String subject, String found, String fix) {
            return new Diagnosis(Level.FAILURE, subject, found, fix);
        }
    }

    private static final int OLDEST_JDK = 17;
    private static final double NEEDED_GIGABYTES = 3;
    private static final String ANOTHER_JDK = "install a complete JDK 17 or newer (Debian: apt install openjdk-17-jdk;"
            + " macOS: brew install openjdk; all: adoptium.net) and set JAVA_HOME to it";

    private Checkup() {}

    static Diagnosis jdk(int feature, String home) {
        String found = feature + " in " + home;
        return feature < OLDEST_JDK
                ? Diagnosis.failure("JDK", found + ", needed is " + OLDEST_JDK + " or newer", ANOTHER_JDK)
                : Diagnosis.good("JDK", found);
    }

    static Diagnosis module(String name, String purpose) {
        return ModuleFinder.ofSystem().find(name).isPresent()
                ? Diagnosis.good("module " + name, "present, " + purpose)
                : Diagnosis.failure("module " + name, "missing from this Java; it " + purpose, ANOTHER_JDK);
    }

    static Diagnosis built(Library library) {
        boolean built = Files.isDirectory(library.classes()) && Files.isDirectory(library.lib());
        return built
                ? Diagnosis.good("library", library.classes() + " and " + library.lib())
                : Diagnosis.failure(
                        "library",
                        "not built: " + library.classes() + " or " + library.lib() + " is missing",
                        "mvn -q process-classes");
    }

    /** Draws a word as a chart does: without a screen, with the system's fonts. */
    static Diagnosis charts() {
        String fix = "install some fonts (Debian and Ubuntu: apt install fontconfig fonts-dejavu-core)";
        if (!GraphicsEnvironment.isHeadless()) {
            return Diagnosis.note(
                    "charts", "Java uses the screen", "start the course with ./course, which sets java.awt.headless");
        }
        try {
            int ink = ink("Loss 0.95");
            return ink > 0
                    ? Diagnosis.good("charts", "text is drawn without a screen")
                    : Diagnosis.failure("charts", "text leaves no ink", fix);
        } catch (RuntimeException | LinkageError | InternalError e) {
            return Diagnosis.failure("charts", "text cannot be drawn: " + e, fix);
        }
    }

    static Diagnosis memory(double gigabytes) {
        String found =
                String.format(Locale.ROOT, "%.1f GB, kernel and course use up to %.0f", gigabytes, NEEDED_GIGABYTES);
        return gigabytes < NEEDED_GIGABYTES
                ? Diagnosis.note("memory", found, "close other programs, or train with --batch 64 and a smaller set")
                : Diagnosis.good("memory", found);
    }

    static double physicalMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / 1e9
                : Runtime.getRuntime().maxMemory() / 1e9;
    }

    static Diagnosis writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
            return Diagnosis.good("write rights", folder.toString());
        } catch (IOException e) {
            return Diagnosis.failure(
                    "write rights",
                    "nothing can be written to " + folder + " (" + e.getMessage() + ")",
                    "make the folder yours (chown, chmod), or copy the course to a folder of yours");
        }
    }

    static Diagnosis data(BooleanSupplier mnist) {
        try {
            return mnist.getAsBoolean()
                    ? Diagnosis.good("data", "MNIST is here")
                    : Diagnosis.note(
                            "data",
                            "the sample of MNIST, which is enough for all lessons; the whole of MNIST is not here",
                            "./course data mnist, or let CONVNET_DATA name a folder that holds mnist/");
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            return Diagnosis.failure("data", String.valueOf(e.getMessage()), "correct CONVNET_DATA, or unset it");
        }
    }

    static Diagnosis jupyter(JupyterPrograms programs) {
        return programs.notebookServer()
                .map(command -> Diagnosis.good("Jupyter", String.join(" ", command)))
                .orElseGet(() -> Diagnosis.note(
                        "Jupyter",
                        "neither JupyterLab nor Jupyter Notebook is on the PATH; ./course run works without",
                        "to work in notebooks: python3 -m pip install jupyterlab, or Debian: apt install jupyter-notebook,"
                                + " or VS Code with its Jupyter extension"));
    }

    static Diagnosis kernelspec() {
        String install = "./course kernel install";
        return KernelSpecs.all().stream()
                .filter(found -> found.spec().name().equals(KernelCommand.NAME))
                .findFirst()
                .map(found -> found.problem().isEmpty()
                        ? Diagnosis.good("kernelspec", found.folder().toString())
                        : Diagnosis.note("kernelspec", found.folder() + " is broken: " + found.problem(), install))
                .orElseGet(() -> Diagnosis.note("kernelspec", "Jupyter does not know the kernel yet", install));
    }

    static Diagnosis cell(Supplier<String> trial) {
        try {
            return Diagnosis.good("a real cell", trial.get());
        } catch (KernelException | IllegalStateException | UncheckedIOException e) {
            return Diagnosis.failure(
                    "a real cell",
                    String.valueOf(e.getMessage()),
                    "mend what failed above, then run ./course doctor again");
        }
    }

    private static int ink(String word) {
        BufferedImage image = new BufferedImage(120, 30, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        pen.drawString(word, 5, 20);
        pen.dispose();
        int ink = 0;
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            ink += image.getRaster().getSample(i % image.getWidth(), i / image.getWidth(), 0) > 0 ? 1 : 0;
        }
        return ink;
    }
}
