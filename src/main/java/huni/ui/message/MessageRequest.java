package huni.ui.message;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.MessageTemplate.Occasion;
import java.util.Optional;

/**
 * A message that somebody wants to write.
 *
 * @param occasion the template to begin with; without one it follows from what is planned
 * @param step what is ticked off when the message was sent, such as a reminder; empty to add the message to the timeline
 */
public record MessageRequest(ProspectId prospect, Optional<Occasion> occasion, Optional<ActivityId> step) {

    /** To that prospect, about what is planned with it. */
    public static MessageRequest to(ProspectId prospect) {
        return new MessageRequest(prospect, Optional.empty(), Optional.empty());
    }
}
