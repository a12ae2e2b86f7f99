package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rates of the steps from each stage, of all prospects: in the last two years, and week by week of entering the
 * stage. As of a day.
 */
public final class StepRates {

    private final LocalDate today;
    private final StepDays within;
    private final Map<StageKey, List<EntryCount>> trials = new HashMap<>();
    private final Map<StageKey, List<EntryCount>> noTries = new HashMap<>();

    /** @param entries all first entries into the stages */
    public StepRates(List<EntryCount> entries, LocalDate today) {
        this.today = today;
        this.within = new StepDays(today);
        for (EntryCount one : entries) {
            if (one.passedAfter() != EntryCount.NOT_YET) {
                within.add(
                        new FirstEntry(
                                one.stage(),
                                Optional.of(LocalDate.ofEpochDay(one.day())),
                                Optional.of(one.passedAfter()),
                                Optional.empty()),
                        Math.toIntExact(one.count()));
            }
            (one.trial() ? trials : noTries)
                    .computeIfAbsent(one.stage(), _ -> new ArrayList<>())
                    .add(one);
        }
    }

    /** How many days each is given to advance from the stage. */
    public int within(StageKey stage) {
        return within.of(stage);
    }

    /** Of all that entered the stage in the last two years. */
    public StepRate usual(StageKey stage) {
        return rate(stage, memory());
    }

    /** How many entered the stage in the last two years on an unknown way or from a later stage: they are no try. */
    public long noTries(StageKey stage) {
        return noTries.getOrDefault(stage, List.of()).stream()
                .filter(one -> memory().contains(LocalDate.ofEpochDay(one.day())))
                .mapToLong(EntryCount::count)
                .sum();
    }

    /** Whether a day is one of the last two years. */
    boolean remembers(LocalDate day) {
        return memory().contains(day);
    }

    /** What became of a first entry on a day that is known. */
    StepOutcome outcome(FirstEntry entry) {
        return outcome(
                new EntryCount(
                        entry.stage(),
                        entry.day().orElseThrow().toEpochDay(),
                        entry.passedAfter().orElse(EntryCount.NOT_YET),
                        true,
                        1),
                within(entry.stage()));
    }

    private DaySpan memory() {
        return new DaySpan(today.minusDays(StepDays.MEMORY - 1L), today);
    }

    /** Of those that entered the stage in those days. */
    public StepRate rate(StageKey stage, DaySpan days) {
        int given = within(stage);
        StepRate rate = StepRate.none(given);
        for (EntryCount one : trials.getOrDefault(stage, List.of())) {
            if (one.day() >= days.from().toEpochDay() && one.day() <= days.to().toEpochDay()) {
                rate = rate.plus(outcome(one, given), one.count());
            }
        }
        return rate;
    }

    /**
     * The trend of a step over so many weeks up to this one, by the week of entering the stage. Where most weeks have
     * too few, 4 or 13 weeks are put together to one point.
     */
    public StepTrend trend(StageKey stage, int weeks) {
        Map<LocalDate, StepRate> byWeek = byWeek(stage, DaySpan.weeks(weeks, today));
        StepTrend trend = StepTrend.of(byWeek, 1);
        for (int together : new int[] {4, 13}) {
            if (!trend.isTelling() && weeks >= 2 * together) {
                trend = StepTrend.of(byWeek, together);
            }
        }
        return trend;
    }

    private Map<LocalDate, StepRate> byWeek(StageKey stage, DaySpan days) {
        int given = within(stage);
        Map<LocalDate, StepRate> byWeek = new TreeMap<>();
        for (LocalDate monday = days.from(); !monday.isAfter(days.to()); monday = monday.plusWeeks(1)) {
            byWeek.put(monday, StepRate.none(given));
        }
        for (EntryCount one : trials.getOrDefault(stage, List.of())) {
            byWeek.computeIfPresent(
                    DaySpan.week(LocalDate.ofEpochDay(one.day())).from(),
                    (_, rate) -> rate.plus(outcome(one, given), one.count()));
        }
        return byWeek;
    }

    private StepOutcome outcome(EntryCount entries, int given) {
        long advanced =
                entries.passedAfter() == EntryCount.NOT_YET ? Long.MAX_VALUE : entries.day() + entries.passedAfter();
        return StepOutcome.of(entries.day(), advanced, given, today.toEpochDay());
    }
}
