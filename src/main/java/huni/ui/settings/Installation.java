package huni.ui.settings;

import huni.work.safety.Relocation;
import java.util.Optional;

/**
 * What runs, and where its data lies.
 *
 * @param store the folder of the store, as the operating system writes it
 * @param version of the program
 * @param relocation moves the store; empty where it stays
 */
public record Installation(String store, String version, Optional<Relocation> relocation) {

    /** One whose store stays where it is. */
    public Installation(String store, String version) {
        this(store, version, Optional.empty());
    }
}
