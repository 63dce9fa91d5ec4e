package lesson14.conceptQuiz.hidden;

/**
 * The questions of the concept quiz: three for each concept, in each four options ({@code +} is the right one) with the
 * reason behind two colons. Names in braces are drawn; see {@link ConceptBank}.
 */
final class ConceptTexts {
    private ConceptTexts() {}

    static final String LOCAL_AND_SHARED =
            """
            Q1 A single {k}×{k} kernel slides over a grey picture of {n}×{n} pixels. What is the result?
            + One map: how well its pattern fits, place by place :: the same weighted sum in each window
            - One number: whether its pattern occurs anywhere :: a maximum over the whole map would do that
            - {kk} maps, for each of its weights contributes one of its own :: the products of a window are added up
            - A name for the object in each window :: a weighted sum is no decision
            Q1 A network has one kernel, for vertical edges. Now horizontal edges are to be found as well. What is needed?
            + A second kernel, with weights of its own :: one set of weights looks for one pattern
            - The same kernel, moved down the columns and not along the rows :: the order of windows changes no sum
            - The same kernel, with a smaller stride :: there are more windows, but the pattern stays
            - Nothing: it finds edges in every direction :: a horizontal edge gives 0 with it
            Q1 In the map of one kernel a single number stands out. What does that tell about the picture?
            + That what the kernel looks for is found in this window :: the sum is large where picture and weights agree
            - That the pixel in the middle of this window is brighter than all :: a flat bright area gives 0 for an edge
            - That most kernels of the layer agree there :: a map belongs to one kernel
            - That its main object is centred there :: a kernel knows its window only
            Q2 Windows of {k}×{k} slide over {c} maps of {n}×{n} numbers each. How many of these numbers does one output read?
            + {ckk} :: the window goes through all channels
            - {kk} :: that is the window in one channel
            - {cnn} :: that is what a fully connected output reads
            - {nn} :: that is one whole map
            Q2 One output of a convolutional layer is watched. Which change of the input leaves it as it is?
            + A change somewhere outside of its window, whichever channel it hits :: what is not connected has no influence
            - A change in its window, but in another channel :: the window goes through all channels
            - A change in the window beside its middle :: every place of the window has a weight
            - None: far pixels count too, but less than near ones :: far pixels have no weight at all
            Q2 In a layer no two outputs share any weight. It is called local all the same. Why?
            + Because an output is connected to few neighbours only :: local says what is read, not with which weights
            - Because the weights fall off with the distance from the middle of the window :: they may be any numbers
            - Because one kernel serves all the outputs :: that would be sharing
            - Because an output reads only one channel :: it reads all of them
            Q3 In a ring of {n} inputs and {n} outputs each output now reads {k} neighbours, not all. No weight is shared. What falls?
            + Weights and products alike, both of them to {k}/{n} of before :: a connection that is cut takes weight and product along
            - The weights to {k}/{n}; as many products as ever remain :: a connection that is cut saves its product
            - The products to {k}/{n}; as many weights as ever remain :: a connection that is cut saves its weight
            - The weights to {k} in all, the products to {k}/{n} :: that takes sharing as well
            Q3 Half of a layer's connections are cut; no two shared a weight. What does that save in use?
            + Half of the memory for weights and half of the time :: one weight and one product a connection
            - Half of the time; the memory for weights stays as large as it was :: the weight goes with the connection
            - Half of the memory for weights, but no time :: the product goes with the connection
            - Nothing, until it has been trained again :: the sums have fewer terms at once
            Q3 A layer is local, without sharing. Must it react to a cat on the left as it does to one on the right?
            + No, each place has weights of its own :: only sharing makes places alike
            - Yes, since all of its windows have the same size :: windows of one size may have different weights
            - Yes, since neighbouring windows overlap :: they share pixels, not weights
            - No, since a local layer cannot see animals as large as cats :: size is not what is asked
            Q4 Which two outputs of a convolutional layer come from the same weights?
            + Any two of the same map :: one kernel makes the whole map
            - Two at the same place of two maps :: each map has a kernel of its own
            - Only two with windows that overlap :: all places share, near or far
            - Two in the same corner of two successive layers :: each layer has its own kernels
            Q4 A layer of {k}×{k} kernels was made for {n}×{n} pixels. Now the pictures are twice as wide. What becomes of its weights?
            + They stay as many as they were :: further places use the same kernel
            - They double, as there are twice as many places :: places have no weights of their own
            - They grow by {k} for each additional column :: a column brings no weight
            - They halve, as each serves twice as often :: use costs no weight
            Q4 How does one weight of a kernel get its gradient?
            + As the sum over all places at which the kernel was used :: each use contributes its part
            - Place by place, so that in the end each place has another weight :: then it would no longer be shared
            - From the place with the largest output :: that is how max pooling passes gradients
            - As the mean over the kernels of a layer :: kernels do not share with each other
            Q5 The outputs of a local layer get one common {k}×{k} kernel instead of one each. What becomes of its work and its memory?
            + As many products as before, since all outputs stay; fewer weights :: each output still has {kk} products
            - Fewer products, and fewer weights as well :: each output still has {kk} products
            - Fewer products, since equal weights are multiplied once :: the pixels differ
            - More products, since each weight now works everywhere :: each output has {kk} products, before and after
            Q5 An object moves {s} pixels to the right, far from the border. What does the map of a convolution with stride 1 do?
            + It moves along by {s} :: this is equivariance
            - It stays as it is, since kernels are shared :: that would be invariance
            - It moves by {sk}, the shift times the window :: with stride 1 windows move as pixels do
            - It cannot be told before training for the new place :: the same weights work there
            Q5 What is true of a kernel that is shared by all places?
            + What it learned at one place serves at the others :: the weights are the same
            - What it answers does not depend on where the object is :: its map moves along
            - It multiplies less often than separate kernels would :: the number of products is the same
            - It sees the border of a picture as it sees the middle :: zeros of the padding may enter there
            """;

