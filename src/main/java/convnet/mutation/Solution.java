package convnet.mutation;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import convnet.grading.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** The source of a reference solution with its syntax tree: one class that may not run for ever in any of its mutants. */
final class Solution {
    /** The name of the counter in each mutant; what is left of it when the mutant has run is what it did not need. */
    static final String FUEL = "fuel$";

    private static final String BURN = " burn$();";
    private static final String METER = " static long " + FUEL + " = Long.MAX_VALUE;" + " static void burn$() { if (--"
            + FUEL + " < 0) throw new IllegalStateException(\"endless\"); }";

    private final String name;
    private final String text;
    private final CompilationUnitTree tree;
    private final SourcePositions positions;
    private final List<Edit> meters = new ArrayList<>();

    private Solution(String name, String text, CompilationUnitTree tree, SourcePositions positions) {
        this.name = name;
        this.text = text;
        this.tree = tree;
        this.positions = positions;
        tree.accept(new Metering(), null);
    }

    /** @param name the class's simple name */
    static Solution parse(String name, String text) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(new JavaSource(name, text)));
        try {
            CompilationUnitTree tree = task.parse().iterator().next();
            return new Solution(name, text, tree, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompilationUnitTree tree() {
        return tree;
    }

    String text() {
        return text;
    }

    int start(Tree node) {
        return (int) positions.getStartPosition(tree, node);
    }

    int end(Tree node) {
        return (int) positions.getEndPosition(tree, node);
    }

    String text(Tree node) {
        return text.substring(start(node), end(node));
    }

    /** The source with one change, under another name, and with a meter in each loop and method. */
    JavaSource changed(Edit change, String newName) {
        List<Edit> edits = new ArrayList<>(meters);
        edits.removeIf(change::covers);
        edits.add(change);
        edits.sort(null);
        String changed = text;
        for (int i = edits.size() - 1; i >= 0; i--) {
            changed = edits.get(i).apply(changed);
        }
        return new JavaSource(newName, changed.replaceAll("\\b" + Pattern.quote(name) + "\\b", newName));
    }

    /** The unchanged source under another name, metered. */
    JavaSource metered(String newName) {
        return changed(new Edit(0, 0, ""), newName);
    }

    /** Finds where a meter is needed: where a method, a lambda, or a round of a loop begins. */
    private final class Metering extends TreeScanner<Void, Void> {
        private void meter(Tree block, String statement) {
            int place = text.indexOf('{', start(block)) + 1;
            meters.add(new Edit(place, place, statement));
        }

        private void loop(StatementTree body) {
            if (!(body instanceof BlockTree)) {
                throw new IllegalArgumentException(name + ": put braces around the loop's body: " + text(body));
            }
            meter(body, BURN);
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            if (node.getSimpleName().contentEquals(name)) {
                meter(node, METER);
            }
            return super.visitClass(node, nothing);
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            if (node.getBody() != null && start(node.getBody()) >= 0) {
                meter(node.getBody(), BURN);
            }
            return super.visitMethod(node, nothing);
        }

        @Override
        public Void visitForLoop(ForLoopTree node, Void nothing) {
            loop(node.getStatement());
            return super.visitForLoop(node, nothing);
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void nothing) {
            loop(node.getStatement());
            return super.visitEnhancedForLoop(node, nothing);
        }

        @Override
        public Void visitWhileLoop(WhileLoopTree node, Void nothing) {
            loop(node.getStatement());
            return super.visitWhileLoop(node, nothing);
        }

        @Override
        public Void visitDoWhileLoop(DoWhileLoopTree node, Void nothing) {
            loop(node.getStatement());
            return super.visitDoWhileLoop(node, nothing);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree node, Void nothing) {
            if (node.getBody() instanceof BlockTree body) {
                meter(body, BURN);
            }
            return super.visitLambdaExpression(node, nothing);
        }
    }
}
