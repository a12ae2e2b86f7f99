package huni.work.worktime;

import huni.domain.OperationName;
import huni.domain.worktime.DayOff;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;
import java.util.UUID;

/** Own days off that are worked after all. */
public record RemoveDaysOff(List<UUID> days) implements Operation<Integer> {

    public RemoveDaysOff {
        days = List.copyOf(days);
    }

    @Override
    public OperationName name() {
        return OperationName.REMOVE_DAY_OFF;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        for (UUID day : days) {
            records.remove(DayOff.class, day);
        }
        return days.size();
    }
}
