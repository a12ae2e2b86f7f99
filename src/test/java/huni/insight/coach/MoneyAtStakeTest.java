package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.PastWins;
import huni.insight.Share;
import huni.insight.coach.Watched.State;
import huni.work.FakeCourses;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a piece of advice is about, in money, where a win brings 30,000 and nothing is known of the chances yet. */
class MoneyAtStakeTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private static Forecast forecast() {
        FakeLedger ledger = new FakeLedger();
        FakeCourses courses = new FakeCourses(ledger);
        Forecast nothing =
                new KeptForecast(courses, courses, new FakePipelines(ledger)).on(LocalDate.of(2026, 11, 23), () -> {});
        PastWins wins = new PastWins(
                10, OptionalLong.empty(), Map.of(LIRA, new PastWins.Values(10, BigDecimal.valueOf(300_000))), Map.of());
        return new Forecast(
                Optional.empty(), nothing.chances(), nothing.open(), wins, Map.of(PipelineKey.FIRST, wins), Map.of());
    }

    private static Optional<MoneyAtStake> atStake(AdviceKey key, CoachEvidence evidence, CurrencyUnit currency) {
        return MoneyAtStake.of(new Watched(key, State.SPEAKS, evidence, 0), Pipeline.standard(), forecast(), currency);
    }

    private static FallenRate rate(long recent, long of, long before, long ofBefore) {
        return FallenRate.of(13, LocalDate.MIN, new Share(recent, of), new Share(before, ofBefore));
    }

    @Test
    void whatWouldHaveBeenWonCountsWhole() {
        AdviceKey closing = AdviceKey.ofStep(new StageKey("closing"));

        assertEquals(
                Optional.of(Money.of(LIRA, 150_000)),
                atStake(closing, rate(5, 20, 30, 60), LIRA).map(MoneyAtStake::money));
    }

    @Test
    void whatIsMissingEarlierCountsWithItsChanceFromThereOn() {
        MoneyAtStake early = atStake(AdviceKey.of(CoachRule.NEW_PROSPECTS), FewerNew.of(4, 4, 12, 1), LIRA)
                .orElseThrow();
        MoneyAtStake presented = atStake(AdviceKey.ofStep(new StageKey("appointment")), rate(5, 20, 30, 60), LIRA)
                .orElseThrow();

        assertEquals(8, early.missing());
        assertEquals(0.05, early.chance(), 0.001);
        assertEquals(12_000, early.money().getAmount().doubleValue(), 50);
        assertEquals(new StageKey("presentation"), presented.from().key());
        assertEquals(75_000, presented.money().getAmount().doubleValue(), 50);
    }

    @Test
    void nothingIsSaidOfOtherMoneyOrWhereNothingIsMissing() {
        AdviceKey closing = AdviceKey.ofStep(new StageKey("closing"));

        assertEquals(Optional.empty(), atStake(closing, rate(5, 20, 30, 60), CurrencyUnit.of("USD")));
        assertEquals(Optional.empty(), atStake(closing, rate(15, 20, 30, 60), LIRA));
        assertEquals(
                Optional.empty(),
                atStake(AdviceKey.of(CoachRule.AUTHORITY), new UnconfirmedAuthority(new Share(9, 20)), LIRA));
        assertEquals(Optional.empty(), atStake(AdviceKey.of(CoachRule.HELD), rate(5, 20, 30, 60), LIRA));
    }
}
