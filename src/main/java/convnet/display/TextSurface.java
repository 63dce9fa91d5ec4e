package convnet.display;

import java.io.PrintStream;

/** Shows the text of things on a stream, one below the other. */
record TextSurface(PrintStream out) implements Surface {
    @Override
    public void display(Bundle bundle) {
        out.println(bundle.text());
    }

    @Override
    public String displayReplaceable(Bundle bundle) {
        display(bundle);
        return "";
    }

    @Override
    public void update(String name, Bundle bundle) {
        display(bundle);
    }

    @Override
    public boolean replaces() {
        return false;
    }
}
