package huni.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DayCountsTest {

    private static DayCounts of(long... days) {
        DayCounts counts = new DayCounts();
        LongStream.of(days).forEach(day -> counts.add(day, 1));
        return counts;
    }

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheMiddleTwoHalfADayUp() {
        assertEquals(7, of(9, 7, 1).median());
        assertEquals(5, of(2, 7).median());
        assertEquals(3, of(2, 4, 90, 1).median());
    }

    @Test
    void equalOnesCountAsOftenAsTheyWereSeen() {
        DayCounts counts = new DayCounts();
        counts.add(3, 5);
        counts.add(40, 2);
        counts.add(3, 1);

        assertEquals(8, counts.all());
        assertEquals(3, counts.median());
    }

    @Test
    void aPercentileIsOneThatWasSeen() {
        assertEquals(18, of(LongStream.rangeClosed(1, 20).toArray()).percentile(90));
        assertEquals(27, of(LongStream.rangeClosed(1, 30).toArray()).percentile(90));
        assertEquals(1, of(1).percentile(90));
    }

    @Test
    void ofNoneThereIsNoMedian() {
        assertThrows(IllegalStateException.class, () -> new DayCounts().median());
    }
}
