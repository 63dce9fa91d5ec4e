package convnet.mutation;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;

/** Walks over a solution's tree and collects changes. */
abstract class EditScanner extends TreeScanner<Void, Void> {
    private final Solution solution;
    private final List<Edit> edits;

    EditScanner(Solution solution, List<Edit> edits) {
        this.solution = solution;
        this.edits = edits;
    }

    final String text(Tree node) {
        return solution.text(node);
    }

    final void replace(Tree node, String text) {
        edits.add(new Edit(solution.start(node), solution.end(node), text));
    }

    /** Replaces what stands between two nodes, such as an operator. */
    final void replaceBetween(Tree left, Tree right, String from, String to) {
        int start = solution.text().indexOf(from, solution.end(left));
        if (start >= 0 && start + from.length() <= solution.start(right)) {
            edits.add(new Edit(start, start + from.length(), to));
        }
    }

    final void exchange(Tree left, Tree right) {
        String between = solution.text().substring(solution.end(left), solution.start(right));
        edits.add(new Edit(solution.start(left), solution.end(right), text(right) + between + text(left)));
    }

    /** Exchanges each two neighbours of a list. */
    final void exchangeNeighbours(List<? extends Tree> nodes) {
        for (int i = 1; i < nodes.size(); i++) {
            exchange(nodes.get(i - 1), nodes.get(i));
        }
    }
}
