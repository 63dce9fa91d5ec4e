package convnet.data;

/** The two parts of a data set: images to learn from, and images kept aside to test what was learnt. */
enum Part {
    TRAIN("train", "train"),
    TEST("test", "t10k");

    private final String title;
    private final String idxPrefix;

    Part(String title, String idxPrefix) {
        this.title = title;
        this.idxPrefix = idxPrefix;
    }

    /** How the part is called in a data set's name. */
    String title() {
        return title;
    }

    /** How the names of its IDX files begin. */
    String idxPrefix() {
        return idxPrefix;
    }
}
