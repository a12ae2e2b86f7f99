package huni.work.sharing;

import java.util.Optional;

/**
 * What was found at an address.
 *
 * @param address whole, without a password
 * @param server its name and version
 * @param near whether it is on this machine; to all others the connection is encrypted
 * @param mayMake whether the person may make a workspace there
 * @param foreign a table of another program, if there is one
 */
public record PlaceLook(
        String address, String server, boolean near, boolean mayMake, AtPlace content, Optional<String> foreign) {

    /** What is there. */
    public enum AtPlace {
        /** Nothing. */
        NOTHING,
        /** A workspace. */
        WORKSPACE,
        /** A workspace of a later version of the program. */
        NEWER,
        /** Tables of another program. */
        FOREIGN
    }

    /** Whether what the person has can be brought there. */
    public boolean takes() {
        return content == AtPlace.NOTHING && mayMake;
    }
}
