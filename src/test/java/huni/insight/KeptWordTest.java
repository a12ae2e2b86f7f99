package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptWordTest {

    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
    private static final Moment MOMENT = new Moment(NOW, ZoneOffset.UTC);
    private static final ProspectId A = new ProspectId(new UUID(0, 1));
    private static final ProspectId B = new ProspectId(new UUID(0, 2));

    @Test
    void anAppointmentIsHeldOrMissedOrNobodySaidWhatBecameOfIt() {
        KeptWord kept = KeptWord.of(
                List.of(agreed(A, true, true, false), agreed(B, false, false, true), agreed(B, true, false, false)),
                List.of(),
                WorkingTime.USUAL,
                MOMENT);

        assertEquals(new KeptWord.Kept(new Share(1, 2), Set.of(A), Set.of(B)), kept.held());
        assertEquals(1, kept.untold());
    }

    @Test
    void whatWasBookedWithoutTheDecisionMakerIsCountedAndNamed() {
        KeptWord kept = KeptWord.of(
                List.of(agreed(A, true, true, false), agreed(B, false, false, true), agreed(B, false, true, false)),
                List.of(),
                WorkingTime.USUAL,
                MOMENT);

        assertEquals(new KeptWord.Kept(new Share(1, 3), Set.of(A), Set.of(B)), kept.confirmed());
    }

    @Test
    void aRequestIsInTimeWithinAWorkingDayAndOneThatWaitsCountsOnceItIsLate() {
        KeptWord kept = KeptWord.of(
                List.of(),
                List.of(
                        asked(A, "2026-11-25T09:00:00Z", Optional.of("2026-11-25T11:00:00Z")),
                        asked(B, "2026-11-20T09:00:00Z", Optional.of("2026-11-25T11:00:00Z")),
                        asked(B, "2026-11-19T09:00:00Z", Optional.empty()),
                        asked(A, "2026-11-26T14:00:00Z", Optional.empty())),
                WorkingTime.USUAL,
                MOMENT);

        assertEquals(new KeptWord.Kept(new Share(1, 3), Set.of(A), Set.of(B)), kept.answered());
        assertEquals(new KeptWord.AnswerTime(Optional.of(Duration.ofHours(2)), Set.of(A, B)), kept.response());
    }

    @Test
    void withoutPromisesNothingIsSaid() {
        KeptWord kept = KeptWord.of(List.of(), List.of(), WorkingTime.USUAL, MOMENT);

        assertEquals(Share.Weight.NOTHING, kept.held().share().weight());
        assertEquals(Optional.empty(), kept.response().middle());
    }

    private static Agreed agreed(ProspectId prospect, boolean confirmed, boolean held, boolean missed) {
        return new Agreed(
                prospect,
                Optional.of(NOW),
                confirmed,
                Optional.of(NOW).filter(_ -> held),
                Optional.of(NOW).filter(_ -> missed));
    }

    private static Asked asked(ProspectId prospect, String at, Optional<String> answered) {
        return new Asked(prospect, Instant.parse(at), answered.map(Instant::parse));
    }
}
