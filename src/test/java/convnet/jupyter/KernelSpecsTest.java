package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecsTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path prefix;

    @Test
    void installedKernelspecReadsBackAsItWas() {
        KernelSpecs specs = KernelSpecs.under(prefix);
        KernelSpec spec = spec(prefix.toString());
        Path folder = specs.install(spec);
        assertEquals(prefix.resolve("share/jupyter/kernels/convnet"), folder);
        assertEquals(spec, specs.find("convnet").orElseThrow().spec());
        assertEquals("", specs.find("convnet").orElseThrow().problem());
    }

    @Test
    void kernelJsonHasWhatJupyterNeeds() throws IOException {
        Path folder = KernelSpecs.under(prefix).install(spec("a.jar"));
        assertEquals(
                """
                {
                  "argv" : [ "%s", "-cp", "a.jar", "Main", "{connection_file}" ],
                  "display_name" : "ConvNet Course (Java)",
                  "language" : "java",
                  "interrupt_mode" : "signal",
                  "env" : {
                    "KEY" : "value"
                  }
                }
                """
                        .formatted(JAVA),
                Files.readString(folder.resolve("kernel.json")));
    }

    @Test
    void installingAgainReplacesAndLeavesNothingElse() throws IOException {
        KernelSpecs specs = KernelSpecs.under(prefix);
        specs.install(spec("old.jar"));
        Path folder = specs.install(spec("new.jar"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("kernel.json")), files.toList());
        }
        assertTrue(Files.readString(folder.resolve("kernel.json")).contains("new.jar"));
    }

    @Test
    void removedKernelspecIsGoneAndAMissingOneIsNoError() {
        KernelSpecs specs = KernelSpecs.under(prefix);
        Path folder = specs.install(spec("a.jar"));
        assertTrue(specs.remove("convnet"));
        assertFalse(Files.exists(folder));
        assertFalse(specs.remove("convnet"));
    }

    @Test
    void missingFilesAreNamed() {
        KernelSpecs specs = KernelSpecs.under(prefix);
        specs.install(spec(prefix + File.pathSeparator + prefix.resolve("gone.jar")));
        assertEquals(
                "no file " + prefix.resolve("gone.jar"),
                specs.find("convnet").orElseThrow().problem());
        Path java = prefix.resolve("bin").resolve("java").toAbsolutePath();
        specs.install(new KernelSpec("other", "Other", List.of(java.toString()), Map.of(), InterruptMode.MESSAGE));
        assertEquals("no program " + java, specs.find("other").orElseThrow().problem());
    }

    @Test
    void damagedKernelJsonIsNamedAndTheOthersAreListed() throws IOException {
        KernelSpecs specs = KernelSpecs.under(prefix);
        specs.install(spec(prefix.toString()));
        Path damaged = Files.createDirectories(specs.folder().resolve("aaa")).resolve("kernel.json");
        Files.writeString(damaged, "{}");
        assertEquals(
                "kernelspec aaa: expects a command in argv, but " + damaged + " has none; install the kernel again",
                specs.installed().get(0).problem());
        assertEquals("convnet", specs.installed().get(1).spec().name());
    }

    @Test
    void unwritableFolderIsASentence() throws IOException {
        Path file = Files.writeString(prefix.resolve("file"), "");
        UncheckedIOException e = assertThrows(
                UncheckedIOException.class, () -> KernelSpecs.under(file).install(spec("a.jar")));
        assertTrue(e.getMessage().startsWith("kernel install: cannot write " + file), e.getMessage());
        assertTrue(e.getMessage().endsWith("; choose another folder with --prefix DIR"), e.getMessage());
    }

    private static KernelSpec spec(String classPath) {
        return new KernelSpec(
                "convnet",
                "ConvNet Course (Java)",
                List.of(JAVA, "-cp", classPath, "Main", KernelSpec.CONNECTION_FILE),
                Map.of("KEY", "value"),
                InterruptMode.SIGNAL);
    }
}
