package convnet.mutation;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;

/** Statements left out, conditions turned or decided, other starts and ends, constants for results. */
final class StatementMutator extends EditScanner {
    private String returned = "";

    StatementMutator(Solution solution, List<Edit> edits) {
        super(solution, edits);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
        returned = node.getReturnType() == null ? "" : text(node.getReturnType());
        return super.visitMethod(node, nothing);
    }

    @Override
    public Void visitReturn(ReturnTree node, Void nothing) {
        ExpressionTree value = node.getExpression();
        switch (returned) {
            case "", "void" -> {}
            case "boolean" -> {
                replace(value, "true");
                replace(value, "false");
            }
            case "String" -> replace(value, "\"\"");
            case "int", "long", "float", "double" -> {
                replace(value, "0");
                replace(value, "1");
            }
            default -> replace(value, "null");
        }
        return super.visitReturn(node, nothing);
    }

    @Override
    public Void visitIf(IfTree node, Void nothing) {
        replace(node.getCondition(), "(!" + text(node.getCondition()) + ")");
        replace(node, "");
        replace(node, text(node.getThenStatement()));
        if (node.getElseStatement() != null) {
            replace(node, text(node.getElseStatement()));
        }
        return super.visitIf(node, nothing);
    }

    @Override
    public Void visitCase(CaseTree node, Void nothing) {
        if (!node.getExpressions().isEmpty()) {
            replace(node, "");
        }
        return super.visitCase(node, nothing);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree node, Void nothing) {
        replace(node, "");
        return super.visitExpressionStatement(node, nothing);
    }

    @Override
    public Void visitForLoop(ForLoopTree node, Void nothing) {
        replace(node, "");
        if (node.getCondition() instanceof BinaryTree condition) {
            // The other neighbour of the end is the other comparison.
            boolean strict =
                    condition.getKind() == Tree.Kind.LESS_THAN || condition.getKind() == Tree.Kind.GREATER_THAN_EQUAL;
            replace(condition.getRightOperand(), text(condition.getRightOperand()) + (strict ? " - 1" : " + 1"));
        }
        // The update of a loop is an expression statement, but without a semicolon it cannot be left out alone.
        scan(node.getInitializer(), nothing);
        scan(node.getCondition(), nothing);
        return scan(node.getStatement(), nothing);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void nothing) {
        replace(node, "");
        return super.visitEnhancedForLoop(node, nothing);
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        ExpressionTree start = node.getInitializer();
        if (start != null && node.getType() != null) {
            switch (text(node.getType())) {
                case "int", "long" -> {
                    if (!(start instanceof LiteralTree)) {
                        replace(start, "0");
                        replace(start, text(start) + " + 1");
                        replace(start, text(start) + " - 1");
                    }
                }
                case "float", "double" -> {
                    replace(start, "0");
                    replace(start, "1");
                }
                case "boolean" -> {
                    replace(start, "true");
                    replace(start, "false");
                }
                default -> {}
            }
        }
        return super.visitVariable(node, nothing);
    }
}
