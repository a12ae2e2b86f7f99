package huni.ui.events;

import huni.domain.calendar.TakenEvent;
import huni.ui.kit.Tone;
import huni.work.calendar.EventAssignment.PlacedEvent;
import huni.work.calendar.EventAssignment.Whom;
import huni.work.calendar.TakeEvents.Assigned;
import java.util.List;
import java.util.Optional;

/**
 * An event with what was decided about it.
 *
 * @param whom with whom it is taken; empty as long as nobody said
 * @param choice what becomes of it
 * @param face what is shown of it
 */
record EventLine(PlacedEvent placed, Optional<Whom> whom, Choice choice, Face face) {

    /** What becomes of an event. */
    enum Choice {
        /** Nobody decided yet; it is not taken. */
        OPEN,
        TAKEN,
        LEFT
    }

    /**
     * What is shown.
     *
     * @param state in one or two words
     * @param title what it is called
     * @param when day and time; of a change what it was and what it becomes
     * @param where empty if it tells no place
     * @param asked what is to be decided, or why it cannot be taken; empty if nothing is
     */
    record Face(String state, Tone tone, String title, String when, String where, String asked) {}

    /** Whether it can be taken at all. */
    boolean canBeTaken() {
        return placed.event()
                .refused()
                .map(why -> why == TakenEvent.Refused.UNKNOWN_ZONE)
                .orElse(true);
    }

    /** Whether somebody still has to decide. */
    boolean isOpen() {
        return choice == Choice.OPEN && canBeTaken();
    }

    /** Whether a prospect can be chosen for it; what is known here stays with whom it is. */
    boolean choosesWhom() {
        return canBeTaken() && placed.known().isEmpty();
    }

    /** With whom it is taken; empty as long as nobody said. */
    String company() {
        return whom.map(Whom::company).orElse("");
    }

    /** With whom it could be, the likeliest first; none once it is said with whom it is. */
    List<Whom> proposed() {
        return whom.isEmpty() && canBeTaken() ? placed.proposed() : List.of();
    }

    EventLine with(Choice other) {
        return new EventLine(placed, whom, other, face);
    }

    EventLine with(Whom other) {
        return new EventLine(placed, Optional.of(other), Choice.TAKEN, face);
    }

    /** As it is taken, if it is. */
    Optional<Assigned> assigned() {
        return whom.filter(_ -> choice == Choice.TAKEN && canBeTaken())
                .map(one -> new Assigned(placed.event().meantHere(), one.prospect()));
    }
}
