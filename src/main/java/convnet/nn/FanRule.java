package convnet.nn;

/** The initialisers that look at nothing but the number of inputs and outputs. */
enum FanRule implements Initializer {
    XAVIER("xavier()") {
        @Override
        public double variance(int fanIn, int fanOut) {
            return 2.0 / (fanIn + fanOut);
        }
    },
    KAIMING("kaiming()") {
        @Override
        public double variance(int fanIn, int fanOut) {
            return 2.0 / fanIn;
        }
    },
    LE_CUN("leCun()") {
        @Override
        public double variance(int fanIn, int fanOut) {
            return 1.0 / fanIn;
        }
    };

    private final String text;

    FanRule(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
