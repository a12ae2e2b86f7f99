package huni.fuzz;

import java.nio.file.Path;
import java.util.List;

/** One parser or command, and good inputs for it. */
interface Target {

    /** What it is called on the command line of the harness. */
    String name();

    /** How often it is tried in each run of the tests; more where a try is cheap. */
    int tries();

    /** Good inputs, each different in its parts; never empty. */
    List<byte[]> seeds() throws Exception;

    /** What stands in its inputs, and what breaks other programs at its place. */
    List<String> words();

    /** A changed input. Files with parts change those. */
    default byte[] changed(Mutation mutation, List<byte[]> seeds) {
        return mutation.of(seeds);
    }

    /**
     * Gives it an input. It is read or refused as a person is told; whatever else is thrown is a fault.
     *
     * @param work a folder of its own, the only place where a file may be written
     */
    void feed(byte[] input, Path work) throws Exception;
}