    static final String DENSE_AND_CONVOLUTIONAL =
            """
            Q6 A convolution with one small kernel is written as a large matrix, from all inputs to all outputs. How does it look?
            + Nearly all is 0, and each row repeats the same few numbers :: rows are shifted copies of each other
            - It does not exist, since convolutions are no linear maps :: a convolution is linear
            - There are no zeros, but all of its rows are equal to the first :: then all outputs would be equal
            - There are zeros except on its diagonal :: that is a kernel of one weight
            Q6 A trained network is given larger pictures than before. Which layers work without a change?
            + The convolutions :: a kernel fits on a map of any size
            - The fully connected ones, because they see all :: their number of weights depends on the input
            - All, because weights do not know any sizes :: a fully connected layer has one for each input
            - None, because each layer is built for one size :: a kernel only needs room for itself
            Q6 What do convolutional and fully connected layers have in common?
            + Both are weighted sums of what they read, and add a bias :: the difference is which weights exist and which are equal
            - Both have a non-linear step built in :: that comes after them
            - Both have a weight for each pair of input and output :: a convolution has one for each place of the kernel
            - Both remember in which row and column an output stands :: flattening gives that up
            Q7 A picture of {n}×{n} pixels is flattened for a fully connected layer of {f} outputs. How many products does it take?
            + {nnf} :: one for each pair of input and output
            - {nnnnf} :: inputs count once
            - {nf} :: the picture has rows and columns
            - {nnplusf} :: each output reads all inputs
            Q7 All pictures have their pixels shuffled, all in the same way. Two networks are trained with them. Which gets worse?
            + Only the convolutional one :: neighbours have been torn apart
            - Only the fully connected one :: it never knew of neighbours, so it misses nothing
            - Both, because the pictures make no sense any more :: to a fully connected layer any order is alike
            - Neither, because no pixel has got lost :: true, but the convolution's assumption is gone
            Q7 A fully connected network saw its digits in the middle only. Why does it fail for one in the corner?
            + Because the weights of the corner never learned anything of digits :: nothing is shared between places
            - Because flattening has destroyed the places of pixels :: each pixel still has its own place in the row
            - Because weighted sums cannot represent local patterns :: with zeros in the right places they can
            - Because the corner has fewer connections :: every pixel is connected to every output
            Q8 On which of these data does a convolution have no advantage?
            + A table of customers, one column a property :: the order of the columns says nothing
            - Loudness as it changes in the course of an hour :: near moments belong together
            - Heights of hills on a grid of a landscape :: near points belong together
            - A scan of the head, slice upon slice :: near points belong together in three directions
            Q8 Convolutional networks need few weights because of what they take for granted. What is that?
            + Near pixels matter to each other, wherever they are :: locality and sharing
            - Objects stand in the middle of a picture and have one size :: a shift does no harm
            - Pixels are independent of each other, wherever they are :: then windows would be of no use
            - Pictures of all classes are equally frequent :: layers know nothing about classes
            Q8 A convolutional network meets a bus twice as large as all buses of its training. What makes it right all the same?
            + Only training: large buses must be among the examples :: scale is not built in
            - Weight sharing, because kernels grow along with the object :: a kernel has one size
            - Max pooling, because it is invariant to the scale :: it forgives small shifts at most
            - Locality, because small windows see everything :: it says nothing of scale
            """;

