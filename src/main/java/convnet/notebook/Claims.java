package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a cell's metadata says about its numbers.
 *
 * <pre>{@code
 * "convnet": {
 *   "claims": [
 *     {"says": "61,706", "is": "leNet.parameterCount()"},
 *     {"says": "98 %", "is": "accuracy", "within": 0.01},
 *     {"says": "more than 97 %", "is": "accuracy", "atLeast": true},
 *     {"says": "99.1 %", "is": "ofAll", "needs": "Mnist.isPresent()"}
 *   ],
 *   "given": ["1998", "28×28"]
 * }
 * }</pre>
 *
 * @param claims   the claims, in their order
 * @param given    texts that are not computed: years, citations, definitions
 * @param problems what is wrong with the metadata, one sentence each
 */
public record Claims(List<Claim> claims, List<String> given, List<String> problems) {
    private static final Set<String> FIELDS = Set.of("says", "is", "within", "atLeast", "atMost", "at", "needs");

    public Claims {
        claims = List.copyOf(claims);
        given = List.copyOf(given);
        problems = List.copyOf(problems);
    }

    /** Reads the claims of a cell. */
    public static Claims of(Cell cell) {
        return of(cell.course());
    }

    /** The texts that a notebook's metadata gives for all of its cells. */
    public static Claims of(Notebook notebook) {
        return of(notebook.metadata().path("convnet"));
    }

    private static Claims of(JsonNode course) {
        List<Claim> claims = new ArrayList<>();
        List<String> given = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (JsonNode node : course.path("claims")) {
            String problem = problem(node);
            if (problem.isEmpty()) {
                claims.add(claim(node));
            } else {
                problems.add(problem);
            }
        }
        for (JsonNode node : course.path("given")) {
            if (node.isTextual() && !node.textValue().isBlank()) {
                given.add(node.textValue());
            } else {
                problems.add("given expects texts, but has " + node + "; put it in quotes");
            }
        }
        return new Claims(claims, given, problems);
    }

    /** What covers numbers in the cell's prose: the said and the given texts. */
    public List<String> covers() {
        List<String> covers = new ArrayList<>(given);
        claims.forEach(claim -> covers.add(claim.says()));
        return covers;
    }

    private static String problem(JsonNode node) {
        if (node.path("says").asText().isBlank() || node.path("is").asText().isBlank()) {
            return "a claim expects \"says\" and \"is\", but is " + node;
        }
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            return "the claim \"" + node.get("says").asText() + "\" has an unknown field " + unknown + "; known are "
                    + new TreeSet<>(FIELDS);
        }
        if (node.has("at") && !node.get("at").asText().equals("end")) {
            return "the claim \"" + node.get("says").asText() + "\" has \"at\": " + node.get("at")
                    + "; write \"end\" or leave it out";
        }
        if (node.get("is").asText().strip().endsWith(";")) {
            return "the claim \"" + node.get("says").asText() + "\" has a statement; \"is\" expects one expression"
                    + " without a semicolon";
        }
        if (node.has("needs")
                && (!node.get("needs").isTextual() || node.get("needs").asText().isBlank())) {
            return "the claim \"" + node.get("says").asText() + "\" has \"needs\": " + node.get("needs")
                    + "; it expects a condition in Java";
        }
        for (String bound : List.of("within", "atLeast", "atMost")) {
            boolean saidIsBound = !bound.equals("within") && node.path(bound).asBoolean();
            if (node.has(bound) && !node.get(bound).isNumber() && !saidIsBound) {
                return "the claim \"" + node.get("says").asText() + "\" has \"" + bound + "\": " + node.get(bound)
                        + "; it expects a number" + (bound.equals("within") ? "" : " or true");
            }
        }
        boolean words = Claim.SaidNumber.in(node.get("says").asText()).isEmpty();
        return words && (node.has("within") || node.has("atLeast") || node.has("atMost"))
                ? "the claim \"" + node.get("says").asText() + "\" has a bound, but no number"
                : "";
    }

    private static Claim claim(JsonNode node) {
        Claim.Measure measure = Claim.Measure.EQUAL;
        if (node.has("within")) {
            measure = measure(Claim.Relation.WITHIN, node.get("within"));
        } else if (node.has("atLeast")) {
            measure = measure(Claim.Relation.AT_LEAST, node.get("atLeast"));
        } else if (node.has("atMost")) {
            measure = measure(Claim.Relation.AT_MOST, node.get("atMost"));
        }
        return new Claim(
                node.get("says").asText(),
                node.get("is").asText(),
                measure,
                node.has("at"),
                node.path("needs").asText());
    }

    private static Claim.Measure measure(Claim.Relation relation, JsonNode amount) {
        return new Claim.Measure(relation, amount.isNumber() ? amount.doubleValue() : Double.NaN);
    }
}
