package huni.ui.plan;

import huni.domain.activity.Due;
import huni.domain.worktime.WorkingTime;
import huni.language.Formats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times that are offered beside a step that is planned or moved; for appointments the free ones are. */
record TimesOffered(WorkingTime work, Formats formats) {

    /** An hour, a day and a week later for what is moved, working days for what is planned. */
    List<Due> of(PlanPurpose purpose, Due begin) {
        LocalDate today = formats.today();
        LocalDate next = work.after(today);
        Stream<Due> times = switch (purpose) {
            case PlanPurpose.Reschedule _ ->
                Stream.of(
                        inAnHour(),
                        new Due(next, begin.time()),
                        new Due(work.onOrAfter(latest(begin.day(), today).plusWeeks(1)), begin.time()));
            case PlanPurpose.Plan _, PlanPurpose.End _ ->
                Stream.of(Due.on(next), Due.on(work.after(next)), Due.on(work.onOrAfter(today.plusWeeks(1))));
            case PlanPurpose.Return _ ->
                Stream.of(1, 3, 6).map(months -> Due.on(work.onOrAfter(today.plusMonths(months))));
            case PlanPurpose.Change _, PlanPurpose.Miss _, PlanPurpose.Give _ -> Stream.of();
        };
        return times.distinct().toList();
    }

    private Due inAnHour() {
        LocalDateTime later = formats.now().plusHours(1).truncatedTo(ChronoUnit.MINUTES);
        return new Due(later.toLocalDate(), Optional.of(later.toLocalTime()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
