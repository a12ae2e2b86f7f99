package huni.ui.settings;

import huni.work.safety.Relocation;
import huni.work.sharing.OwnStore;
import huni.work.sharing.Sharing;
import java.util.Optional;

/**
 * What runs, and where its data lies.
 *
 * @param store the folder of the store, as the operating system writes it, or the address of a shared one
 * @param isShared whether it is the address of a workspace that others use, too
 * @param version of the program
 * @param relocation moves the store; empty where it stays
 * @param sharing shares the store; empty where it is not offered
 * @param leaving leads back from a shared one; empty where there is nothing to go back to
 */
public record Installation(
        String store,
        boolean isShared,
        String version,
        Optional<Relocation> relocation,
        Optional<Sharing> sharing,
        Optional<OwnStore> leaving) {

    /** One whose store stays where it is. */
    public Installation(String store, String version) {
        this(store, version, Optional.empty(), Optional.empty());
    }

    /** One whose store may be moved. */
    public Installation(String store, String version, Optional<Relocation> relocation) {
        this(store, version, relocation, Optional.empty());
    }

    /** One whose store is in a folder of its own. */
    public Installation(String store, String version, Optional<Relocation> relocation, Optional<Sharing> sharing) {
        this(store, false, version, relocation, sharing, Optional.empty());
    }

    /** One whose window shows a workspace that others use, too. */
    public static Installation ofWorkspace(String address, String version, Optional<OwnStore> leaving) {
        return new Installation(address, true, version, Optional.empty(), Optional.empty(), leaving);
    }
}
