package convnet.notebook;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;

/** A Markdown text as a tree, with marks where its formulas were. */
record Markdown(Node root, Formulas formulas) {
    /** CommonMark and the tables that Jupyter knows too. */
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    static Markdown of(String source) {
        Formulas formulas = Formulas.in(source);
        return new Markdown(PARSER.parse(formulas.markdown()), formulas);
    }

    void accept(Visitor visitor) {
        root.accept(visitor);
    }
}
