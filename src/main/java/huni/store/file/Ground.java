package huni.store.file;

import huni.work.Trouble;
import java.util.Optional;

/** What an open database lies on, as far as it may fail: a file of this machine, or a server that others use, too. */
interface Ground {

    /** What kept it from being written when it was opened. */
    Optional<Trouble> trouble();

    /** What keeps it from being written since it was opened. */
    Optional<Trouble> replaced();

    /** Nobody knows what the connections have in memory after a refused write. */
    void stopWriting(Trouble met, Connections connections);

    /** Opens it again, if it can be; what does not open is as it was. */
    boolean isOpenAgain(Trouble met, Connections connections);

    /** A step of this program is kept. */
    void note(LastStep step);
}
