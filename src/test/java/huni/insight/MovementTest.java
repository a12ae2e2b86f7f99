package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey WON = new StageKey("won");

    @Test
    void countsFirstEntriesByWeekFromMondayAndNamesEveryStep() {
        PastJourneys history = new PastJourneys(PIPELINE);
        history.add("2026-11-15 lead, 2026-11-16 decision_maker, 2026-11-17 lead, 2026-11-18 decision_maker");
        history.add("2026-11-16 lead, 2026-11-22 lost");
        history.add("2026-11-16 lead, 2026-11-22 won, 2026-11-23 parked");
        DaySpan week = DaySpan.week(LocalDate.of(2026, 11, 16));

        Movement movement = Movement.of(PIPELINE, week, history.firstEntries(week), Map.of());

        assertEquals(
                List.of(new Movement.Week(
                        week,
                        List.of(
                                entries("lead", 2),
                                entries("decision_maker", 1),
                                entries("appointment", 0),
                                entries("presentation", 0),
                                entries("closing", 0),
                                entries("won", 1)),
                        1,
                        0)),
                movement.weeks());
        assertEquals(1, movement.weeks().getFirst().into(WON));
    }

    @Test
    void aSpanWidensToWholeWeeksAndQuietWeeksAreThere() {
        DaySpan days = new DaySpan(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 17));
        List<DayEntries> entries = List.of(
                new DayEntries(LEAD, LocalDate.of(2026, 11, 1), 9),
                new DayEntries(LEAD, LocalDate.of(2026, 11, 2), 1),
                new DayEntries(LEAD, LocalDate.of(2026, 11, 22), 2),
                new DayEntries(LEAD, LocalDate.of(2026, 11, 23), 9));

        Movement movement = Movement.of(PIPELINE, days, entries, Map.of());

        assertEquals(
                List.of(1L, 0L, 2L),
                movement.weeks().stream().map(week -> week.into(LEAD)).toList());
        assertEquals(new DaySpan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 22)), Movement.wholeWeeks(days));
    }

    @Test
    void theLeapDayTheHourThatIsNotAndTheLastMinuteOfTheDayStayOnTheirDay() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate leapDay = new Moment(Instant.parse("2024-02-29T22:59:00Z"), berlin).day();
        LocalDate summerTime = new Moment(Instant.parse("2024-03-31T01:00:00Z"), berlin).day();
        LocalDate sunday = new Moment(Instant.parse("2024-03-03T22:59:59Z"), berlin).day();
        List<DayEntries> entries = List.of(
                new DayEntries(LEAD, leapDay, 1), new DayEntries(LEAD, summerTime, 2), new DayEntries(LEAD, sunday, 4));

        Movement movement = Movement.of(PIPELINE, new DaySpan(leapDay, summerTime), entries, Map.of());

        assertEquals(LocalDate.of(2024, 2, 29), leapDay);
        assertEquals(LocalDate.of(2024, 3, 31), summerTime);
        assertEquals(
                List.of(5L, 0L, 0L, 0L, 2L),
                movement.weeks().stream().map(week -> week.into(LEAD)).toList());
    }

    private static Movement.Entries entries(String stage, long count) {
        return new Movement.Entries(new StageKey(stage), count);
    }
}
