package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Activity;
import huni.domain.activity.StepTime;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps pointed out on the screen because their time has come. It is no step of undo. The answer are those that were not
 * pointed out before: a step that is not planned any more, or was pointed out already, is not among them.
 */
public record MarkNotified(List<ActivityId> steps) implements Operation<List<Activity>> {

    public MarkNotified {
        steps = List.copyOf(steps);
    }

    @Override
    public OperationName name() {
        return OperationName.NOTIFY;
    }

    @Override
    public boolean isStep() {
        return false;
    }

    @Override
    public List<Activity> apply(Records records) throws RefusedException {
        List<Activity> marked = new ArrayList<>();
        for (ActivityId id : steps) {
            Optional<Activity> stored = records.find(Activity.class, id.value())
                    .filter(step -> StepTime.of(step, records.now().zone())
                            .filter(time -> time.isOwed(step))
                            .isPresent());
            if (stored.isPresent()) {
                Activity step = stored.get();
                records.put(
                        step.with(step.followThrough().notifiedAt(records.now().instant())));
                marked.add(step);
            }
        }
        return marked;
    }
}