    static final String WHOLE_NETWORKS =
            """
            Q10 Three layers of {k}×{k} windows follow each other, stride 1, without padding. How many of {N} rows are left?
            + {N3} :: each layer takes {k} − 1 rows
            - {N} :: that takes padding
            - {N1} :: that is after the first layer
            - {N3k} :: a window that fits leaves one more row
            Q10 A kernel of {k}×{k} moves with stride 1 over a large picture with a padding of {p}. How many windows read a corner pixel, how many a pixel in the middle?
            + {corner} and {kk} :: padding helps the corner, but not up to the middle
            - {kk} and {kk} :: that would take a padding of {k} − 1
            - 1 and {kk} :: that is without padding
            - 0 and {kk} :: every pixel is read
            Q10 Which of these can be had by padding with zeros?
            + A deep network whose maps stay as large as the picture :: each layer keeps its size
            - A larger receptive field with the same kernels :: the field only reaches over the border
            - As much use of the corner as of the middle :: a corner is still read less often
            - Fewer weights, since zeros do not need any :: the kernel is the same
            Q14 A layer reads {c} maps and has {f} filters. How many maps does it give?
            + {f} :: one for each filter
            - {cf} :: the slices of one filter end in one map
            - {c} :: the channels of the input end here
            - {cplusf} :: the maps of the input do not go on
            Q14 Two filters of a layer turn out to be equal, weights and bias. What follows?
            + One is of no use: their maps are the same :: the next layer learns nothing new from the second
            - Both are needed, as each looks at its own part of the picture :: each slides over the whole picture
            - Their maps add up to one with less noise :: the maps remain channels apart
            - The layer is wrong: there must be one for each input channel :: the number of filters is free
            Q14 {f} maps leave a layer. How does the next convolution treat them?
            + Each of its filters reads all {f} together, slice by slice :: a filter has a slice for each of them
            - It averages them first, which makes the noise smaller for the filters behind it :: each map keeps weights of its own
            - It gives each of its filters one map to read :: filters go through all channels
            - It takes the strongest one and leaves out the rest :: nothing is left out
            Q17 Max pooling with 2×2 windows and stride 2. One bright pixel on black moves right by one. What does the pooled map do?
            + It changes about every second time :: only when the pixel crosses into another window
            - It remains the same, as maxima are invariant :: they are only inside of a window
            - It changes each time, by one position :: inside of a window nothing changes
            - It doubles at the place where the pixel is :: a maximum adds nothing up
            Q17 How many numbers does max pooling learn, for {c} maps and windows of {k}×{k}?
            + 0 :: a maximum has no parameters
            - {c} :: nothing is learned for a map
            - {kk} :: the window has no weights
            - {ckk} :: that would be a filter
            Q17 Windows of {k}×{k} slide over a map that has been pooled by 2×2 windows with stride 2. How many rows of the map before pooling does one window see?
            + {twok} :: each pooled row stands for two
            - {k} :: that many pooled rows
            - {kplus2} :: pooling doubles, it does not add
            - {fourk} :: two rows each, not four
            Q21 Where does the softmax of a classification network stand?
            + After the last layer, where it makes probabilities of scores :: one for each class
            - After each convolution, where it keeps the numbers small :: there stands ReLU
            - Before the first layer, where it scales pixels :: pixels are scaled by mean and deviation
            - Between pooling and the fully connected layers :: features are no probabilities
            Q21 Two convolutions with stride 1 stand directly behind each other, nothing between them. What could take their place?
            + One convolution with a larger window :: a weighted sum of weighted sums is a weighted sum
            - Nothing, since depth makes every network more powerful :: without a non-linear step it does not
            - One pooling layer with a larger window :: pooling has no weights
            - A ReLU with the same number of maps :: ReLU sees one number at a time
            Q21 What usually comes first behind each convolution of a classification network?
            + A non-linear step such as ReLU, for each number by itself :: else two weighted sums in a row are one
            - Softmax, which makes maps into probabilities :: it stands at the end
            - A fully connected layer, which collects the features :: it would mix all places too early
            - Another convolution, as large as the one before :: without a step between them they are one
            """;
}
