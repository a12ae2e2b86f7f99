package huni.ui.list;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;

/** What the list of prospects asks of the window it is shown in. */
public interface ProspectsActions {

    /** Shows one prospect. */
    void open(ProspectId prospect);

    /** Begins a call with one. */
    void call(ProspectId prospect);

    /** Begins a new one. */
    void newProspect();

    /** Goes to where files are brought in. */
    void importFile();

    /** Takes those prospects out into a file that the person chooses. */
    void export(ListRequest shown);

    /** Goes back to the number whose list was shown. */
    void back();
}
