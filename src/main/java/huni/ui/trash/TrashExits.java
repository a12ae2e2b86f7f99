package huni.ui.trash;

import huni.work.exports.CountedTable;
import java.util.concurrent.Callable;

/** Where the trash leads. */
public interface TrashExits {

    /** Asks whether those are forgotten for good. */
    void forget(ForgetWhom whom);

    /** Writes what is listed into a file that the person chooses. */
    void save(Callable<CountedTable> table);

    /** Shows the place again that is below. */
    void close();
}
