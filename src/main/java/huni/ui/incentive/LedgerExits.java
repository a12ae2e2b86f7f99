package huni.ui.incentive;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;

/** Where the ledger leads. */
public interface LedgerExits {

    /** Opens a prospect. */
    void open(ProspectId prospect);

    /** Shows the prospects behind a number. */
    void showList(String title, ListScope scope);

    /** Goes back to where the person came from. */
    void close();
}
