package huni.work.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Moves the whole store to another folder, while no window shows it. */
public interface Relocation {

    /** A folder of the person's own on this machine that no program copies; empty if none is known. Looks at the disk. */
    Optional<Path> proposed();

    /** Where the store goes if the person has chosen that folder: there if it is empty, else into a new one in it. */
    Path in(Path chosen);

    /** Why the store cannot go there, as a sentence; empty if it can. Looks at the disk, perhaps of another machine. */
    Optional<String> refusal(Path to);

    /** Closes the window, moves the store, and opens the window on it; if that fails, on the one of before. */
    void begin(Path to);

    /** The store that was moved from here is used here again: nobody is led to the other place from here any more. */
    void stay() throws IOException;
}
