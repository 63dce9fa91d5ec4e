package convnet.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LintTest {
    private static final String WHOLE =
            """
            # Title

            ## Objectives
            ## Prerequisites
            **Time:** 45 minutes
            ## Summary
            ## References
            LeCun et al. 1998, pages 2278–2324.""";

    @Test
    void aLessonInTheHousesFormHasNoFindings() {
        assertEquals(List.of(), Lint.lesson().check(Notebook.of("n.ipynb", List.of(Cell.markdown("intro", WHOLE)))));
    }

    @Test
    void aLessonHasItsSections() {
        assertEquals(
                List.of(
                        "n.ipynb: no section objectives; add a heading, or a paragraph that starts with the word in"
                                + " bold",
                        "n.ipynb: no section time; add a heading, or a paragraph that starts with the word in bold"),
                texts(Lint.lesson()
                        .check(Notebook.of(
                                "n.ipynb",
                                List.of(Cell.markdown(
                                        "a", "# T\n## Prerequisites\n## Training time\n## Summary\n## References"))))));
    }

    @Test
    void importsStandInTheFirstCodeCell() {
        assertEquals(
                List.of("n.ipynb, cell 3 (c1): import java.util.List belongs into the first code cell"),
                code("import java.util.Map;\nimport static java.lang.Math.max;", "import java.util.List;"));
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): import java.awt.* would erase variables of other types with the same"
                        + " names; import single types, for example java.awt.Color"),
                code("import java.awt.*;"));
    }

    @Test
    void aCellIsReadAtOnce() {
        assertEquals(List.of(), code("import a.B;\n".repeat(20) + "int x;\n\n".repeat(18)));
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): 19 lines of code, at most 18 are read at once; split the cell"),
                code("int x;\n".repeat(19)));
    }

    @Test
    void anAnswerMayBeLonger() {
        assertEquals(List.of(), answer(49));
        assertEquals(
                List.of("n.ipynb, cell 2 (a): 51 lines of code, at most 50 are read at once; split the cell"),
                answer(51));
    }

    private static List<String> answer(int fields) {
        Cell cell = Cell.code("a", "class MyCorr {\n" + "int x;\n".repeat(fields - 1))
                .withMetadata(json("{\"convnet\": {\"exercise\": \"corr\"}}"));
        return texts(Lint.exercises().check(Notebook.of("n.ipynb", List.of(Cell.markdown("t", "# T"), cell))));
    }

    @Test
    void noMagicsVersionsPathsOrJars() {
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): %maven is a magic or shell command;"
                        + " notebooks run on every Java kernel"),
                code("%maven a:b"));
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): convnet.jar is a jar name; the kernel supplies the class path"),
                code("load(\"convnet.jar\");"));
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): \"/home/me/mnist\" is a path of one machine;"
                        + " take a name relative to the notebook"),
                code("read(\"/home/me/mnist\");"));
        assertEquals(List.of("n.ipynb, cell 2 (c0): 1.2.3 is a version number; it would age"), code("use(\"1.2.3\");"));
        assertEquals(List.of(), code("int rest = 7 % count;\ndouble x = 1.25 / 0.5;"));
    }

    @Test
    void theValueOfPrintfIsNotShown() {
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): ends with printf, whose value, a PrintStream, would be shown; print with"
                        + " System.out.println(String.format(…))"),
                code("int x = 1;\nSystem.out.printf(\"%d%n\", x);"));
        assertEquals(List.of(), code("for (int i = 0; i < 2; i++) {\n    System.out.printf(\"%d%n\", i);\n}"));
    }

    @Test
    void noVarForWhatStudentCodeComputes() {
        Cell answer = Cell.code("answer", "class MyCorr implements Corr { }")
                .withMetadata(json("{\"convnet\": {\"exercise\": \"corr\"}}"));
        assertEquals(
                List.of("n.ipynb, cell 3 (use): var out holds what student code computes and loses it when the student"
                        + " runs the answer again; write the type"),
                texts(
                        Lint.exercises()
                                .check(
                                        Notebook.of(
                                                "n.ipynb",
                                                List.of(
                                                        Cell.markdown("t", "# T"),
                                                        answer,
                                                        Cell.code(
                                                                "use",
                                                                "Corr mine = new MyCorr();\nvar out = mine.apply(x);\nvar free = 1;"))))));
    }

    @Test
    void anAnswerNamesItsExercise() {
        assertEquals(
                List.of("n.ipynb, cell 2 (c0): class MyCorr is a student's answer, but the cell's metadata name no"
                        + " exercise; add \"convnet\": {\"exercise\": \"…\"}"),
                code("class MyCorr implements Corr { }"));
    }

    @Test
    void nothingThatRanIsCommitted() {
        Cell ran = Cell.code("c", "1").withOutputs(1, List.of());
        assertEquals(
                List.of("n.ipynb, cell 2 (c): has outputs; clear all outputs before you commit"),
                texts(Lint.exercises().check(Notebook.of("n.ipynb", List.of(Cell.markdown("t", "# T"), ran)))));
        assertEquals(
                List.of(),
                Lint.exercises()
                        .check(Notebook.of("n.ipynb", List.of(Cell.markdown("t", "# T"), ran))
                                .withoutOutputs()));
    }

    @Test
    void kernelIdsAndTitleHaveTheirForm() {
        Notebook notebook = Notebook.parse(
                "n.ipynb",
                """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "python3"}}, "cells": [
                 {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "text"},
                 {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "text"},
                 {"cell_type": "markdown", "id": "a b", "metadata": {}, "source": "text"}]}""");
        assertEquals(
                List.of(
                        "n.ipynb: kernelspec python3, expected convnet; choose the course's kernel and save",
                        "n.ipynb, cell 1 (a): the first cell has no title; start it with # and the title",
                        "n.ipynb, cell 2 (a): the id is taken by an earlier cell; change one",
                        "n.ipynb, cell 3 (a b): an id has 1 to 64 letters, digits, hyphens and underscores;"
                                + " change it"),
                texts(Lint.exercises().check(notebook)));
    }

    @Test
    void everyNumberInProseIsClaimedOrGiven() {
        assertEquals(
                List.of("n.ipynb, cell 1 (t): the number 61,706 in \"LeNet has 61,706 parameters.\" is neither claimed"
                        + " nor given; add it to the cell's metadata"),
                prose("LeNet has **61,706** parameters.", "{}"));
        assertEquals(
                List.of(),
                prose(
                        "LeNet has **61,706** parameters (LeCun 1998), 61,706.",
                        "{\"claims\": [{\"says\": \"61,706 parameters\", \"is\": \"n\"},"
                                + " {\"says\": \"61,706\", \"is\": \"n\"}], \"given\": [\"1998\"]}"));
    }

    @Test
    void aClaimIsSaidByItsCell() {
        assertEquals(
                List.of("n.ipynb, cell 1 (t): claims \"706\" (n), but its text does not say so; change the text or the"
                        + " claim"),
                prose("It has 61,706.", "{\"claims\": [{\"says\": \"706\", \"is\": \"n\"}], \"given\": [\"61,706\"]}"));
        assertEquals(
                List.of("n.ipynb, cell 1 (t): gives \"1998\", but its text does not say it; delete it from the"
                        + " metadata"),
                prose("Nothing.", "{\"given\": [\"1998\"]}"));
    }

    @Test
    void picturesHaveTextAndComeWithTheNotebook() {
        assertEquals(
                List.of(
                        "n.ipynb, cell 1 (t): the picture a.png has no text for those who cannot see it; write"
                                + " ![what is seen](…)",
                        "n.ipynb, cell 1 (t): the picture http://h/b.png comes from another host; put it beside the"
                                + " notebook"),
                prose("![](a.png) ![b](http://h/b.png)", "{}"));
    }

    private static List<String> prose(String text, String course) {
        Cell cell = Cell.markdown("t", "# T\n\n" + text).withMetadata(json("{\"convnet\": " + course + "}"));
        return texts(Lint.exercises().check(Notebook.of("n.ipynb", List.of(cell))));
    }

    private static List<String> code(String... sources) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.markdown("t", "# T")));
        for (int i = 0; i < sources.length; i++) {
            cells.add(Cell.code("c" + i, sources[i]));
        }
        return texts(Lint.exercises().check(Notebook.of("n.ipynb", cells)));
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
