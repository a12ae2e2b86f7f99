package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.quota.PastForecast;
import huni.domain.quota.QuotaPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was kept of forecasts, as looks of the coach. */
class CarriedTest {

    private static PastForecast kept(LocalDate on, Optional<PastForecast.Spread> look) {
        return new PastForecast(
                new UUID(0, on.toEpochDay()),
                Optional.empty(),
                Optional.empty(),
                QuotaPeriod.MONTH,
                on.withDayOfMonth(1),
                on,
                "TRY",
                BigDecimal.ONE,
                BigDecimal.TWO,
                BigDecimal.TEN,
                look,
                0);
    }

    private static Optional<PastForecast.Spread> look(String share, long carrying) {
        return Optional.of(new PastForecast.Spread(new BigDecimal(share), carrying));
    }

    @Test
    void aLookBelongsToTheSundayBeforeItsWeekAndKnowsHowMuchOfThePeriodIsLeft() {
        assertEquals(
                Map.of(
                        LocalDate.of(2026, 11, 8), new Carried(0.6, 7, true, false),
                        LocalDate.of(2026, 11, 22), new Carried(0.7, 5, false, false)),
                Carried.looks(List.of(
                        kept(LocalDate.of(2026, 11, 9), look("0.6", 7)),
                        kept(LocalDate.of(2026, 11, 25), look("0.7", 5)))));
    }

    @Test
    void whatAnEarlierProgramKeptIsNoLook() {
        assertEquals(Map.of(), Carried.looks(List.of(kept(LocalDate.of(2026, 11, 9), Optional.empty()))));
    }
}
