package huni.work.calendar;

import huni.domain.activity.Activity;
import huni.domain.activity.FollowThrough.CalendarEvent;
import huni.domain.calendar.GivenEvent;
import huni.domain.calendar.TakenEvent;
import java.util.Optional;

/** What an event of another calendar means for the own one. */
public enum EventMeaning {
    /** Nothing is known of it: it becomes an appointment. */
    NEW,
    /** It was changed there since: so is its appointment. */
    CHANGED,
    /** It does not take place any more: neither does its appointment. */
    CALLED_OFF,
    /** It is known as it is, is over, or was called off before it was known: nothing is done. */
    SAME;

    /** @param known the step that it is here, if it is one */
    public static EventMeaning of(TakenEvent event, Optional<Activity> known) {
        boolean own = GivenEvent.activity(event.uid()).isPresent();
        if (known.isEmpty()) {
            return own || event.cancelled() ? SAME : NEW;
        }
        Activity step = known.get();
        if (!step.isPlanned()) {
            return SAME;
        }
        if (event.cancelled()) {
            return CALLED_OFF;
        }
        long seen = own
                ? GivenEvent.sequence(step)
                : step.followThrough().event().map(CalendarEvent::sequence).orElse(0L);
        return event.sequence() > seen ? CHANGED : SAME;
    }
}
