package huni.ui.call;

import huni.domain.ProspectId;

/** What the screen of a call asks of the window it is shown in. */
public interface CallActions {

    /** The screen is left: the call is finished, stays open, or is gone. */
    void close();

    /** A call is begun with another prospect. */
    void call(ProspectId prospect);
}
