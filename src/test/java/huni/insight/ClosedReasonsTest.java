package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ClosedReasonsTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    @Test
    void theMostFrequentReasonIsFirstAndThoseWithoutOneAreLast() {
        ClosedReasons won =
                won(closed("", LIRA, 9, 90), closed("win_price", LIRA, 2, 20), closed("win_trust", LIRA, 5, 50));

        assertEquals(
                List.of("win_trust", "win_price", ""),
                won.reasons().stream().map(ClosedReasons.OfReason::key).toList());
        assertEquals(16, won.all());
        assertEquals(9, won.most());
    }

    @Test
    void whatIsInAnotherCurrencyCountsAndIsInNoSum() {
        ClosedReasons won = won(
                closed("win_price", LIRA, 2, 20),
                closed("win_price", CurrencyUnit.EUR, 3, 7),
                closed("win_price", LIRA, 1, 5));

        assertEquals(
                List.of(6L, Money.of(LIRA, 25), 3L),
                List.of(
                        won.reasons().getFirst().count(),
                        won.reasons().getFirst().worth(),
                        won.inOtherCurrencies()));
    }

    @Test
    void aReasonOfALossIsNoneOfAWin() {
        assertEquals(0, won(closed("no_budget", LIRA, 2, 20)).all());
    }

    private static ClosedFor closed(String reason, CurrencyUnit currency, long count, long worth) {
        return new ClosedFor(reason, currency, count, BigDecimal.valueOf(worth));
    }

    private static ClosedReasons won(ClosedFor... closed) {
        return ClosedReasons.of(StageType.WON, List.of(closed), ClosingReason.standard(), LIRA);
    }
}
