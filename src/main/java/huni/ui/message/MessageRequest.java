package huni.ui.message;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.MessageTemplate.Occasion;
import huni.domain.dossier.Dossier;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The step that is named, if it is still planned. */
    Optional<Activity> named(Dossier known) {
        return step.flatMap(id -> known.planned().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst());
    }

    /** What it is most likely for: the occasion or the step that is named, what is planned next, or a sign of life. */
    Occasion begins(Dossier known) {
        return occasion.orElseGet(() -> Stream.concat(named(known).stream(), known.planned().stream())
                .flatMap(activity -> Occasion.of(activity).stream())
                .findFirst()
                .orElse(Occasion.SILENCE));
    }
}
