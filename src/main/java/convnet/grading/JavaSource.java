package convnet.grading;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source text for the compiler, under a name that messages and stack traces show: a file's name, or "cell 12". */
final class JavaSource extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    JavaSource(String name, String text) {
        super(address(name), Kind.SOURCE);
        this.name = name;
        this.text = text;
    }

    private static URI address(String name) {
        try {
            return new URI("answer", "", "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("source: \"" + name + "\" cannot name a source", e);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    /** A public class may stand in any cell and in any file. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** The text of a line, counted from 1; empty if there is none. */
    String line(long number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    }
}
