package convnet.compute;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Writes the register tiles of src/main/java/convnet/compute: a new tile is a line in {@link #all()} and a name in
 * {@link Tile} or {@link GradTile}. A test holds that what is committed is what this writes. Why tiles are written out is said
 * at {@link Tile}.
 */
final class TileGenerator {
    private static final Path FOLDER = Path.of("src/main/java/convnet/compute");

    private TileGenerator() {}

    /** All tiles: the class's name and its source. */
    static Map<String, String> all() {
        Map<String, String> tiles = new TreeMap<>();
        tiles.put("Tile8x3", product(8, 3, ""));
        tiles.put("Tile6x3", product(6, 3, RUNS_OUT_AT_24));
        tiles.put("Tile6x2", product(6, 2, ""));
        tiles.put("Tile4x3", product(4, 3, ""));
        tiles.put("Tile1x8", product(1, 8, ""));
        tiles.put("SpreadTile6x3", spread());
        tiles.put("GradTile4x4", gradient(4, 4));
        tiles.put("GradTile6x2", gradient(6, 2));
        tiles.put("GradTile10x1", gradient(10, 1));
        tiles.put("GradTile2x5", gradientOfRuns(5));
        tiles.put("DotGradTile6x2", scalarProducts(6, 2));
        tiles.put("DotGradTile6x3", scalarProducts(6, 3));
        tiles.put("ChannelTile", channels(10));
        return tiles;
    }

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, String> tile : all().entrySet()) {
            Files.writeString(file(tile.getKey()), tile.getValue());
        }
    }

    static Path file(String tile) {
        return FOLDER.resolve(tile + ".java");
    }

    private static final String RUNS_OUT_AT_24 =
            " With 24 the\n" + " * compiler ran out of registers in some runs, and half of the speed was lost.";

    /** Rows of weights times vectors of pixels. */
    private static String product(int rows, int vectors, String remark) {
        String body = addresses("")
                + steps(rows, vectors, v -> plus("at", v, "L"), v -> plus("next", v, "L"))
                + results(rows, vectors, v -> v == 0 ? "" : " + " + times(v, "L"));
        return tile(
                "Tile" + rows + "x" + vectors,
                "The product of " + (rows == 1 ? "one row" : rows + " rows") + " of weights with " + vectors
                        + " vectors of pixels: " + registers(rows * vectors) + remark,
                "    static final int ROWS = " + rows + ";\n    static final int VECTORS = " + vectors + ";\n\n",
                "c[r, q] = s[r, q] + Σ(k) a[k, r] · b[offsets[k] + q] for " + rows + " rows r and " + vectors
                        + " vectors of q; depth must be even.\n     *\n"
                        + "     * @param from the first used place in offsets\n"
                        + "     * @param bAt  added to each offset",
                body);
    }

    private static String spread() {
        String[] inB = {"", " + secondB", " + thirdB"};
        String[] inC = {"", " + secondC", " + thirdC"};
        String body = addresses(
                        ",\n            int secondB,\n            int thirdB,\n            int secondC,\n            int thirdC")
                + steps(6, 3, v -> "at" + inB[v], v -> "next" + inB[v])
                + results(6, 3, v -> inC[v]);
        return tile(
                "SpreadTile6x3",
                "{@link Tile6x3} with vectors of pixels that lie apart, and results that go apart, for vectors within rows."
                        + " A class of\n * its own, because the two more addresses cost the other tile a tenth of its speed.",
                "",
                "c[r, q] = s[r, q] + Σ(k) a[k, r] · b[offsets[k] + q] for 6 rows r and 3 vectors of q; depth must be even.\n     *\n"
                        + "     * @param from the first used place in offsets\n"
                        + "     * @param bAt  added to each offset\n"
                        + "     * @param secondB where the second vector of q begins in b, from the first one on; in c it is secondC\n"
                        + "     * @param thirdB where the third vector of q begins in b, from the first one on; in c it is thirdC",
                body);
    }

    private static String addresses(String more) {
        return """
                    static void add(
                            int depth,
                            float[] a,
                            int aAt,
                            float[] b,
                            int[] offsets,
                            int from,
                            int bAt,
                            float[] s,
                            int sAt,
                            int sStride,
                            float[] c,
                            int cAt,
                            int cStride%s) {
                """
                .formatted(more);
    }

    /** Two steps of k at a time: vectors b and weights w, then vectors d and weights x. */
    private static String steps(int rows, int vectors, IntFunction<String> at, IntFunction<String> next) {
        return zeros(rows, vectors)
                + "        for (int k = 0; k < depth; k += 2) {\n"
                + "            int at = bAt + offsets[from + k];\n"
                + step(rows, vectors, "w", "b", at, 0)
                + "            int next = bAt + offsets[from + k + 1];\n"
                + step(rows, vectors, "x", "d", next, rows)
                + "        }\n";
    }

    private static String step(int rows, int vectors, String w, String b, IntFunction<String> at, int first) {
        String k = rows == 1 ? "k" : rows + " * k";
        IntFunction<String> load = v ->
                "            FloatVector " + b + v + " = FloatVector.fromArray(SPECIES, b, " + at.apply(v) + ");\n";
        IntFunction<String> weight =
                r -> "            FloatVector " + w + r + " = FloatVector.broadcast(SPECIES, a[aAt + " + k
                        + (first + r == 0 ? "" : " + " + (first + r)) + "]);\n";
        if (rows == 1) {
            return weight.apply(0) + lines(vectors, v -> load.apply(v) + fma(0, v, w, b));
        }
        return lines(vectors, load) + lines(rows, r -> weight.apply(r) + lines(vectors, v -> fma(r, v, w, b)));
    }

    private static String fma(int row, int vector, String w, String b) {
        String c = "c" + row + vector;
        return "            " + c + " = " + w + row + ".fma(" + b + vector + ", " + c + ");\n";
    }

    private static String results(int rows, int vectors, IntFunction<String> inC) {
        return lines(
                rows,
                r -> lines(vectors, v -> {
                    String s = plus("sAt", r, "sStride") + (v == 0 ? "" : " + " + times(v, "L"));
                    String c = plus("cAt", r, "cStride") + inC.apply(v);
                    return "        FloatVector.fromArray(SPECIES, s, " + s + ").add(c" + r + v + ").intoArray(c, " + c
                            + ");\n";
                }));
    }

    /** Window places times vectors of output channels. */
    private static String gradient(int rows, int vectors) {
        String stride = vectors == 1 ? "L" : vectors + " * L";
        String body = gradientHead()
                + places(rows)
                + zeros(rows, vectors)
                + "        for (int q = 0; q < count; q++) {\n"
                + lines(
                        vectors,
                        v -> "            FloatVector g" + v + " = FloatVector.fromArray(SPECIES, grad, "
                                + plus("gradAt + " + stride + " * q", v, "L") + ");\n")
                + lines(
                        rows,
                        r -> "            FloatVector w" + r + " = FloatVector.broadcast(SPECIES, planes[p" + r
                                + " + q]);\n" + lines(vectors, v -> fma(r, v, "w", "g")))
                + "        }\n"
                + sums(rows, vectors, "c", "cAt");
        return tile(
                "GradTile" + rows + "x" + vectors,
                "The product of " + rows + " window places with " + count(vectors, "vector") + " of output channels: "
                        + (vectors == 1 ? rows + " accumulators." : registers(rows * vectors)),
                "    static final int ROWS = " + rows + ";\n    static final int VECTORS = " + vectors + ";\n\n",
                "c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o] for " + rows + " window places r and "
                        + count(vectors, "vector") + " of o.\n     *\n     * @param at added to each offset",
                body);
    }

    private static String gradientOfRuns(int run) {
        IntFunction<String> half = h -> lines(
                2,
                p -> lines(
                        run,
                        v -> "            c" + p + v
                                + " = FloatVector.broadcast(SPECIES, planes[" + plus1("p" + p + " + q", v + h)
                                + "]).fma("
                                + (h == 0 ? "g" : "h") + ", c" + p + v + ");\n"));
        String body = gradientHead()
                + "        int p0 = at + offsets[from];\n        int p1 = at + offsets[from + RUN];\n"
                + zeros(2, run)
                + "        for (int q = 0; q < count; q += 2) {\n"
                + "            FloatVector g = FloatVector.fromArray(SPECIES, grad, gradAt + L * q);\n"
                + half.apply(0)
                + "            FloatVector h = FloatVector.fromArray(SPECIES, grad, gradAt + L * q + L);\n"
                + half.apply(1)
                + "        }\n"
                + sums(2, run, "c", "cAt");
        return tile(
                "GradTile2x" + run,
                "The product of 2 runs of " + run + " neighbouring window places with one vector of output channels: "
                        + 2 * run
                        + " accumulators. Two addresses\n * instead of the ten of {@link GradTile10x1}, which do"
                        + " not fit into the machine's registers: 1.4 times as fast.",
                "    static final int RUN = " + run + ";\n    static final int ROWS = 2 * RUN;\n"
                        + "    static final int VECTORS = 1;\n\n",
                "c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o] for " + 2 * run
                        + " window places r and one vector of o, where places\n     * 0 to " + (run - 1) + ", and "
                        + run
                        + " to " + (2 * run - 1)
                        + ", are neighbours; count must be even.\n     *\n     * @param at added to each offset",
                body);
    }

    private static String gradientHead() {
        return """
                    static void add(
                            int count, float[] planes, int[] offsets, int from, int at, float[] grad, int gradAt, float[] c, int cAt) {
                """;
    }

    /** Output gradients times window places, lane by lane. */
    private static String scalarProducts(int channels, int places) {
        String body =
                """
                    static void add(
                            int count,
                            float[] planes,
                            int[] offsets,
                            int from,
                            int at,
                            float[] grad,
                            int gradAt,
                            int gradStride,
                            float[] sums,
                            int sumsAt) {
                """
                        + places(places)
                        + IntStream.range(1, channels)
                                .mapToObj(o -> "        int g" + o + " = " + plus("gradAt", o, "gradStride") + ";\n")
                                .collect(joining())
                        + zeros(channels, places)
                        + "        for (int q = 0; q < count; q += L) {\n"
                        + lines(
                                places,
                                p -> "            FloatVector x" + p + " = FloatVector.fromArray(SPECIES, planes, p" + p
                                        + " + q);\n")
                        + lines(
                                channels,
                                o -> "            FloatVector y" + o + " = FloatVector.fromArray(SPECIES, grad, "
                                        + (o == 0 ? "gradAt" : "g" + o) + " + q);\n"
                                        + lines(places, p -> fma(o, p, "y", "x")))
                        + "        }\n"
                        + sums(channels, places, "sums", "sumsAt");
        return tile(
                "DotGradTile" + channels + "x" + places,
                "Scalar products of " + channels + " output gradients with " + places + " window places: "
                        + registers(channels * places),
                "    static final int CHANNELS = " + channels + ";\n    static final int PLACES = " + places + ";\n\n",
                "sums[o, k] += Σ(q) grad[o, q] · planes[offsets[from + k] + at + q], lane by lane: the lanes stay apart.\n"
                        + "     *\n     * @param count of positions q, whole vectors",
                body);
    }

    /** Two runs of pixels times one vector of output channels. */
    private static String channels(int run) {
        String body =
                """
                    static void set(
                            int depth, float[] weight, float[] planes, int[] offsets, int first, int second, float[] c, int cAt) {
                        FloatVector zero = FloatVector.zero(SPECIES);
                """
                        + lines(2 * run, i -> "        FloatVector c" + i + " = zero;\n")
                        + """
                        for (int k = 0; k < depth; k++) {
                            int at = first + offsets[k];
                            int bt = second + offsets[k];
                            FloatVector w = FloatVector.fromArray(SPECIES, weight, k * L);
                """
                        + lines(
                                2 * run,
                                i -> "            c" + i + " = FloatVector.broadcast(SPECIES, planes["
                                        + plus1(i < run ? "at" : "bt", i % run) + "]).fma(w, c" + i + ");\n")
                        + "        }\n"
                        + lines(
                                2 * run,
                                i -> "        zero.add(c" + i + ").intoArray(c, " + plus("cAt", i, "L") + ");\n");
        return tile(
                "ChannelTile",
                "The product of two runs of " + run + " pixels with one vector of output channels: "
                        + registers(2 * run),
                "    /** Positions of a run. */\n    static final int RUN = " + run + ";\n\n",
                "c[q, o] = Σ(k) planes[offsets[k] + q] · weight[k, o] for the positions q of both runs and one vector of o.\n"
                        + "     *\n     * @param first  where the first run begins, added to each offset\n"
                        + "     * @param second where the second run begins; it may be the first one's",
                body);
    }

    private static String tile(String name, String does, String constants, String formula, String body) {
        return """
                package convnet.compute;

                import jdk.incubator.vector.FloatVector;
                import jdk.incubator.vector.VectorSpecies;

                /**
                 * %s
                 *
                 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
                 */
                final class %s {
                %s    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
                    private static final int L = SPECIES.length();

                    private %s() {}

                    /**
                     * %s
                     */
                %s    }
                }
                """
                .formatted(does, name, constants, name, formula, body);
    }

    private static String registers(int accumulators) {
        return accumulators + " accumulators"
                + (accumulators < 12 ? "." : ", for " + (accumulators > 12 ? 32 : 16) + " vector registers.");
    }

    private static String count(int vectors, String what) {
        return vectors == 1 ? "one " + what : vectors + " " + what + "s";
    }

    private static String zeros(int rows, int vectors) {
        return "        FloatVector zero = FloatVector.zero(SPECIES);\n"
                + lines(rows, r -> lines(vectors, v -> "        FloatVector c" + r + v + " = zero;\n"));
    }

    private static String places(int count) {
        return lines(count, p -> "        int p" + p + " = at + offsets[" + plus1("from", p) + "];\n");
    }

    private static String sums(int rows, int vectors, String array, String at) {
        return lines(
                rows,
                r -> lines(vectors, v -> {
                    String place = plus(at, r * vectors + v, "L");
                    return "        FloatVector.fromArray(SPECIES, " + array + ", " + place + ").add(c" + r + v
                            + ").intoArray(" + array + ", " + place + ");\n";
                }));
    }

    private static String plus(String start, int times, String unit) {
        return times == 0 ? start : start + " + " + times(times, unit);
    }

    private static String times(int times, String unit) {
        return times == 1 ? unit : times + " * " + unit;
    }

    private static String plus1(String start, int added) {
        return added == 0 ? start : start + " + " + added;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(joining());
    }
}
