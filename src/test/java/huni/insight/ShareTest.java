package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void underFiveThereAreCountsOnlyUnderTwentyAGreyPercentageFromThenAPlainOne() {
        assertEquals(
                List.of(
                        Share.Weight.NOTHING,
                        Share.Weight.COUNTS_ONLY,
                        Share.Weight.COUNTS_ONLY,
                        Share.Weight.UNCERTAIN,
                        Share.Weight.UNCERTAIN,
                        Share.Weight.PLAIN),
                LongStream.of(0, 1, 4, 5, 19, 20)
                        .mapToObj(whole -> new Share(0, whole).weight())
                        .toList());
    }

    @Test
    void whereNothingIsKnownThereIsNoRateNotEvenZero() {
        assertEquals(OptionalDouble.empty(), new Share(0, 0).rate());
        assertEquals(Optional.empty(), new Share(0, 0).interval());
    }

    @Test
    void itsIntervalIsTheOneAtNinetyPercent() {
        assertEquals(OptionalDouble.of(0.4), new Share(2, 5).rate());
        assertEquals(Optional.of(Wilson.of(2, 5, 0.90)), new Share(2, 5).interval());
    }

    @Test
    void morePartThanWholeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }
}
