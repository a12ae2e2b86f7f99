package huni.domain.activity;

import huni.domain.ActivityId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The earliest planned activity of a prospect, as its card shows it.
 *
 * @param role what it is to an appointment, if it is a part of one
 * @param asked when it was asked for, if it is an information request
 */
public record NextStep(
        ActivityId activity,
        ActivityKind kind,
        String subject,
        Due due,
        Optional<FollowThrough.Role> role,
        Optional<Instant> asked) {

    /** A step that is neither a part of an appointment nor a request. */
    public NextStep(ActivityId activity, ActivityKind kind, String subject, Due due) {
        this(activity, kind, subject, due, Optional.empty(), Optional.empty());
    }

    /** The earliest of the planned ones; ties go to the one made first. */
    public static Optional<NextStep> of(Collection<Activity> activities) {
        return activities.stream()
                .filter(Activity::isPlanned)
                .flatMap(a -> a.due().stream()
                        .map(due -> new NextStep(a.id(), a.kind(), a.subject(), due, a.role(), a.asked())))
                .min(Comparator.comparing(NextStep::due)
                        .thenComparing(step -> step.activity().value()));
    }
}
