package convnet.mutation;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;

/** One variable for another of its kind, indices and arguments in another order. */
final class NameMutator extends EditScanner {
    /** @param kind type and role: a loop's counter is taken for another loop's, a parameter for another parameter */
    private record Name(String name, String kind) {}

    private final List<Name> scope = new ArrayList<>();
    private String role = "local";

    NameMutator(Solution solution, List<Edit> edits) {
        super(solution, edits);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
        int outside = scope.size();
        role = "parameter";
        scan(node.getParameters(), nothing);
        role = "local";
        scan(node.getBody(), nothing);
        leave(outside);
        return nothing;
    }

    @Override
    public Void visitBlock(BlockTree node, Void nothing) {
        int outside = scope.size();
        super.visitBlock(node, nothing);
        leave(outside);
        return nothing;
    }

    @Override
    public Void visitForLoop(ForLoopTree node, Void nothing) {
        int outside = scope.size();
        role = "counter";
        scan(node.getInitializer(), nothing);
        role = "local";
        scan(node.getCondition(), nothing);
        scan(node.getUpdate(), nothing);
        scan(node.getStatement(), nothing);
        leave(outside);
        return nothing;
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void nothing) {
        int outside = scope.size();
        super.visitEnhancedForLoop(node, nothing);
        leave(outside);
        return nothing;
    }

    private void leave(int outside) {
        scope.subList(outside, scope.size()).clear();
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        scan(node.getInitializer(), nothing);
        if (node.getType() != null) {
            scope.add(new Name(node.getName().toString(), role + " " + text(node.getType())));
        }
        return nothing;
    }

    /** The neighbours of a name among those of its kind, in a circle. */
    @Override
    public Void visitIdentifier(IdentifierTree node, Void nothing) {
        String name = node.getName().toString();
        String kind = scope.stream()
                .filter(known -> known.name.equals(name))
                .map(Name::kind)
                .findFirst()
                .orElse("");
        List<String> same = scope.stream()
                .filter(known -> known.kind.equals(kind))
                .map(Name::name)
                .toList();
        int place = same.indexOf(name);
        if (place >= 0) {
            replace(node, same.get((place + 1) % same.size()));
            replace(node, same.get((place + same.size() - 1) % same.size()));
        }
        return super.visitIdentifier(node, nothing);
    }

    @Override
    public Void visitArrayAccess(ArrayAccessTree node, Void nothing) {
        if (node.getExpression() instanceof ArrayAccessTree outer) {
            exchange(outer.getIndex(), node.getIndex());
        }
        return super.visitArrayAccess(node, nothing);
    }

    /** The length of another dimension. */
    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void nothing) {
        if (node.getIdentifier().contentEquals("length")) {
            ExpressionTree array = node.getExpression();
            replace(array, text(array) + "[0]");
            if (array instanceof ArrayAccessTree row) {
                replace(array, text(row.getExpression()));
            }
        }
        return super.visitMemberSelect(node, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
        if (!text(node.getMethodSelect()).matches("Math\\.(max|min)")) {
            exchangeNeighbours(node.getArguments());
        }
        return super.visitMethodInvocation(node, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void nothing) {
        exchangeNeighbours(node.getArguments());
        return super.visitNewClass(node, nothing);
    }

    @Override
    public Void visitNewArray(NewArrayTree node, Void nothing) {
        exchangeNeighbours(node.getDimensions());
        List<? extends Tree> values = node.getInitializers();
        if (values != null) {
            exchangeNeighbours(values);
        }
        return super.visitNewArray(node, nothing);
    }
}
