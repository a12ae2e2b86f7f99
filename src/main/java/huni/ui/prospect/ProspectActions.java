package huni.ui.prospect;

import huni.domain.ProspectId;

/** What the screen of a prospect asks of the window it is shown in. */
public interface ProspectActions {

    /** Shows another prospect instead. */
    void open(ProspectId prospect);

    /** The screen is done: it was closed, or its prospect is gone. */
    void close();
}
