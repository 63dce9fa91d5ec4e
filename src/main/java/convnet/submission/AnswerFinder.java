package convnet.submission;

import convnet.exercise.Message;
import convnet.grading.CellImports;
import convnet.grading.ClassText;
import convnet.grading.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the answer to each exercise: the cell whose metadata name it, else the class that implements its contract. Of
 * several, the first that is complete and is not the starter counts, and a note says so.
 */
final class AnswerFinder {
    private static final int MOST_LINES = 5;
    private static final int MOST_PLACES = 6;

    /** A cell and what it declares. */
    private record Place(SubmittedFile file, CellText cell, ClassText java) {}

    private final List<SubmittedFile> files;
    private final Set<SubmittedFile> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<SubmittedFile, String> imports = new IdentityHashMap<>();

    /** Reads each cell once, however many exercises there are. */
    AnswerFinder(List<SubmittedFile> files) {
        this.files = files;
        for (SubmittedFile file : files) {
            for (CellText cell : file.cells()) {
                // Most cells implement nothing; reading tokens is for those that do.
                if (cell.source().contains("implements")) {
                    ClassText java = ClassText.of(cell.source());
                    for (String contract : java.contracts()) {
                        places.computeIfAbsent(contract, key -> new ArrayList<>())
                                .add(new Place(file, cell, java));
                    }
                }
            }
        }
    }

    /** The {@code .java} files that answer nothing, to be listed. */
    List<Message> unused() {
        return files.stream()
                .filter(file -> !file.notebook() && !used.contains(file))
                .map(file -> Message.of("file.noContract", file.name()))
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
        List<Message> notes = new ArrayList<>();
        if (candidates.size() > 1) {
            notes.add(Message.of(
                    "answer.several",
                    Message.list(
                            "semicolon",
                            candidates.stream()
                                    .map(Candidate::place)
                                    .sorted(Comparator.comparing(Message::toString))
                                    .limit(MOST_PLACES)
                                    .toList()),
                    best.place()));
        }
        if (!best.java().balanced()) {
            best = best.joined();
            if (best.parts() > 1) {
                notes.add(Message.of("answer.joined", best.place()));
            }
        }
        if (best.rank() == 2) {
            notes.add(Message.of("answer.notCode", best.place()));
        }
        return accepted(task, best, notes);
    }

    private FoundAnswer accepted(Task task, Candidate best, List<Message> notes) {
        String magic = best.cell().number() == 0 ? "" : Magics.cellMagic(best.text());
        String home = best.java().packageName();
        if (!magic.isEmpty() || home.matches("(java|javax|jdk|sun|org\\.junit|convnet|lesson\\d+)(\\..*)?")) {
            notes.add(
                    magic.isEmpty()
                            ? Message.of("answer.package", best.place(), home)
                            : Message.of("answer.magicCell", best.place(), magic));
            return new FoundAnswer(
                    task.id(), FoundAnswer.Status.REJECTED, best.place(), best.unit(), "", List.copyOf(notes));
        }
        String source = best.text();
        if (best.cell().number() > 0) {
            List<String> removed = new ArrayList<>();
            source = Magics.without(source, removed);
            removed.stream().limit(MOST_LINES).forEach(line -> notes.add(Message.of("answer.magicLine", line)));
            if (removed.size() > MOST_LINES) {
                notes.add(Message.of("answer.magicLines", removed.size() - MOST_LINES));
            }
            // All imports on the first line: the lines of the cell keep their numbers.
            source = imports.computeIfAbsent(best.file(), AnswerFinder::imports) + source;
        }
        return new FoundAnswer(
                task.id(), FoundAnswer.Status.FOUND, best.place(), best.unit(), source, List.copyOf(notes));
    }

    private static String imports(SubmittedFile file) {
        return CellImports.line(file.cells().stream()
                .filter(CellText::code)
                .map(CellText::source)
                .toList());
    }

    private List<Candidate> candidates(String id, String contract) {
        List<Candidate> candidates = new ArrayList<>();
        for (Place place : places.getOrDefault(contract, List.of())) {
            CellText cell = place.cell();
            int rank = !cell.code() ? 2 : cell.number() == 0 || cell.exercise().equals(id) ? 0 : 1;
            candidates.add(new Candidate(place.file(), cell, rank, place.java(), cell.source(), 1));
            used.add(place.file());
        }
        return candidates;
    }

    /** Why there is nothing: the cell is there without the class, or there is no cell. */
    private List<Message> without(Task task, String contract) {
        for (SubmittedFile file : files) {
            for (CellText cell : file.cells()) {
                if (cell.exercise().equals(task.id())) {
                    return List.of(Message.of(
                            "answer.noClass",
                            Message.of("compile.place", file.name(), cell.number()),
                            "class My" + contract + " implements " + contract + " { … }"));
                }
            }
        }
        return List.of(Message.of("answer.none", "class My" + contract + " implements " + contract + " { … }"));
    }
}
