package huni.store.file;

import java.nio.file.Path;
import java.util.Optional;

/** Where the work goes on while the server of a shared workspace cannot be reached: this machine's copy of it. */
public interface Refuge {

    /**
     * How the copy is connected to. What is written there from now on is known not to be on the server. Empty while there is no
     * copy that is whole.
     */
    Optional<Connecting> enter();

    /** How it is connected to where its disk takes nothing: it is read, and nothing is written. Empty if it cannot be read. */
    Optional<Connecting> look();

    /** Whether the disk takes files there. */
    boolean takesFiles();

    /** The folder it lies in. */
    Path place();

    /** A step was done there: the last one is noted beside the copy, so that it is noticed where it is missing later. */
    void note();

    /** Nobody works there any more; what was done there is at the server, or on the list of what is not. */
    void leave();
}
