package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every register tile, whichever this machine would choose, against sums in double; at the width of this run's vectors. */
class TileTest {
    private static final int DEPTH = 10;
    private static int vectorLength;
    private final Random random = new Random(1);

    @BeforeAll
    static void vectors() {
        assumeTrue(VectorChoice.vectors(), "the Vector API is not there");
        vectorLength = VectorWidth.species().length();
    }

    @Test
    void committedTilesAreTheGeneratedOnes() throws IOException {
        for (Map.Entry<String, String> tile : TileGenerator.all().entrySet()) {
            assertEquals(
                    tile.getValue(),
                    Files.readString(TileGenerator.file(tile.getKey())),
                    tile.getKey() + " is written by TileGenerator: run its main method instead of changing the file");
        }
    }

    private float[] values(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() - 0.5f;
        }
        return values;
    }

    private int[] offsets(int count, int below) {
        return random.ints(count, 0, below).toArray();
    }

    @ParameterizedTest
    @EnumSource(Tile.class)
    void productOfWeightsAndPixels(Tile tile) {
        int width = tile.vectors * vectorLength;
        int stride = width + 3;
        float[] a = values(tile.rows * (DEPTH + 2));
        float[] b = values(100 + 7 + width);
        int[] offsets = offsets(DEPTH + 2, 100);
        float[] s = values(2 + tile.rows * stride);
        float[] c = new float[5 + tile.rows * stride];
        tile.add(DEPTH, a, tile.rows, b, offsets, 2, 7, s, 2, stride, c, 5, stride);
        for (int r = 0; r < tile.rows; r++) {
            for (int q = 0; q < width; q++) {
                double sum = s[2 + r * stride + q];
                for (int k = 0; k < DEPTH; k++) {
                    sum += (double) a[tile.rows + tile.rows * k + r] * b[7 + offsets[2 + k] + q];
                }
                assertEquals(sum, c[5 + r * stride + q], 1e-5, tile + " row " + r + ", pixel " + q);
            }
        }
    }

    @Test
    void productWithVectorsApart() {
        int[] inB = {0, vectorLength + 5, 3 * vectorLength};
        int[] inC = {0, 2 * vectorLength, 4 * vectorLength + 1};
        float[] a = values(6 * DEPTH);
        float[] b = values(100 + 4 * vectorLength);
        int[] offsets = offsets(DEPTH, 100);
        int stride = 5 * vectorLength + 1;
        float[] s = values(6 * 3 * vectorLength);
        float[] c = new float[6 * stride];
        SpreadTile6x3.add(
                DEPTH, a, 0, b, offsets, 0, 0, s, 0, 3 * vectorLength, c, 0, stride, inB[1], inB[2], inC[1], inC[2]);
        for (int r = 0; r < 6; r++) {
            for (int q = 0; q < 3 * vectorLength; q++) {
                double sum = s[r * 3 * vectorLength + q];
                for (int k = 0; k < DEPTH; k++) {
                    sum += (double) a[6 * k + r] * b[offsets[k] + inB[q / vectorLength] + q % vectorLength];
                }
                assertEquals(
                        sum,
                        c[r * stride + inC[q / vectorLength] + q % vectorLength],
                        1e-5,
                        "row " + r + ", pixel " + q);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GradTile.class)
    void gradientOfWeights(GradTile tile) {
        int width = tile.vectors * vectorLength;
        float[] planes = values(100 + tile.rows + DEPTH + 7);
        int[] offsets = offsets(tile.rows + 1, 100);
        if (tile == GradTile.VECTORS_1_RUNS) {
            for (int r = 0; r < tile.rows; r++) {
                offsets[1 + r] = offsets[1 + r / GradTile2x5.RUN * GradTile2x5.RUN] + r % GradTile2x5.RUN;
            }
        }
        float[] grad = values(3 + DEPTH * width);
        float[] c = values(tile.rows * width);
        float[] before = c.clone();
        tile.add(DEPTH, planes, offsets, 1, 7, grad, 3, c, 0);
        for (int r = 0; r < tile.rows; r++) {
            for (int o = 0; o < width; o++) {
                double sum = before[r * width + o];
                for (int q = 0; q < DEPTH; q++) {
                    sum += (double) planes[offsets[1 + r] + 7 + q] * grad[3 + q * width + o];
                }
                assertEquals(sum, c[r * width + o], 1e-5, tile + " place " + r + ", channel " + o);
            }
        }
    }

    @Test
    void scalarProductsOfGradientsAndPlaces() {
        for (int places : new int[] {DotGradTile6x2.PLACES, DotGradTile6x3.PLACES}) {
            int count = 3 * vectorLength;
            float[] planes = values(100 + 4 + count);
            int[] offsets = offsets(places + 1, 100);
            float[] grad = values(2 + 6 * (count + 1));
            float[] sums = new float[6 * places * vectorLength];
            if (places == DotGradTile6x2.PLACES) {
                DotGradTile6x2.add(count, planes, offsets, 1, 4, grad, 2, count + 1, sums, 0);
            } else {
                DotGradTile6x3.add(count, planes, offsets, 1, 4, grad, 2, count + 1, sums, 0);
            }
            for (int o = 0; o < 6; o++) {
                for (int k = 0; k < places; k++) {
                    double sum = 0;
                    for (int q = 0; q < count; q++) {
                        sum += (double) grad[2 + o * (count + 1) + q] * planes[offsets[1 + k] + 4 + q];
                    }
                    int at = (o * places + k) * vectorLength;
                    double lanes = 0;
                    for (float lane : Arrays.copyOfRange(sums, at, at + vectorLength)) {
                        lanes += lane;
                    }
                    assertEquals(sum, lanes, 1e-4, "channel " + o + ", place " + k);
                }
            }
        }
    }

    @Test
    void runsOfPixelsTimesChannels() {
        int run = ChannelTile.RUN;
        float[] weight = values(DEPTH * vectorLength);
        float[] planes = values(100 + 60 + run);
        int[] offsets = offsets(DEPTH, 100);
        float[] c = new float[1 + 2 * run * vectorLength];
        ChannelTile.set(DEPTH, weight, planes, offsets, 9, 60, c, 1);
        for (int q = 0; q < 2 * run; q++) {
            for (int o = 0; o < vectorLength; o++) {
                double sum = 0;
                for (int k = 0; k < DEPTH; k++) {
                    sum += (double) planes[(q < run ? 9 : 60) + offsets[k] + q % run] * weight[k * vectorLength + o];
                }
                assertEquals(sum, c[1 + q * vectorLength + o], 1e-5, "pixel " + q + ", channel " + o);
            }
        }
    }
}
