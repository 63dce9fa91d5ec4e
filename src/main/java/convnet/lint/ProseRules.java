package convnet.lint;

import convnet.notebook.Cell;
import convnet.notebook.Claim;
import convnet.notebook.Claims;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.Prose;
import convnet.notebook.ProseNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The house rules for prose: sections, pictures, and that every number is claimed or given. */
final class ProseRules {
    /** What every lesson has, as a heading or as a paragraph that starts with the word in bold. */
    static final List<String> SECTIONS = List.of("objectives", "prerequisites", "time", "summary", "references");

    /** Sections that state no results: a planned time, and citations. */
    private static final Set<String> FREE = Set.of("time", "references");

    private final Notebook notebook;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> sections = new HashSet<>();
    private final List<String> givenEverywhere;
    private final Set<String> unusedEverywhere;
    private String section = "";

    private ProseRules(Notebook notebook) {
        this.notebook = notebook;
        Claims claims = Claims.of(notebook);
        this.givenEverywhere = claims.given();
        this.unusedEverywhere = new HashSet<>(claims.given());
        claims.problems().forEach(problem -> findings.add(Finding.inNotebook(notebook, problem)));
    }

    /** Everything but the sections. */
    static List<Finding> check(Notebook notebook) {
        return new ProseRules(notebook).cells().findings;
    }

    /** The sections that a lesson lacks. */
    static List<Finding> missingSections(Notebook notebook) {
        ProseRules rules = new ProseRules(notebook).cells();
        List<Finding> missing = new ArrayList<>();
        for (String wanted : SECTIONS) {
            if (!rules.sections.contains(wanted)) {
                missing.add(Finding.inNotebook(
                        notebook,
                        "no section " + wanted + "; add a heading, or a paragraph that starts with the word in bold"));
            }
        }
        return missing;
    }

    private ProseRules cells() {
        for (int i = 0; i < notebook.cells().size(); i++) {
            Cell cell = notebook.cells().get(i);
            Claims claims = Claims.of(cell);
            for (String problem : claims.problems()) {
                add(i, problem);
            }
            covers(i, cell, claims);
            if (cell.isMarkdown()) {
                markdown(i, Prose.of(cell.source()), claims);
            }
        }
        for (String unused : unusedEverywhere) {
            findings.add(Finding.inNotebook(
                    notebook, "the notebook's metadata give \"" + unused + "\", but no cell says it; delete it"));
        }
        return this;
    }

    private void markdown(int index, Prose prose, Claims claims) {
        List<String> covers = new ArrayList<>(claims.covers());
        covers.addAll(givenEverywhere);
        for (Prose.Block block : prose.blocks()) {
            boolean free = enter(block);
            for (String given : givenEverywhere) {
                if (!ProseNumbers.occurrences(block.text(), given).isEmpty()) {
                    unusedEverywhere.remove(given);
                }
            }
            if (!free) {
                for (String number : ProseNumbers.uncovered(block, covers)) {
                    add(
                            index,
                            "the number " + number + " in \"" + excerpt(block.text(), number)
                                    + "\" is neither claimed nor given; add it to the cell's metadata");
                }
            }
        }
        for (Prose.Reference reference : prose.references()) {
            if (reference.image() && reference.text().isBlank()) {
                add(
                        index,
                        "the picture " + reference.target() + " has no text for those who cannot see it; write"
                                + " ![what is seen](…)");
            }
            if (reference.image() && reference.target().contains("://")) {
                add(
                        index,
                        "the picture " + reference.target() + " comes from another host; put it beside the notebook");
            }
        }
    }

    /** Follows the sections; whether the block's numbers are given by the section they stand in. */
    private boolean enter(Prose.Block block) {
        String found = sectionIn(block.level() > 0 ? block.text() : block.lead());
        if (block.level() > 0) {
            section = found;
        }
        sections.add(found);
        return FREE.contains(found) || FREE.contains(section);
    }

    /** "Learning objectives" and "Time needed" are sections, "Training time" is not. */
    private static String sectionIn(String heading) {
        String text =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        if (Set.of("time", "time needed", "estimated time").contains(text)) {
            return "time";
        }
        for (String word : SECTIONS) {
            if (!word.equals("time") && text.matches("(?:learning )?" + word + "\\b.*")) {
                return word;
            }
        }
        return "";
    }

    private void covers(int index, Cell cell, Claims claims) {
        for (Claim claim : claims.claims()) {
            if (!ProseNumbers.says(cell, claim.says())) {
                add(
                        index,
                        "claims \"" + claim.says() + "\" (" + claim.is() + "), but its text does not say so; "
                                + (claim.says().matches(".*[$*`].*")
                                        ? "write it as a reader sees it, without $, * and `"
                                        : "change the text or the claim"));
            }
        }
        for (String given : claims.given()) {
            if (!ProseNumbers.says(cell, given)) {
                add(index, "gives \"" + given + "\", but its text does not say it; delete it from the metadata");
            }
        }
    }

    private static String excerpt(String text, String number) {
        int at = text.indexOf(number);
        int from = Math.max(0, at - 20);
        int to = Math.min(text.length(), at + number.length() + 20);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    private void add(int index, String message) {
        findings.add(Finding.inCell(notebook, index, message));
    }
}
