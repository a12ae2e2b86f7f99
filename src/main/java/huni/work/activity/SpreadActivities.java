package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.activity.Due;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Map;

/** Several planned activities at other times: one step of undo. If one of them is gone, nothing is done. */
public record SpreadActivities(Map<ActivityId, Due> times) implements Operation<Integer> {

    public SpreadActivities {
        times = Map.copyOf(times);
    }

    @Override
    public OperationName name() {
        return OperationName.SPREAD;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        for (Map.Entry<ActivityId, Due> time : times.entrySet()) {
            new RescheduleActivity(time.getKey(), time.getValue()).apply(records);
        }
        records.about("");
        return times.size();
    }
}
