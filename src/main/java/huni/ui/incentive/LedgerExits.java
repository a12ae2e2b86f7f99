package huni.ui.incentive;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.work.exports.CountedTable;
import java.util.concurrent.Callable;

/** Where the ledger leads. */
public interface LedgerExits {

    /** Opens a prospect. */
    void open(ProspectId prospect);

    /** Shows the prospects behind a number. */
    void showList(String title, ListScope scope);

    /** Writes what was given into a file that the person chooses. */
    void save(Callable<CountedTable> table);

    /** Goes back to where the person came from. */
    void close();
}
