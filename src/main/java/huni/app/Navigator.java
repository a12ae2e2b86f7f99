package huni.app;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.ui.shell.Destination;

/** Where screens lead. */
interface Navigator {

    /** Shows a place. */
    void goTo(Destination destination);

    /** Begins a new prospect on the board. */
    void newProspect();

    /** Opens a prospect over the whole place. */
    void open(ProspectId prospect);

    /** Opens a prospect beside what is left to be seen of the place. */
    void openBeside(ProspectId prospect);

    /** Opens one that was just made beside the place, at its first contact. */
    void openNew(ProspectId prospect);

    /** Shows those prospects as a list. */
    void showList(String title, ListScope scope);
}
