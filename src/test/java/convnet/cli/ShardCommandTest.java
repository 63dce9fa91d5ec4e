package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

class ShardCommandTest {
    @TempDir
    Path folder;

    private static String run(int expected, Object command, String... arguments) {
        StringWriter text = new StringWriter();
        int code = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(text))
                .setErr(new PrintWriter(text))
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    text.append(problem.getMessage());
                    return 1;
                })
                .execute(arguments);
        assertEquals(expected, code, text.toString());
        return text.toString();
    }

    private void write(String cluster, int shards) {
        run(0, new ShardCommand(), "--for", cluster, "--shards", "" + shards, "--out", folder.toString());
    }

    private Map<?, ?> yaml(String file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(folder.resolve(file)));
    }

    /** The place {@code a.b.0.c} of a tree. */
    private static Object at(Object tree, String path) {
        Object place = tree;
        for (String step : path.split("\\.")) {
            place = place instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) place).get(step);
        }
        return place;
    }

    @Test
    void aTaskOfTheSlurmArrayGradesItsShard() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        write("slurm", 12);
        Path script = folder.resolve("grade-array.sh");
        assertTrue(Files.readString(script).contains("\n#SBATCH --array=1-12\n"));
        Path course = Files.writeString(folder.resolve("course"), "#!/bin/sh\nprintf '%s|' \"$@\"\n");
        assertTrue(course.toFile().setExecutable(true));
        ProcessBuilder task = new ProcessBuilder("/bin/bash", script.toString()).redirectErrorStream(true);
        task.environment()
                .putAll(Map.of(
                        "SLURM_ARRAY_TASK_ID",
                        "7",
                        "SLURM_CPUS_PER_TASK",
                        "4",
                        "COURSE",
                        folder.toString(),
                        "SUBMISSIONS",
                        "/in and out",
                        "RESULTS",
                        "/r",
                        "OPTIONS",
                        "--lang zh"));
        String arguments = new String(task.start().getInputStream().readAllBytes());
        assertEquals("grade|/in and out|--shard|7/12|--out|/r/shards/7|--jobs|4|--resume|--lang|zh|", arguments);
        task.environment().remove("SUBMISSIONS");
        String missing = new String(task.start().getInputStream().readAllBytes());
        assertTrue(missing.contains("SUBMISSIONS: a folder or a zip file"), missing);
    }

    @Test
    void thePodOfAnIndexGradesItsShard() throws IOException {
        write("kubernetes", 5);
        Map<?, ?> job = yaml("job.yaml");
        assertEquals("Indexed", at(job, "spec.completionMode"));
        assertEquals(5, at(job, "spec.completions"));
        assertEquals("Never", at(job, "spec.template.spec.restartPolicy"));
        String command = (String) at(job, "spec.template.spec.containers.0.args.0");
        assertTrue(command.contains("--shard $shard/5 --out /class/shards/$shard "), command);
        assertFalse(command.contains("\n"), command);
        String merge = (String) at(yaml("merge.yaml"), "spec.template.spec.containers.0.args.0");
        assertEquals("exec /course/course grade merge /class/shards/* --out /class/results", merge);
        assertTrue(Files.readString(folder.resolve("Dockerfile")).contains("\nENTRYPOINT [\"/course/course\"]\n"));
    }

    @Test
    void theMatrixNamesEveryShard() throws IOException {
        write("actions", 3);
        Map<?, ?> workflow = yaml("grade.yml");
        assertEquals(List.of(1, 2, 3), at(workflow, "jobs.shard.strategy.matrix.shard"));
        assertEquals("shard", at(workflow, "jobs.merge.needs"));
        assertTrue(at(workflow, "jobs.shard.steps.3.run").toString().contains("--shard ${{ matrix.shard }}/3 "));
    }

    /** Every option that the files name exists: a grader that is given them complains about nothing else. */
    @Test
    void theFilesNameOptionsThatExist() throws IOException {
        write("slurm", 2);
        write("kubernetes", 2);
        write("actions", 2);
        List<String> known = new java.util.ArrayList<>(List.of("--version", "--dependency", "--wrap", "--mem"));
        for (Object command : List.of(new GradeCommand(), new MergeCommand())) {
            new CommandLine(command)
                    .getCommandSpec()
                    .options()
                    .forEach(option -> known.addAll(List.of(option.names())));
        }
        for (String file : List.of("grade-array.sh", "job.yaml", "merge.yaml", "grade.yml")) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                boolean grader = line.contains("course grade") || line.contains("--shard ");
                Matcher option = Pattern.compile("(?<!\\S)--[a-z]+").matcher(grader ? line : "");
                while (option.find()) {
                    assertTrue(known.contains(option.group()), file + ": " + line);
                }
            }
        }
    }

    @Test
    void aNumberOfShardsThatMakesNoSenseIsRefused() {
        assertTrue(run(2, new ShardCommand(), "--for", "slurm", "--shards", "0").contains("a number from 1 to 1000"));
        assertTrue(run(2, new ShardCommand(), "--for", "pbs").contains("expected one of"));
        assertTrue(run(0, new ShardCommand(), "--for", "kubernetes").contains("# ---- job.yaml\n"));
    }

    @Test
    void mergeNeedsNoSubmissionsAndGradeDoes() {
        assertTrue(run(2, new GradeCommand(), "--out", "x").contains("Missing required parameter: SUBMISSIONS"));
        assertTrue(run(2, new GradeCommand(), "in").contains("Missing required option: '--out=DIR'"));
        String none = folder.resolve("none.zip").toString();
        String refused = run(
                1,
                new GradeCommand(),
                "merge",
                none,
                "--out",
                folder.resolve("out").toString());
        assertTrue(refused.startsWith("merge: " + none + " is no finished shard ("), refused);
        String shard = run(1, new GradeCommand(), folder.toString(), "--out", "x", "--shard", "3/2");
        assertEquals("shard: expected a part such as 3/8 (the third of eight), but got \"3/2\"", shard);
    }
}
