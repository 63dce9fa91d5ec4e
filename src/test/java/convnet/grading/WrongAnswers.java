package convnet.grading;

import java.util.List;

/** Mistakes that were seen in answers, or that are near, each as a change of the reference solution. */
final class WrongAnswers {
    private static final String WITHOUT =
            """
                private static int[][] without(int[][] layers, int column, int value) {
                    int[][] changed = new int[layers.length][];
                    for (int n = 0; n < layers.length; n++) {
                        changed[n] = layers[n].clone();
                        changed[n][column] = value;
                    }
                    return changed;
                }

                @Override""";

    static final List<WrongAnswer> ALL = List.of(
            // 1
            wrong(
                    "ConnectionCounts",
                    "words compared with ==",
                    "ComparedByIdentity",
                    "switch (layer) {",
                    "switch (layer == \"local\" ? \"local\" : layer == \"fully connected\" ? layer : \"\") {"),
            wrong(
                    "ConnectionCounts",
                    "only \"local\" compared with ==",
                    "LocalWeightsShared",
                    "switch (layer) {",
                    "switch (layer != \"local\" && layer.equals(\"local\") ? \"convolution\" : layer) {"),
            wrong("ConnectionCounts", "places in int", "PlacesInInt", "(long) (height", "(height"),
            wrong("ConnectionCounts", "window in int", "", "(long) kernelSize * kernelSize", "kernelSize * kernelSize"),
            wrong("ConnectionCounts", "pixels in int", "", "places * height * width", "places * (height * width)"),
            wrong(
                    "DenseCost",
                    "inputs in int",
                    "InputsInInt",
                    "(long) height * width * channels",
                    "(long) (height * width * channels)"),
            wrong("DenseCost", "pixels in int", "InputsInInt", "(long) height * width", "(long) (height * width)"),
            wrong("DenseCost", "filters in int", "", "* channels * neurons", "* (channels * neurons)"),
            wrong(
                    "DenseCost",
                    "batch in int",
                    "",
                    "weights(height, width, channels, neurons) * images",
                    "weights(height, width, channels, 1) * (neurons * images)"),
            wrong(
                    "ShiftTest",
                    "invariance on the overlap only",
                    "InvarianceOfTheOverlap",
                    "same(before, after, 0, 0)",
                    "stays(before, after, down, right)",
                    "    private static boolean same",
                    """
                        private static boolean stays(float[][] before, float[][] after, int down, int right) {
                            for (int y = Math.max(0, -down); y < before.length - Math.max(0, down); y++) {
                                for (int x = Math.max(0, -right); x < before[0].length - Math.max(0, right); x++) {
                                    if (before[y][x] != after[y][x]) {
                                        return false;
                                    }
                                }
                            }
                            return true;
                        }

                        private static boolean same"""),
            wrong(
                    "ShiftTest",
                    "invariance on what came along only",
                    "InvarianceOfTheOverlap",
                    "same(before, after, 0, 0)",
                    "same(crop(before, down, right), crop(after, down, right), 0, 0)",
                    "    private static boolean same",
                    """
                        private static float[][] crop(float[][] map, int down, int right) {
                            float[][] part = new float[map.length - Math.abs(down)][];
                            for (int y = 0; y < part.length; y++) {
                                int first = Math.max(0, right);
                                part[y] = java.util.Arrays.copyOfRange(
                                        map[y + Math.max(0, down)], first, first + map[0].length - Math.abs(right));
                            }
                            return part;
                        }

                        private static boolean same"""),
            wrong("ShiftTest", "columns as many as rows", "", "x < before[0].length", "x < before.length"),
            // 2
            wrong("Conv1d", "g(0) left out", "FirstOfGForgotten", "i - a >= 0", "i - a > 0"),
            wrong("Conv1d", "f(0) left out", "FirstPairForgotten", "int a = 0", "int a = 1"),
            wrong("Conv1d", "last of g left out", "", "i - a < g.length", "i - a < g.length - 1"),
            wrong("ConvMatrix", "rows for columns", "", "y * columns + x]", "y * rows + x]"),
            wrong(
                    "Corr2d",
                    "kernel overwritten",
                    "argument kernel",
                    "return output;",
                    "kernel[0][0] = 0;\n        return output;"),
            // 3
            wrong(
                    "FilterStep",
                    "kernel overwritten",
                    "argument kernel",
                    "float[][] result = new float[kernel.length][kernel[0].length];",
                    "float[][] result = kernel;"),
            wrong(
                    "FilterStep",
                    "error written over the target",
                    "argument target",
                    "error[y][x] -= target[y][x];",
                    "target[y][x] = error[y][x] -= target[y][x];"),
            wrong("FilterStep", "step uphill", "StepUphill", "kernel[i][j] - learning", "kernel[i][j] + learning"),
            wrong("EdgeStrength", "strict threshold", "ThresholdItselfCutOff", ">= threshold", "> threshold"),
            wrong(
                    "EdgeStrength",
                    "merged in place",
                    "argument horizontal",
                    "new float[horizontal.length][horizontal[0].length]",
                    "horizontal"),
            // 4
            wrong(
                    "OutputSize",
                    "window compared with the bare input",
                    "FitsWithoutPadding",
                    "room < 0",
                    "kernelSize > input"),
            wrong(
                    "OutputSize",
                    "rounded to the nearest",
                    "RoundedToNearest",
                    "room / stride + 1",
                    "Math.round((float) room / stride) + 1"),
            wrong(
                    "OutputSize",
                    "rounded to the nearest, windows that do not fit too",
                    "",
                    "room < 0 ? 0 : room / stride + 1",
                    "Math.round((float) room / stride) + 1"),
            wrong("OutputSize", "division rounds towards zero", "TruncatedDivision", "room < 0 ? 0 : ", ""),
            wrong("OutputSize", "a window without room is none", "", "room < 0", "room <= 0"),
            wrong(
                    "PadWith",
                    "input returned",
                    "argument input",
                    "int height = input.length;",
                    "if (padding == 0) {\n            return input;\n        }\n        int height = input.length;"),
            wrong(
                    "StridedCorr2d",
                    "padded at the end",
                    "PaddingMovesNothing",
                    "+ i - padding",
                    "+ i",
                    "+ j - padding",
                    "+ j"),
            // 5
            wrong(
                    "ConvParameters",
                    "channels in int",
                    "ChannelsInInt",
                    "(long) out * (in / groups)",
                    "(long) (out * (in / groups))"),
            wrong(
                    "ConvParameters",
                    "window in int",
                    "",
                    "* kernelHeight * kernelWidth",
                    "* (kernelHeight * kernelWidth)"),
            wrong(
                    "ConvParameters",
                    "slices in int",
                    "ChannelsInInt",
                    "(long) out * (in / groups) * kernelHeight",
                    "(long) (out * (in / groups) * kernelHeight)"),
            wrong("MultiInOut", "bias forgotten", "BiasForgotten", "= bias[o]", "= 0"),
            // 6
            wrong("MaxPool", "minimum", "SmallestKept", "Math.max", "Math.min"),
            wrong(
                    "MaxPool",
                    "window as large as the stride",
                    "WindowTakenAsStride",
                    "int height",
                    "size = stride; int height"),
            wrong(
                    "MaxPool",
                    "stride as large as the window",
                    "StrideTakenAsWindow",
                    "int height",
                    "stride = size; int height"),
            wrong("MaxPool", "from zero", "MaximumStartsAtZero", "= input[y * stride][x * stride]", "= 0"),
            wrong(
                    "MaxPool",
                    "from the smallest positive number",
                    "MaximumStartsAtZero",
                    "= input[y * stride][x * stride]",
                    "= Float.MIN_VALUE"),
            wrong("MaxPool", "windows never apart", "", "int height", "size = Math.max(size, stride); int height"),
            wrong(
                    "AvgPool",
                    "both cases exchanged",
                    "CountPaddingExchanged",
                    "countPadding ? size * size : inside",
                    "countPadding ? inside : size * size"),
            wrong(
                    "AvgPool",
                    "padding never counts",
                    "PaddingNeverCounted",
                    "countPadding ? size * size : inside",
                    "inside"),
            wrong(
                    "AvgPool",
                    "as many columns as rows",
                    "",
                    "int width = (input[0].length",
                    "int width = (input.length"),
            wrong(
                    "MaxPoolBackward",
                    "winner from zero",
                    "WinnersFromZero",
                    "                int column = x * stride;",
                    "                int column = x * stride;\n                float largest = 0;",
                    "if (input[i][j] > input[row][column]) {",
                    "if (input[i][j] > largest) {\n                            largest = input[i][j];"),
            wrong("MaxPoolBackward", "last of equals", "LastOfEqualsWins", "> input[row]", ">= input[row]"),
            // 7
            wrong("FieldSize", "from zero", "FieldStartsAtZero", "int field = 1", "int field = 0"),
            wrong(
                    "FieldSize",
                    "first layer taken for granted",
                    "",
                    "int field = 1",
                    "int field = layers[0][0] * 0 + 1"),
            wrong("FieldPosition", "dilation forgotten", "DilationNotCounted", "layer[3] * (layer[0]", "(layer[0]"),
            wrong("BackTrace", "input size as every bound", "InputSizeForEveryMap", "x < sizes[n]", "x < inputSize"),
            wrong(
                    "BackTrace",
                    "padding not in the sizes",
                    "",
                    "= Stacks.sizes(inputSize, layers);",
                    "= Stacks.sizes(inputSize, without(layers, 2, 0));",
                    "    @Override",
                    WITHOUT),
            wrong(
                    "BackTrace",
                    "stride not in the sizes",
                    "",
                    "= Stacks.sizes(inputSize, layers);",
                    "= Stacks.sizes(inputSize, without(layers, 1, 1));",
                    "    @Override",
                    WITHOUT),
            wrong(
                    "BackTrace",
                    "dilation not in the sizes",
                    "",
                    "= Stacks.sizes(inputSize, layers);",
                    "= Stacks.sizes(inputSize, without(layers, 3, 1));",
                    "    @Override",
                    WITHOUT),
            // 8
            wrong(
                    "Softmax",
                    "in place",
                    "argument scores",
                    "new float[scores.length][scores[0].length]",
                    "scores",
                    "scores[n][j] - largest",
                    "(scores[n][j] - largest)"),
            wrong("Softmax", "clipped", "", "score - largest", "Math.min(score, 30)", "[j] - largest", "[j]"),
            wrong(
                    "ConvBlock",
                    "pooling overlaps",
                    "PoolingWindowsOverlap",
                    "2 * y + place",
                    "y + place",
                    "2 * x + place",
                    "x + place"),
            wrong(
                    "LeNetForward",
                    "second block padded",
                    "",
                    "block(first, weight2, bias2, 0)",
                    "block(first, weight2, bias2, (weight2[0][0].length - 1) / 2)"),
            // 9
            wrong(
                    "NumericalGradient",
                    "last weight left moved",
                    "argument weights",
                    "weights.clone()",
                    "weights",
                    "w[i] = weights[i] + step",
                    "double was = w[i];\n            w[i] = was + step",
                    "w[i] = weights[i] - step",
                    "w[i] = was - step",
                    "w[i] = weights[i];",
                    "w[i] = i < w.length - 1 ? was : w[i];"),
            // 10
            wrong(
                    "MomentumStep",
                    "in place",
                    "argument weights",
                    "nextWeights = new float[weights.length]",
                    "nextWeights = weights",
                    "nextVelocity = new float[weights.length]",
                    "nextVelocity = velocity"),
            // 11
            wrong(
                    "PowerStep",
                    "next over v",
                    "argument v",
                    "        return next;",
                    "        System.arraycopy(next, 0, v, 0, v.length);\n        return next;"),
            wrong(
                    "OcclusionMap",
                    "parts side by side",
                    "",
                    "y >= top && y < top + size",
                    "y >= top * size && y < top * size + size"),
            // 12
            wrong(
                    "CacheMisses",
                    "the least recently used goes",
                    "LeastRecentlyUsedLeaves",
                    "        int misses = 0;",
                    """
                        int misses = 0;
                        java.util.LinkedHashSet<Integer> recent = new java.util.LinkedHashSet<>();
                        for (int element : elements) {
                            int line = element / lineSize;
                            misses += recent.remove(line) ? 0 : 1;
                            recent.add(line);
                            if (recent.size() > slots) {
                                recent.remove(recent.iterator().next());
                            }
                        }
                        if (misses >= 0) {
                            return misses;
                        }"""));

    private WrongAnswers() {}

    private static WrongAnswer wrong(String contract, String mistake, String name, String... exchanged) {
        return new WrongAnswer(contract, mistake, name, List.of(exchanged));
    }
}
