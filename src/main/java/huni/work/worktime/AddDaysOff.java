package huni.work.worktime;

import huni.domain.DaySpan;
import huni.domain.OperationName;
import huni.domain.worktime.DayOff;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days on which the person does not work, or only until midday. Days that are off already are left as they are.
 *
 * @param words what they are for; may be empty
 */
public record AddDaysOff(DaySpan days, boolean half, String words) implements Operation<List<LocalDate>> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public OperationName name() {
        return OperationName.DAY_OFF;
    }

    @Override
    public List<LocalDate> apply(Records records) throws RefusedException {
        List<LocalDate> off = records.all(DayOff.class).stream().map(DayOff::on).toList();
        List<LocalDate> added = days.from()
                .datesUntil(days.to().plusDays(1))
                .filter(day -> !off.contains(day))
                .toList();
        for (LocalDate day : added) {
            BigDecimal share = half ? HALF : BigDecimal.ONE;
            records.put(new DayOff(records.newId(), Optional.empty(), day, share, words.strip(), 0));
        }
        records.about(words.strip());
        return added;
    }
}
