package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final StageKey LEAD = new StageKey("lead");

    private final StepDays days = new StepDays(TODAY);

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private int after(List<Integer> daysToNext) {
        daysToNext.forEach(took -> days.add(entry(TODAY.minusDays(took), took), 1));
        return days.of(LEAD);
    }

    private static FirstEntry entry(LocalDate entered, long took) {
        return new FirstEntry(LEAD, Optional.of(entered), Optional.of(took), Optional.empty());
    }

    @Test
    void thirtyDaysStandInUntilTwentyHaveTakenTheStep() {
        assertEquals(30, days.of(LEAD));
        assertEquals(30, after(upTo(19)));
    }

    @Test
    void theNinetiethPercentileGoesByNearestRank() {
        assertEquals(18, after(upTo(20)));
    }

    @Test
    void ofThirtyTheTwentySeventhDecides() {
        assertEquals(27, after(upTo(30)));
    }

    @Test
    void itIsAtMostAHundredAndTwentyDays() {
        assertEquals(120, after(Collections.nCopies(20, 200)));
    }

    @Test
    void itIsAtLeastFourteenDays() {
        assertEquals(14, after(Collections.nCopies(20, 3)));
    }

    @Test
    void whatWasTakenMoreThanTwoYearsAgoOrIsStillToComeCountsForNothing() {
        for (int i = 0; i < 20; i++) {
            days.add(entry(TODAY.minusDays(728 + 60), 60), 1);
            days.add(entry(TODAY.minusDays(10), 60), 1);
        }
        assertEquals(30, days.of(LEAD));

        for (int i = 0; i < 20; i++) {
            days.add(entry(TODAY.minusDays(727 + 60), 60), 1);
        }
        assertEquals(60, days.of(LEAD));
    }

    @Test
    void whatIsTakenAwayCountsNoMore() {
        after(upTo(20));
        days.add(entry(TODAY.minusDays(20), 20), -1);

        assertEquals(30, days.of(LEAD));
    }
}
