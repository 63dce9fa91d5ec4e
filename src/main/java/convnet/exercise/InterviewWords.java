package convnet.exercise;

import static convnet.exercise.Interview.letters;
import static convnet.exercise.Question.Reply.right;
import static convnet.exercise.Question.Reply.wrong;

import java.util.List;

/** The interview questions that are answered in words, here with the right option first. */
final class InterviewWords {
    private InterviewWords() {}

    static List<Question> all() {
        return List.of(
                letters(
                        "Q1",
                        "What does one convolution kernel do?",
                        right(
                                "It answers where one local pattern is, and so gives one feature map.",
                                "its weights are the pattern; the map says where it is"),
                        wrong(
                                "It finds all features of a picture at once.",
                                "one kernel has one set of weights and looks for one pattern; many features need many kernels"),
                        wrong(
                                "It makes the picture smaller.",
                                "the border may shrink the map, but that is a side effect, and padding undoes it"),
                        wrong(
                                "It classifies the window that it covers.",
                                "it gives one number a window; the class is decided by the last layers")),
                letters(
                        "Q2",
                        "What does local connectivity mean?",
                        right(
                                "An output reads a window of k×k positions, through all channels.",
                                "near in height and width, complete in depth"),
                        wrong(
                                "An output reads the whole layer before it, with small weights for what is far away.",
                                "what is far away has no weight at all"),
                        wrong(
                                "All outputs of a map use the same weights.",
                                "that is parameter sharing; a layer can be local without it"),
                        wrong(
                                "An output reads one channel only.",
                                "the window is small in height and width, but goes through all channels")),
                letters(
                        "Q3",
                        "What does local connectivity buy, compared with a fully connected layer?",
                        right(
                                "Fewer weights and fewer multiplications.",
                                "a connection that is not there has no weight and costs no product"),
                        wrong(
                                "Fewer weights, and as many multiplications as before.",
                                "that is what sharing does; a missing connection saves its product too"),
                        wrong(
                                "Fewer multiplications, and as many weights as before.",
                                "each connection that is left out had a weight of its own"),
                        wrong(
                                "A result that does not depend on the place of a feature.",
                                "a local layer without sharing may treat every place differently")),
                letters(
                        "Q4",
                        "What is parameter sharing in a convolutional layer?",
                        right(
                                "The same kernel weights are used at every position.",
                                "one kernel slides over the whole map"),
                        wrong(
                                "All filters of a layer have the same weights.",
                                "then all maps would be the same; a filter shares with itself, at other places"),
                        wrong(
                                "Several layers use the same weights.",
                                "that exists, but is another thing; here the places of one map share"),
                        wrong(
                                "Neighbouring windows overlap.",
                                "overlapping windows share pixels; shared parameters are shared weights")),
                letters(
                        "Q5",
                        "What does parameter sharing buy?",
                        right(
                                "Fewer weights, and a map that moves along with the picture (equivariance).",
                                "as many multiplications as before, since the weights are used at every place"),
                        wrong(
                                "Fewer weights and fewer multiplications.",
                                "each shared weight is still multiplied at every place; locality saves products, sharing does not"),
                        wrong(
                                "Fewer weights, and a result that does not depend on the place (invariance).",
                                "the map moves along with the picture; that is equivariance"),
                        wrong(
                                "Fewer multiplications, because products are used again.",
                                "the pixels differ from place to place, and so do the products")),
                letters(
                        "Q6",
                        "How does a convolutional layer differ from a fully connected one?",
                        right(
                                "Its weights are local and shared, it keeps rows and columns, and it takes inputs of any size.",
                                "these four are built in; a fully connected layer has none of them"),
                        wrong(
                                "It is non-linear, a fully connected layer is linear.",
                                "both are weighted sums; the non-linear step comes after them"),
                        wrong(
                                "It computes what no fully connected layer can compute.",
                                "it is a fully connected layer with zeros and equal weights"),
                        wrong(
                                "It has no weights, a fully connected layer has.",
                                "the kernels are its weights; pooling is the layer without any")),
                letters(
                        "Q7",
                        "What is the trouble with a fully connected layer on pictures?",
                        right(
                                "Its weights grow as inputs times outputs, and it has no built-in idea of neighbours.",
                                "it would have to learn from examples, at each place anew, what is near what"),
                        wrong(
                                "Flattening destroys the spatial information.",
                                "reshape gives the picture back, so nothing is lost; it is only not used"),
                        wrong(
                                "It needs inputs² times outputs multiplications.",
                                "each weight is used once a picture: inputs times outputs"),
                        wrong(
                                "It cannot represent local patterns.",
                                "it can: with zeros in the right places it is a convolution")),
                letters(
                        "Q8",
                        "What is the advantage of convolutional networks, then?",
                        right(
                                "Far fewer weights, and assumptions that are true for pictures: near things belong together, "
                                        + "patterns occur anywhere.",
                                "locality saves weights and work, sharing saves weights and makes it equivariant"),
                        wrong(
                                "They are better on data of every kind.",
                                "on shuffled pixels the assumptions are false, and the advantage is gone"),
                        wrong(
                                "Their answer does not change when the picture moves or grows.",
                                "moving is forgiven a little, growing not at all; both must be learned from examples"),
                        wrong(
                                "They use each weight once a picture.",
                                "that is the fully connected layer; a kernel's weights are used at every place")),
                letters(
                        "Q10",
                        "What is wrong without padding, and what does padding give?",
                        right(
                                "Each layer shrinks the map, and the border enters few windows; padding keeps the size, and "
                                        + "networks can be deeper.",
                                "the border gains too, though it is still read less often than the middle"),
                        wrong(
                                "Without padding the pixels of the border are never read.",
                                "with stride 1 every pixel is read, a corner in one window"),
                        wrong(
                                "With padding, border and middle are read equally often.",
                                "for a 3×3 kernel a corner enters 4 windows then, the middle 9"),
                        wrong(
                                "Padding makes the receptive field larger.",
                                "it moves the field and lets it hang over the border; its size stays")),
                letters(
                        "Q14",
                        "Why has a convolutional layer several kernels?",
                        right(
                                "Each finds another feature; as many kernels, so many maps.",
                                "the next layer combines the maps"),
                        wrong(
                                "Each looks at another part of the picture.",
                                "each kernel slides over the whole picture"),
                        wrong(
                                "There must be one for each input channel.",
                                "a filter has a slice for each input channel; how many filters there are is free"),
                        wrong(
                                "Their maps are averaged, which lowers the noise.",
                                "each map stays a channel of its own")),
                letters(
                        "Q17",
                        "What is pooling for?",
                        right(
                                "It makes the maps smaller, so that later layers see more of the picture, and forgives small "
                                        + "shifts.",
                                "both come from the window and its stride"),
                        wrong(
                                "It makes the network invariant to translation and scale.",
                                "it forgives about every second shift by one pixel, and no change of size"),
                        wrong(
                                "It prevents overfitting.",
                                "it makes the fully connected layer behind it smaller; a network with pooling overfits all the same"),
                        wrong("It learns which features matter.", "it has no parameters and learns nothing")),
                letters(
                        "Q21",
                        "Which layers does a convolutional network for classification usually have?",
                        right(
                                "Input; several times convolution, ReLU and pooling; fully connected layers with ReLU; softmax.",
                                "features first, then the decision"),
                        wrong(
                                "Input; fully connected layers; convolutions; softmax.",
                                "the features come first; a fully connected layer would mix all places before"),
                        wrong(
                                "Input; several times convolution and convolution; pooling; softmax.",
                                "without a non-linear step two convolutions are one"),
                        wrong(
                                "Input; softmax after each convolution; fully connected layers.",
                                "softmax makes probabilities of the last scores; between the layers stands ReLU")));
    }
}
