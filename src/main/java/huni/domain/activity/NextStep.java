package huni.domain.activity;

import huni.domain.ActivityId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The earliest planned activity of a prospect, as its card shows it. */
public record NextStep(ActivityId activity, ActivityKind kind, String subject, Due due) {

    /** The earliest of the planned ones; ties go to the one made first. */
    public static Optional<NextStep> of(Collection<Activity> activities) {
        return activities.stream()
                .filter(Activity::isPlanned)
                .flatMap(a -> a.due().stream().map(due -> new NextStep(a.id(), a.kind(), a.subject(), due)))
                .min(Comparator.comparing(NextStep::due)
                        .thenComparing(step -> step.activity().value()));
    }
}
