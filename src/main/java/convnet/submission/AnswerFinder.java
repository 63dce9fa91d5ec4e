package convnet.submission;

import convnet.grading.CellImports;
import convnet.grading.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the answer to each exercise: the cell whose metadata name it, else the class that implements its contract. Of
 * several, the first that is complete and is not the starter counts, and a note says so.
 */
final class AnswerFinder {
    private final List<SubmittedFile> files;
    private final Set<SubmittedFile> used = new HashSet<>();

    AnswerFinder(List<SubmittedFile> files) {
        this.files = files;
    }

    /** The {@code .java} files that answer nothing, to be listed. */
    List<Note> unused() {
        return files.stream()
                .filter(file -> !file.notebook() && !used.contains(file))
                .map(file -> Note.of("file.noContract", file.name()))
                .toList();
    }

    FoundAnswer find(Task task) {
        String contract = task.contract().getSimpleName();
        List<Candidate> candidates = candidates(task.id(), contract);
        if (candidates.isEmpty()) {
            return FoundAnswer.missing(task.id(), without(task, contract));
        }
        candidates.sort(Candidate.BEST);
        Candidate best = candidates.get(0);
        List<Note> notes = new ArrayList<>();
        if (candidates.size() > 1) {
            notes.add(Note.of(
                    "answer.several",
                    candidates.stream().map(Candidate::place).sorted().limit(6).collect(Collectors.joining("; ")),
                    best.place()));
        }
        if (!ClassText.of(best.text()).balanced()) {
            best = best.joined();
            if (best.parts() > 1) {
                notes.add(Note.of("answer.joined", best.place()));
            }
        }
        if (best.rank() == 2) {
            notes.add(Note.of("answer.notCode", best.place()));
        }
        return accepted(task, best, notes);
    }

    private FoundAnswer accepted(Task task, Candidate best, List<Note> notes) {
        String magic = best.cell().number() == 0 ? "" : Magics.cellMagic(best.text());
        String home = ClassText.of(best.text()).packageName();
        if (!magic.isEmpty() || home.matches("(java|javax|jdk|sun|org\\.junit|convnet)(\\..*)?")) {
            notes.add(
                    magic.isEmpty()
                            ? Note.of("answer.package", best.place(), home)
                            : Note.of("answer.magicCell", best.place(), magic));
            return new FoundAnswer(
                    task.id(), FoundAnswer.Status.REJECTED, best.place(), best.unit(), "", List.copyOf(notes));
        }
        String source = best.text();
        if (best.cell().number() > 0) {
            List<String> removed = new ArrayList<>();
            source = Magics.without(source, removed);
            removed.forEach(line -> notes.add(Note.of("answer.magicLine", line)));
            // All imports on the first line: the lines of the cell keep their numbers.
            source = CellImports.line(best.file().cells().stream()
                            .filter(CellText::code)
                            .map(CellText::source)
                            .toList())
                    + source;
        }
        return new FoundAnswer(
                task.id(), FoundAnswer.Status.FOUND, best.place(), best.unit(), source, List.copyOf(notes));
    }

    private List<Candidate> candidates(String id, String contract) {
        List<Candidate> candidates = new ArrayList<>();
        for (SubmittedFile file : files) {
            for (CellText cell : file.cells()) {
                // Most cells never name the contract; reading tokens is for those that do.
                if (cell.source().contains(contract)
                        && ClassText.of(cell.source()).implementing(contract)) {
                    int rank = !cell.code()
                            ? 2
                            : cell.number() == 0 || cell.exercise().equals(id) ? 0 : 1;
                    candidates.add(new Candidate(file, cell, rank, cell.source(), 1));
                    used.add(file);
                }
            }
        }
        return candidates;
    }

    /** Why there is nothing: the cell is there without the class, or there is no cell. */
    private List<Note> without(Task task, String contract) {
        for (SubmittedFile file : files) {
            for (CellText cell : file.cells()) {
                if (cell.exercise().equals(task.id())) {
                    return List.of(Note.of(
                            "answer.noClass",
                            file.name() + ", cell " + cell.number(),
                            "class My" + contract + " implements " + contract + " { … }"));
                }
            }
        }
        return List.of(Note.of("answer.none", "class My" + contract + " implements " + contract + " { … }"));
    }
}
