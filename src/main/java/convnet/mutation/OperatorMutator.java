package convnet.mutation;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Map;

/** Bounds, operators, constants, and calls of the mathematical functions. */
final class OperatorMutator extends EditScanner {
    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("<", List.of("<=", ">=")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("+", List.of("-")),
            Map.entry("-", List.of("+")),
            Map.entry("*", List.of("/")),
            Map.entry("/", List.of("*")),
            Map.entry("%", List.of("*", "/")),
            Map.entry("&&", List.of("||")),
            Map.entry("||", List.of("&&")),
            Map.entry("+=", List.of("=", "-=")),
            Map.entry("-=", List.of("=", "+=")),
            Map.entry("*=", List.of("=", "/=")),
            Map.entry("/=", List.of("=", "*=")));

    private static final Map<Tree.Kind, String> SIGNS = Map.ofEntries(
            Map.entry(Tree.Kind.LESS_THAN, "<"),
            Map.entry(Tree.Kind.LESS_THAN_EQUAL, "<="),
            Map.entry(Tree.Kind.GREATER_THAN, ">"),
            Map.entry(Tree.Kind.GREATER_THAN_EQUAL, ">="),
            Map.entry(Tree.Kind.EQUAL_TO, "=="),
            Map.entry(Tree.Kind.NOT_EQUAL_TO, "!="),
            Map.entry(Tree.Kind.PLUS, "+"),
            Map.entry(Tree.Kind.MINUS, "-"),
            Map.entry(Tree.Kind.MULTIPLY, "*"),
            Map.entry(Tree.Kind.DIVIDE, "/"),
            Map.entry(Tree.Kind.REMAINDER, "%"),
            Map.entry(Tree.Kind.CONDITIONAL_AND, "&&"),
            Map.entry(Tree.Kind.CONDITIONAL_OR, "||"),
            Map.entry(Tree.Kind.PLUS_ASSIGNMENT, "+="),
            Map.entry(Tree.Kind.MINUS_ASSIGNMENT, "-="),
            Map.entry(Tree.Kind.MULTIPLY_ASSIGNMENT, "*="),
            Map.entry(Tree.Kind.DIVIDE_ASSIGNMENT, "/="));

    private static final Map<String, String> FUNCTIONS =
            Map.of("max", "min", "min", "max", "cos", "sin", "sin", "cos", "floor", "ceil", "ceil", "floor");

    OperatorMutator(Solution solution, List<Edit> edits) {
        super(solution, edits);
    }

    @Override
    public Void visitBinary(BinaryTree node, Void nothing) {
        String sign = SIGNS.get(node.getKind());
        for (String other : OTHERS.getOrDefault(sign, List.of())) {
            replaceBetween(node.getLeftOperand(), node.getRightOperand(), sign, other);
        }
        // One operand forgotten; a comparison of one operand does not compile and drops out.
        replace(node, text(node.getLeftOperand()));
        replace(node, text(node.getRightOperand()));
        return super.visitBinary(node, nothing);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree node, Void nothing) {
        String sign = SIGNS.get(node.getKind());
        for (String other : OTHERS.getOrDefault(sign, List.of())) {
            replaceBetween(node.getVariable(), node.getExpression(), sign, other);
        }
        return super.visitCompoundAssignment(node, nothing);
    }

    @Override
    public Void visitUnary(UnaryTree node, Void nothing) {
        String operand = text(node.getExpression());
        switch (node.getKind()) {
            case POSTFIX_INCREMENT, PREFIX_INCREMENT -> {
                replace(node, operand + "--");
                replace(node, operand + " += 2");
            }
            case POSTFIX_DECREMENT, PREFIX_DECREMENT -> {
                replace(node, operand + "++");
                replace(node, operand + " -= 2");
            }
            default -> replace(node, operand);
        }
        return super.visitUnary(node, nothing);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree node, Void nothing) {
        replace(node, text(node.getTrueExpression()));
        replace(node, text(node.getFalseExpression()));
        return super.visitConditionalExpression(node, nothing);
    }

    /** All rows have one length, so {@code a[0].length} is as good as {@code a[1].length}. */
    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void nothing) {
        ExpressionTree array = node.getExpression();
        while (node.getIdentifier().contentEquals("length") && array instanceof ArrayAccessTree row) {
            array = row.getExpression();
        }
        return scan(array, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void nothing) {
        switch (node.getKind()) {
            case INT_LITERAL -> {
                int value = (Integer) node.getValue();
                replace(node, String.valueOf(value + 1));
                replace(node, value == 0 ? "-1" : String.valueOf(value - 1));
            }
            case LONG_LITERAL -> {
                long value = (Long) node.getValue();
                replace(node, value + 1 + "L");
                replace(node, value - 1 + "L");
                replace(node, String.valueOf(value));
            }
            case FLOAT_LITERAL, DOUBLE_LITERAL -> {
                double value = ((Number) node.getValue()).doubleValue();
                String type = node.getKind() == Tree.Kind.FLOAT_LITERAL ? "f" : "";
                replace(node, value + 1 + type);
                replace(node, value - 1 + type);
            }
            case BOOLEAN_LITERAL -> replace(node, String.valueOf(!(Boolean) node.getValue()));
            case STRING_LITERAL -> replace(node, "\"\"");
            default -> {}
        }
        return super.visitLiteral(node, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
        if (node.getMethodSelect() instanceof MemberSelectTree select) {
            String receiver = text(select.getExpression());
            String name = select.getIdentifier().toString();
            if (FUNCTIONS.containsKey(name)) {
                String arguments = text(node).substring(text(select).length());
                replace(node, receiver + "." + FUNCTIONS.get(name) + arguments);
            }
            if (name.equals("equals")) {
                replace(node, "(" + receiver + " == " + text(node.getArguments().get(0)) + ")");
            }
            if (receiver.equals("Math")) {
                node.getArguments().forEach(argument -> replace(node, "(" + text(argument) + ")"));
            }
        }
        return super.visitMethodInvocation(node, nothing);
    }

    @Override
    public Void visitTypeCast(TypeCastTree node, Void nothing) {
        replace(node, text(node.getExpression()));
        return super.visitTypeCast(node, nothing);
    }
}
