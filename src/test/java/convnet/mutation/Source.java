package convnet.mutation;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source in memory. */
final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Source(String name, String text) {
        super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
        this.name = name;
        this.text = text;
    }

    /** The simple name of its class. */
    String simpleName() {
        return name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
