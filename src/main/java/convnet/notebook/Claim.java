package convnet.notebook;

import java.util.List;
import java.util.Optional;

/**
 * A text of a cell and the Java expression whose value it states.
 *
 * <p>The two agree if they are the same text, or if their numbers agree one by one. The last digit written decides how
 * close: "0.95" allows 0.945 to 0.955, "61,706" nothing but 61706. A percent sign means a fraction: "97.5 %" is 0.975.
 *
 * @param says    the text as it stands in the cell
 * @param is      a Java expression, evaluated in the kernel at the cell's point
 * @param measure how the numbers are compared
 * @param atEnd   whether the expression is evaluated after the last cell instead
 * @param needs   a Java condition without which the claim is not checked, or empty
 */
public record Claim(String says, String is, Measure measure, boolean atEnd, String needs) {
    /** A relation between the said number and the computed one. */
    enum Relation {
        EQUAL,
        WITHIN,
        AT_LEAST,
        AT_MOST
    }

    /**
     * How numbers are compared.
     *
     * @param amount the tolerance of WITHIN, the bound of AT_LEAST and AT_MOST; NaN if the said number is the bound
     */
    record Measure(Relation relation, double amount) {
        static final Measure EQUAL = new Measure(Relation.EQUAL, Double.NaN);

        private boolean holds(SaidNumber said, SaidNumber value) {
            double computed = value.value();
            double bound = Double.isNaN(amount) ? said.value() : amount;
            // the least tolerance lets a float such as 0.955 meet the decimal it was written as
            double slack = 1e-9 * Math.max(1, Math.abs(said.value()));
            return switch (relation) {
                case EQUAL -> Math.abs(computed - said.value()) <= said.halfUnit() + slack;
                case WITHIN -> Math.abs(computed - said.value()) <= amount + slack;
                case AT_LEAST -> computed >= bound - slack;
                case AT_MOST -> computed <= bound + slack;
            };
        }

        private String text() {
            return switch (relation) {
                case EQUAL -> "";
                case WITHIN -> " (within " + amount + ")";
                case AT_LEAST -> " (at least" + (Double.isNaN(amount) ? ")" : " " + amount + ")");
                case AT_MOST -> " (at most" + (Double.isNaN(amount) ? ")" : " " + amount + ")");
            };
        }
    }

    /** Compares the said text with the computed value; a sentence with both if they disagree. */
    public Optional<String> difference(String value) {
        if (same(says, value) || agree(SaidNumber.in(says), SaidNumber.in(value))) {
            return Optional.empty();
        }
        return Optional.of("says \"" + says + "\"" + measure.text() + ", but " + is + " is " + value.strip());
    }

    private boolean agree(List<SaidNumber> said, List<SaidNumber> computed) {
        if (said.isEmpty() || said.size() != computed.size()) {
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            if (!measure.holds(said.get(i), computed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String said, String value) {
        return measure.relation() == Relation.EQUAL
                && Prose.plain(said).replace(" ", "").equals(Prose.plain(value).replace(" ", ""));
    }
}
