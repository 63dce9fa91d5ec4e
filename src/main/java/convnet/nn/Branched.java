package convnet.nn;

import java.util.List;

/** A layer that sends its input through several networks side by side and joins their outputs. */
public interface Branched extends Layer {
    /** The networks, in the order of the parameters; an identity shortcut is none of them. */
    List<Sequential> branches();

    /** What a branch is called: in the names of the parameters, and in a summary. */
    String branchName(int index);

    /** How the outputs are joined, in a few words for a summary. */
    String joint();
}
