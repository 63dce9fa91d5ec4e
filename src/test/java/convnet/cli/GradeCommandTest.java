package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an instructor reads who names a wrong file. */
class GradeCommandTest {
    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void handIn() throws IOException {
        in = Files.createDirectories(folder.resolve("in/ada"));
        Files.writeString(in.resolve("A.java"), "class A {}");
        in = in.getParent();
    }

    @Test
    void whatIsMissingIsNamedWithWhatToDo() {
        says(
                "submissions: there is no " + folder.resolve("none") + "; name a folder or a zip file",
                "提交：没有 " + folder.resolve("none") + "；请指定一个文件夹或 zip 文件",
                folder.resolve("none"));
        says(
                "roster: expected a file, but there is no none.csv; check the path",
                "名单：应为文件，但没有 none.csv；请检查路径",
                in,
                "--roster",
                "none.csv");
        says(
                "secret: there is no file none.txt; give the one that the release wrote, or none",
                "密钥：没有文件 none.txt；请给出发布时写的文件，或写 none",
                in,
                "--secret",
                "none.txt");
        says(
                "policy: expected a file, but there is no none.yaml; check the path",
                "评分规则：应为文件，但没有 none.yaml；请检查路径",
                in,
                "--policy",
                "none.yaml");
    }

    @Test
    void aDamagedZipIsNamed() throws IOException {
        Path zip = Files.writeString(folder.resolve("all.zip"), "no zip");
        String english = error("en", zip);
        assertTrue(
                english.startsWith("submissions: expected a folder or a zip file, but " + zip + " is neither ("),
                english);
        String chinese = error("zh", zip);
        assertTrue(chinese.startsWith("提交：应为文件夹或 zip 文件，但 " + zip + " 两者都不是（"), chinese);
    }

    @Test
    void aFolderWithoutAnySubmissionIsNoClass() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        says(
                "submissions: expected a folder for each student, or a download of Canvas, Moodle or Gradescope, but "
                        + empty + " holds none; name the folder above the students' folders",
                "提交：应有每名学生的文件夹，或 Canvas、Moodle、Gradescope 的下载，但 " + empty + " 中没有；请指定学生文件夹的上一级",
                empty);
    }

    @Test
    void mistakesInAPolicyAreNamedWithWhatMayStandThere() throws IOException {
        Path policy = Files.writeString(folder.resolve("p.yaml"), "deadlin: 2026-11-30\n");
        String english = error("en", in, "--policy", policy.toString());
        assertTrue(english.startsWith(policy + ": \"deadlin\" is unknown; known are exercises, deadline, "), english);
        assertTrue(error("zh", in, "--policy", policy.toString())
                .startsWith(policy + "：不认识 \"deadlin\"；可用的有 exercises、deadline、"));
        Files.writeString(policy, "perDay: lots\n");
        says(
                policy + ": perDay: expected a whole number from 0 to 100, but got \"lots\"",
                policy + "：perDay 应为：0 到 100 的整数；但得到 \"lots\"",
                in,
                "--policy",
                policy.toString());
        Files.writeString(policy, "exercises: [lesson2]\n");
        String unknown = error("en", in, "--policy", policy.toString());
        assertTrue(unknown.startsWith("policy: \"lesson2\" is no exercise and no lesson; known are "), unknown);
        assertTrue(unknown.contains("lesson02") && unknown.contains("corr2d"), unknown);
    }

    @Test
    void anotherLanguageIsRefused() {
        assertEquals("language: expected en or zh, but got \"fr\"", error("fr", in));
    }

    private void says(String english, String chinese, Path submissions, String... more) {
        assertEquals(english, error("en", submissions, more));
        assertEquals(chinese, error("zh", submissions, more));
    }

    private String error(String language, Path submissions, String... more) {
        StringWriter err = new StringWriter();
        List<String> arguments = new java.util.ArrayList<>(
                List.of(submissions.toString(), "--out", folder.resolve("out").toString(), "--lang", language));
        arguments.addAll(List.of(more));
        int code = new CommandLine(new GradeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    err.append(Main.said(problem, parsed));
                    return 1;
                })
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
        assertEquals(1, code, err.toString());
        assertFalse(Files.exists(folder.resolve("out")), "nothing is begun");
        return err.toString();
    }
}
