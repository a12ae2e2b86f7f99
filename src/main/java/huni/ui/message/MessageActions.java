package huni.ui.message;

import huni.domain.activity.OutgoingMessage;

/** What the screen of a message asks of the window it is shown in. */
public interface MessageActions {

    /** Begins the message in the person's mail program. */
    void openMail(OutgoingMessage message);

    /** Saves it as a draft in a file that the person chooses. */
    void saveDraft(OutgoingMessage message);

    /** The screen is done: goes back to where the person came from. */
    void close();
}
