package huni.domain.activity;

import huni.domain.ActivityId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The earliest planned activity of a prospect, as its card shows it.
 *
 * @param role what it is to an appointment, if it is a part of one
 * @param asked since when information is waited for: that of the earliest request among all that is planned, whether it
 *     is this step or a later one
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

    /** Whether what is waited for is this step. */
    public boolean answersRequest() {
        return kind == ActivityKind.INFORMATION_REQUEST;
    }

    /** The earliest of the planned ones; ties go to the one made first. */
    public static Optional<NextStep> of(Collection<Activity> activities) {
        List<Activity> planned = activities.stream()
                .filter(Activity::isPlanned)
                .filter(a -> a.due().isPresent())
                .toList();
        Optional<Instant> asked =
                planned.stream().flatMap(a -> a.asked().stream()).min(Comparator.naturalOrder());
        return planned.stream()
                .flatMap(a ->
                        a.due().stream().map(due -> new NextStep(a.id(), a.kind(), a.subject(), due, a.role(), asked)))
                .min(Comparator.comparing(NextStep::due)
                        .thenComparing(step -> step.activity().value()));
    }
}
