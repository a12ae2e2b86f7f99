package huni.ui.prospect;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.activity.PlannedAppointment;
import java.net.URI;
import java.util.Optional;

/** What the screen of a prospect asks of the window it is shown in. */
public interface ProspectActions {

    /** Shows another prospect instead. */
    void open(ProspectId prospect);

    /** Begins a call with the prospect, or continues the one that is open. */
    void call(ProspectId prospect);

    /** Opens {@code tel:} a number or {@code mailto:} an address with the program the system has for it. */
    void write(URI address);

    /**
     * Writes to the prospect from a template.
     *
     * @param step what is ticked off when the message was sent, if it is about a step
     */
    void message(Optional<ActivityId> step);

    /** Shows what was given to all prospects. */
    void allIncentives();

    /** Saves an appointment as a file for another calendar. */
    void toCalendar(PlannedAppointment appointment);

    /**
     * Asks whether the prospect is forgotten for good.
     *
     * @param contact one of its contacts alone
     */
    void forget(Optional<ContactId> contact);

    /** The screen is done: it was closed, or its prospect is gone. */
    void close();
}
