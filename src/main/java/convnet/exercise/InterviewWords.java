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
                        wrong("It finds all features of a picture at once.", Message.of("quiz.q1.1")),
                        wrong("It makes the picture smaller.", Message.of("quiz.q1.2")),
                        wrong(
                                "It classifies the window that it covers, so that the next layer can combine the classes.",
                                Message.of("quiz.q1.3"))),
                letters(
                        "Q2",
                        "What does local connectivity mean?",
                        right(
                                "An output reads a window of k×k positions, through all channels.",
                                "near in height and width, complete in depth"),
                        wrong(
                                "An output reads the whole layer before it, with small weights for what is far away.",
                                Message.of("quiz.q2.1")),
                        wrong("All outputs of a map use the same weights.", Message.of("quiz.q2.2")),
                        wrong("An output reads one channel only.", Message.of("quiz.q2.3"))),
                letters(
                        "Q3",
                        "What does local connectivity buy, compared with a fully connected layer?",
                        right(
                                "Fewer weights and fewer multiplications.",
                                "a connection that is not there has no weight and costs no product"),
                        wrong("Fewer weights, and as many multiplications as before.", Message.of("quiz.q3.1")),
                        wrong("Fewer multiplications, and as many weights as before.", Message.of("quiz.q3.2")),
                        wrong("A result that does not depend on the place of a feature.", Message.of("quiz.q3.3"))),
                letters(
                        "Q4",
                        "What is parameter sharing in a convolutional layer?",
                        right(
                                "The same kernel weights are used at every position.",
                                "one kernel slides over the whole map"),
                        wrong(
                                "All filters of a layer have the same weights, at every position of the input.",
                                Message.of("quiz.q4.1")),
                        wrong("Several layers use the same weights.", Message.of("quiz.q4.2")),
                        wrong("Neighbouring windows overlap.", Message.of("quiz.q4.3"))),
                letters(
                        "Q5",
                        "What does parameter sharing buy?",
                        right(
                                "Fewer weights, and a map that moves along with the picture (equivariance).",
                                "as many multiplications as before, since the weights are used at every place"),
                        wrong("Fewer weights and fewer multiplications.", Message.of("quiz.q5.1")),
                        wrong(
                                "Fewer weights, and a result that does not depend on the place (invariance).",
                                Message.of("quiz.q5.2")),
                        wrong("Fewer multiplications, because products are used again.", Message.of("quiz.q5.3"))),
                letters(
                        "Q6",
                        "How does a convolutional layer differ from a fully connected one?",
                        right(
                                "Its weights are local and shared, it keeps rows and columns, and it takes inputs of any size.",
                                "these four are built in; a fully connected layer has none of them"),
                        wrong("It is non-linear, a fully connected layer is linear.", Message.of("quiz.q6.1")),
                        wrong("It computes what no fully connected layer can compute.", Message.of("quiz.q6.2")),
                        wrong("It has no weights, a fully connected layer has.", Message.of("quiz.q6.3"))),
                letters(
                        "Q7",
                        "What is the trouble with a fully connected layer on pictures?",
                        right(
                                "Its weights grow as inputs times outputs, and it has no built-in idea of neighbours.",
                                "it would have to learn from examples, at each place anew, what is near what"),
                        wrong(
                                "Flattening destroys the spatial information, so that no layer behind it can tell near from far.",
                                Message.of("quiz.q7.1")),
                        wrong("It needs inputs² times outputs multiplications.", Message.of("quiz.q7.2")),
                        wrong("It cannot represent local patterns.", Message.of("quiz.q7.3"))),
                letters(
                        "Q8",
                        "What is the advantage of convolutional networks, then?",
                        right(
                                "Far fewer weights, by assumptions that hold for pictures: nearness and repetition.",
                                "near things belong together, and patterns occur anywhere"),
                        wrong("They are better on data of every kind.", Message.of("quiz.q8.1")),
                        wrong(
                                "Their answer does not change when the picture moves or grows, because the same kernel is used everywhere.",
                                Message.of("quiz.q8.2")),
                        wrong("They use each weight once a picture.", Message.of("quiz.q8.3"))),
                letters(
                        "Q10",
                        "What is wrong without padding, and what does padding give?",
                        right(
                                "Each layer shrinks the map, and the border enters few windows; padding keeps the size, and "
                                        + "networks can be deeper.",
                                "the border gains too, though it is still read less often than the middle"),
                        wrong(
                                "Without padding the pixels of the border are never read, so that whatever stands there is lost to all "
                                        + "layers; padding brings it back.",
                                Message.of("quiz.q10.1")),
                        wrong("With padding, border and middle are read equally often.", Message.of("quiz.q10.2")),
                        wrong("Padding makes the receptive field larger.", Message.of("quiz.q10.3"))),
                letters(
                        "Q14",
                        "Why has a convolutional layer several kernels?",
                        right(
                                "Each finds another feature; as many kernels, so many maps.",
                                "the next layer combines the maps"),
                        wrong("Each looks at another part of the picture.", Message.of("quiz.q14.1")),
                        wrong("There must be one for each input channel.", Message.of("quiz.q14.2")),
                        wrong(
                                "Their maps are averaged, which lowers the noise that a single kernel leaves.",
                                Message.of("quiz.q14.3"))),
                letters(
                        "Q17",
                        "What is pooling for?",
                        right(
                                "It makes the maps smaller, so that later layers see more of the picture, and forgives small "
                                        + "shifts.",
                                "both come from the window and its stride"),
                        wrong("It makes the network invariant to translation and scale.", Message.of("quiz.q17.1")),
                        wrong("It prevents overfitting.", Message.of("quiz.q17.2")),
                        wrong("It learns which features matter.", Message.of("quiz.q17.3"))),
                letters(
                        "Q21",
                        "Which layers does a convolutional network for classification usually have?",
                        right(
                                "Input; several times convolution, ReLU and pooling; fully connected layers with ReLU; softmax.",
                                "features first, then the decision"),
                        wrong("Input; fully connected layers; convolutions; softmax.", Message.of("quiz.q21.1")),
                        wrong(
                                "Input; several times convolution and convolution; pooling; softmax.",
                                Message.of("quiz.q21.2")),
                        wrong(
                                "Input; softmax after each convolution; fully connected layers.",
                                Message.of("quiz.q21.3"))));
    }
}
