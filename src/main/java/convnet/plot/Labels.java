package convnet.plot;

/** The words around a chart; empty where there are none. */
record Labels(String title, String x, String y, String caption) {
    static Labels title(String title) {
        return new Labels(title, "", "", "");
    }

    Labels x(String text) {
        return new Labels(title, text, y, caption);
    }

    Labels y(String text) {
        return new Labels(title, x, text, caption);
    }

    Labels caption(String text) {
        return new Labels(title, x, y, text);
    }

    /** The title as the start of a description. */
    String lead(String kind) {
        return kind + (title.isEmpty() ? "" : " “" + title + "”") + (y.isEmpty() ? "" : ", " + y) + ": ";
    }
}
