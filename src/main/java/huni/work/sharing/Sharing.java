package huni.work.sharing;

import java.util.Optional;

/** From a store of one's own to a workspace on a server that several people use. No address holds a password. */
public interface Sharing {

    /**
     * A whole address that was pasted.
     *
     * @param password what stood in it as one; empty if none did
     */
    record Pasted(AddressParts parts, String password) {}

    /** What the parts of an address are that begins with {@code postgresql://}; empty if it is none. */
    Optional<Pasted> read(String words);

    /** Who logs in where nobody is named. */
    String person();

    /** Whether the desktop has a keyring for the password. */
    boolean keepsPasswords();

    /**
     * What would be brought there.
     *
     * @param prospects those in the trash included
     * @param steps what was done and is in the journal
     */
    record Amount(long prospects, long steps) {}

    /** Counts what is here. For a lane of reads. */
    Amount amount();

    /**
     * Looks what is there, and changes nothing. Takes as long as a server.
     *
     * @param password which is remembered until the program ends; empty for the one that stands in the person's own file
     * @throws NotFoundThereException if it is no address, or the server does not answer or does not let the person in
     */
    PlaceLook look(AddressParts parts, String password) throws NotFoundThereException;

    /**
     * Closes the window, and opens it on the workspace of that address; if that fails, on the store of before, with a sentence.
     *
     * @param address whole, as it was found
     * @param sharing whether everything is brought there first; otherwise there is a workspace already
     * @param keep whether the password is kept in the keyring
     */
    void begin(String address, boolean sharing, boolean keep);
}
