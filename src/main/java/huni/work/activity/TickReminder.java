package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Chain;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody was reminded of an appointment. The reminder that was planned for it is done; where none was planned, one that
 * is done is written down. It is a touch.
 *
 * @param role by phone or in writing
 */
public record TickReminder(ActivityId appointment, Role role) implements Operation<ActivityId> {

    @Override
    public OperationName name() {
        return OperationName.REMIND;
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        Instant now = records.now().instant();
        Activity promised = records.activity(appointment);
        Chain part = new Chain(appointment, role);
        List<Activity> planned = records.planned(promised.prospect()).stream()
                .filter(step -> step.followThrough().chain().equals(Optional.of(part)))
                .toList();
        Activity done = planned.isEmpty()
                ? written(new ActivityId(records.newId()), promised, now)
                : planned.getFirst().done("", now);
        records.put(done);
        Prospect prospect = records.prospect(promised.prospect());
        records.about(prospect.company());
        records.put(prospect.touched(now));
        return done.id();
    }

    private Activity written(ActivityId id, Activity promised, Instant now) {
        return Activity.happened(id, promised.prospect(), role.kind(), "", "", now)
                .with(FollowThrough.part(appointment, role));
    }
}
