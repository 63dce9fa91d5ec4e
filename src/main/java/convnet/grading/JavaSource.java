package convnet.grading;

import convnet.exercise.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import javax.tools.SimpleJavaFileObject;

/** A source text for the compiler, under a name that messages and stack traces show: a file's name, or "cell 12". */
public final class JavaSource extends SimpleJavaFileObject {
    private final Message unit;
    private final String text;
    private final int imports;

    /** A file under its name. */
    public JavaSource(String name, String text) {
        this(Message.text(name), text);
    }

    /** @param unit what messages call it */
    JavaSource(Message unit, String text) {
        this(unit, text, CellImports.length(text));
    }

    private JavaSource(Message unit, String text, int imports) {
        super(address(unit.toString()), Kind.SOURCE);
        this.unit = unit;
        this.text = text;
        this.imports = imports;
    }

    /** The compiler keeps the last part as the name of the source file; what no address can hold is left out of it. */
    private static URI address(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ./_-]", "_");
        try {
            return new URI("answer", "", "/" + plain, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("source: \"" + name + "\" cannot name a source", e);
        }
    }

    /** What messages call it. */
    Message unit() {
        return unit;
    }

    /** The same in English: the compiler keeps it in the class files. */
    @Override
    public String getName() {
        return unit.toString();
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

    /** The text of a line as the student wrote it, counted from 1; empty if there is none. */
    String line(long number) {
        return text.substring(imports)
                .lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .orElse("")
                .strip();
    }

    /**
     * The source without those imports of the notebook's other cells at which the compiler found errors: the kernel too
     * went on after an import that failed.
     *
     * @param errors offsets into the text
     */
    JavaSource withoutImports(Collection<Long> errors) {
        StringBuilder kept = new StringBuilder(text);
        for (long error : errors) {
            if (error >= 0 && error < imports) {
                int start = text.lastIndexOf("import ", (int) error);
                int end = text.indexOf(';', start);
                for (int i = Math.max(0, start); i <= end; i++) {
                    kept.setCharAt(i, ' ');
                }
            }
        }
        return new JavaSource(unit, kept.toString(), imports);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaSource source && unit.equals(source.unit) && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
