package huni.work.worktime;

import huni.domain.OperationName;
import huni.domain.worktime.TimeSpan;
import huni.domain.worktime.WorkingHours;
import huni.domain.worktime.WorkingWeek;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The hours of a weekday; none mean that it is not worked. A week in which no day is worked is refused.
 *
 * @param spans do not overlap
 */
public record SetWorkingHours(DayOfWeek weekday, List<TimeSpan> spans) implements Operation<List<WorkingHours>> {

    public SetWorkingHours {
        spans = List.copyOf(spans);
    }

    @Override
    public OperationName name() {
        return OperationName.WORKING_HOURS;
    }

    @Override
    public List<WorkingHours> apply(Records records) throws RefusedException {
        List<WorkingHours> stored = records.all(WorkingHours.class);
        List<WorkingHours> before = stored.isEmpty() ? WorkingWeek.usual() : stored;
        if (spans.isEmpty() && before.stream().allMatch(hours -> hours.weekday() == weekday)) {
            throw new RefusedException(new Refusal.NoWorkingDay());
        }
        for (WorkingHours hours : before) {
            if (stored.isEmpty() && hours.weekday() != weekday) {
                put(records, hours.weekday(), new TimeSpan(hours.begin(), hours.end()));
            } else if (!stored.isEmpty() && hours.weekday() == weekday) {
                records.remove(WorkingHours.class, hours.id());
            }
        }
        for (TimeSpan span : spans) {
            put(records, weekday, span);
        }
        return records.all(WorkingHours.class);
    }

    private static void put(Records records, DayOfWeek day, TimeSpan span) throws RefusedException {
        records.put(new WorkingHours(records.newId(), day, span.from(), span.until(), 0));
    }
}
