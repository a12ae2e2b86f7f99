package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.StageType;
import huni.insight.Funnel.SourceCount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTallyTest {

    @Test
    void eachSourceIsCountedByWhereItsProspectsStandTheMostFrequentFirst() {
        SourceTally tally = new SourceTally();
        tally.add("Fair", Optional.of(StageType.OPEN));
        tally.add("Referral", Optional.of(StageType.WON));
        tally.add("Referral", Optional.of(StageType.LOST));
        tally.add("Referral", Optional.of(StageType.PARKED));
        tally.add("Referral", Optional.empty());
        tally.add("", Optional.of(StageType.WON));

        assertEquals(
                List.of(
                        new SourceCount("Referral", 4, 1, 1, 0),
                        new SourceCount("", 1, 1, 0, 0),
                        new SourceCount("Fair", 1, 0, 0, 1)),
                tally.counts());
        assertEquals(new Share(1, 4), tally.counts().getFirst().wonSoFar());
    }

    @Test
    void withoutProspectsThereIsNoSource() {
        assertEquals(List.of(), new SourceTally().counts());
    }
}
