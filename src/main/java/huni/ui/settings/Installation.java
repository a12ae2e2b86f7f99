package huni.ui.settings;

import huni.work.safety.Relocation;
import java.util.Optional;

/**
 * What runs, and where its data lies.
 *
 * @param store the folder of the store, as the operating system writes it, or the address of a shared one
 * @param version of the program
 * @param relocation moves the store; empty where it stays
 */
public record Installation(String store, String version, Optional<Relocation> relocation) {

    /** Whether the store is the address of a workspace that others use, too. */
    boolean isShared() {
        return store.contains("://");
    }

    /** One whose store stays where it is. */
    public Installation(String store, String version) {
        this(store, version, Optional.empty());
    }
}
