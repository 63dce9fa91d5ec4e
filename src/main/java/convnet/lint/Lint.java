package convnet.lint;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.Prose;
import convnet.notebook.ProseNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The house rules of a notebook, checked without running it.
 *
 * <p>For every notebook: imports in the first code cell and never {@code java.awt.*}; cells of at most 18 lines, answers
 * of at most 50; no magics, versions, paths or jar names; no {@code var} for what student code computes; exercise cells
 * name their exercise; no outputs; kernelspec {@code convnet}; unique cell ids; every number of two or more digits in
 * prose claimed or given (see {@link ProseNumbers} for what counts). A lesson also has objectives, prerequisites, time,
 * summary and
 * references.
 */
public final class Lint {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final List<Rule> rules;

    private interface Rule {
        List<Finding> check(Notebook notebook);
    }

    private Lint(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules for a lesson. */
    public static Lint lesson() {
        return new Lint(List.of(Lint::form, CodeRules::check, ProseRules::check, ProseRules::missingSections));
    }

    /** The rules for a notebook of exercises: all but the sections of a lesson. */
    public static Lint exercises() {
        return new Lint(List.of(Lint::form, CodeRules::check, ProseRules::check));
    }

    /** What breaks a rule, in the order of the cells; empty if nothing does. */
    public List<Finding> check(Notebook notebook) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.check(notebook)));
        findings.sort(Comparator.comparingInt(Finding::cell));
        return List.copyOf(findings);
    }

    /** Format, ids, metadata, outputs. */
    private static List<Finding> form(Notebook notebook) {
        List<Finding> findings = new ArrayList<>();
        String kernel = notebook.metadata().path("kernelspec").path("name").asText("none");
        if (!kernel.equals("convnet")) {
            findings.add(Finding.inNotebook(
                    notebook, "kernelspec " + kernel + ", expected convnet; choose the course's kernel and save"));
        }
        if (notebook.title().isEmpty() || notebook.cells().isEmpty()) {
            findings.add(Finding.inNotebook(notebook, "no cells"));
        } else if (!notebook.cells().get(0).isMarkdown()
                || Prose.of(notebook.cells().get(0).source()).title().isEmpty()) {
            findings.add(Finding.inCell(notebook, 0, "the first cell has no title; start it with # and the title"));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < notebook.cells().size(); i++) {
            Cell cell = notebook.cells().get(i);
            if (!ids.add(cell.id())) {
                findings.add(Finding.inCell(notebook, i, "the id is taken by an earlier cell; change one"));
            }
            if (!ID.matcher(cell.id()).matches()) {
                findings.add(Finding.inCell(
                        notebook, i, "an id has 1 to 64 letters, digits, hyphens and underscores; change it"));
            }
            if (!cell.outputs().isEmpty() || !cell.executionCount().isEmpty()) {
                findings.add(Finding.inCell(notebook, i, "has outputs; clear all outputs before you commit"));
            }
            JsonNode limit = cell.course().path("limitSeconds");
            if (!limit.isMissingNode() && !(limit.isNumber() && limit.doubleValue() > 0)) {
                findings.add(Finding.inCell(notebook, i, "limitSeconds expects a positive number, but is " + limit));
            }
        }
        return findings;
    }
}
