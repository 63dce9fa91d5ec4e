package convnet.mutation;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;

/** int for long, a conversion too late, no copy, an argument in place of a new array. */
final class TypeMutator extends EditScanner {
    private final List<VariableTree> parameters = new ArrayList<>();
    private String returned = "";

    TypeMutator(Solution solution, List<Edit> edits) {
        super(solution, edits);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
        parameters.clear();
        parameters.addAll(node.getParameters());
        returned = node.getReturnType() == null ? "" : text(node.getReturnType());
        return super.visitMethod(node, nothing);
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        if (node.getInitializer() != null && node.getType() != null) {
            if (text(node.getType()).equals("long")) {
                replace(node, "int " + node.getName() + " = (int) (" + text(node.getInitializer()) + ");");
            }
        }
        return super.visitVariable(node, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void nothing) {
        boolean isLong = parameters.stream()
                .anyMatch(parameter -> parameter.getName().equals(node.getName())
                        && text(parameter.getType()).equals("long"));
        if (isLong) {
            replace(node, "(int) " + node.getName());
        }
        return super.visitIdentifier(node, nothing);
    }

    @Override
    public Void visitReturn(ReturnTree node, Void nothing) {
        if (returned.equals("long")) {
            replace(node.getExpression(), "(int) (" + text(node.getExpression()) + ")");
        }
        if (returned.endsWith("]")) {
            aliases(node.getExpression(), returned);
        }
        return super.visitReturn(node, nothing);
    }

    @Override
    public Void visitNewArray(NewArrayTree node, Void nothing) {
        if (node.getType() != null) {
            String type = text(node.getType())
                    + "[]".repeat(Math.max(1, node.getDimensions().size()));
            aliases(node, type);
        }
        return super.visitNewArray(node, nothing);
    }

    /** Works in or returns each parameter of the same type instead of an array of its own. */
    private void aliases(Tree node, String type) {
        parameters.stream()
                .filter(parameter -> text(parameter.getType()).equals(type))
                .forEach(parameter -> replace(node, parameter.getName().toString()));
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
        if (node.getMethodSelect() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            if (name.equals("clone")) {
                replace(node, text(select.getExpression()));
            }
            if (name.equals("copyOf") || name.equals("copyOfRange")) {
                replace(node, text(node.getArguments().get(0)));
            }
        }
        return super.visitMethodInvocation(node, nothing);
    }

    /** {@code (long) a * b} becomes {@code (long) (a * b)}: the product is computed before it is widened. */
    @Override
    public Void visitBinary(BinaryTree node, Void nothing) {
        ExpressionTree first = node.getLeftOperand();
        while (first instanceof BinaryTree inner) {
            first = inner.getLeftOperand();
        }
        if (first instanceof TypeCastTree cast) {
            String rest = text(node).substring(text(cast).length());
            replace(node, "(" + text(cast.getType()) + ") (" + text(cast.getExpression()) + rest + ")");
        }
        return super.visitBinary(node, nothing);
    }
}
