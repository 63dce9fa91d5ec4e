package convnet.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Moves the members that a class declares below the cursor above it: JShell looks only at what stands before the cursor,
 * and students write their helpers below.
 */
final class LaterMembers extends TreeScanner<Void, Void> {
    private final String code;
    private final int cursor;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private String result;

    private LaterMembers(String code, int cursor, CompilationUnitTree unit, SourcePositions positions) {
        this.code = code;
        this.cursor = cursor;
        this.unit = unit;
        this.positions = positions;
        result = code.substring(0, cursor);
    }

    /** A class up to the cursor, with its later members in front of the one that the cursor is in. */
    static String moved(String before, String after) {
        String code = before + after;
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Cell.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            LaterMembers members = new LaterMembers(
                    code, before.length(), unit, Trees.instance(task).getSourcePositions());
            members.scan(unit, null);
            return members.result;
        } catch (IOException e) {
            return before;
        }
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
        super.visitClass(tree, none); // what stands further in comes first: places before it stay what they are
        long at = -1;
        StringBuilder later = new StringBuilder();
        for (Tree member : tree.getMembers()) {
            long start = positions.getStartPosition(unit, member);
            long end = positions.getEndPosition(unit, member);
            if (start >= cursor && end > start) {
                later.append(code, (int) start, (int) end).append(' ');
            } else if (start >= 0 && start < cursor && end >= cursor) {
                at = start;
            }
        }
        if (at >= 0) {
            result = result.substring(0, (int) at) + later + result.substring((int) at);
        }
        return null;
    }
}
