package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.MoveTrial;
import huni.insight.ThreeNumbers;
import huni.insight.TrialOutcome;
import huni.store.read.StoreQuota;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is tried is what the store would tell if it were written. */
class TrialOfStoreTest {

    private static final Quota QUOTA = new Quota(QuotaPeriod.QUARTER, Desk.lira("2000"), 1);

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private KeptForecast kept;
    private StoreQuota quotas;
    private ProspectId open;
    private ProspectId lost;
    private ProspectId further;
    private ProspectId reopened;
    private ProspectId unvalued;

    @BeforeEach
    void begin() {
        desk = new Desk(fresh.database());
        kept = StoreForecast.of(fresh.database(), desk.workspace());
        quotas = new StoreQuota(fresh.database());
        for (int i = 0; i < 9; i++) {
            ProspectId sale = desk.create("Sale " + i, "10" + i);
            desk.daysPass(1);
            desk.move(sale, Desk.REACHED);
            if (i % 3 == 0) {
                desk.win(sale, "10" + i, desk.today());
            }
        }
        open = desk.create("Open", "300");
        lost = desk.create("Lost", "250");
        further = desk.create("Further", "400");
        unvalued = desk.create("Unvalued");
        reopened = desk.create("Reopened", "90");
        desk.win(reopened, "90", desk.today());
        desk.daysPass(4);
    }

    private Forecast now() {
        return kept.on(desk.today(), () -> {});
    }

    private ThreeNumbers numbers() {
        DaySpan period = QUOTA.period().around(desk.today());
        return ThreeNumbers.of(QUOTA, period, quotas.won(period, Desk.TRY), now());
    }

    private TrialOutcome tried(Map<ProspectId, StageKey> to) {
        return kept.tried(new MoveTrial(to, desk.now()), () -> {});
    }

    private ThreeNumbers numbers(TrialOutcome outcome) {
        DaySpan period = QUOTA.period().around(desk.today());
        Money won = quotas.sales(period, Desk.TRY)
                .and(outcome.moreWon(period).sales(), quotas.rates())
                .sum();
        return ThreeNumbers.of(QUOTA, period, won, outcome.forecast());
    }

    private Map<ProspectId, StageKey> moves() {
        return Map.of(
                open, Desk.WON, lost, Desk.LOST, further, Desk.REACHED, reopened, Desk.REACHED, unvalued, Desk.REACHED);
    }

    @Test
    void theNumbersAreThoseThatComeOnceTheMovesAreWritten() {
        ThreeNumbers before = numbers();
        TrialOutcome outcome = tried(moves());
        ThreeNumbers then = numbers(outcome);
        desk.win(open, "300", desk.today());
        desk.move(lost, Desk.LOST);
        desk.move(further, Desk.REACHED);
        desk.move(unvalued, Desk.REACHED);
        desk.move(reopened, Desk.REACHED, new GateAnswer.DecisionMaker(""));
        ThreeNumbers after = numbers();

        assertNotEquals(before.won(), after.won());
        assertNotEquals(before.expected(), after.expected());
        assertEquals(after.won(), then.won());
        assertEquals(after.expected(), then.expected());
        assertEquals(after.toBuild(), then.toBuild());
        assertEquals(after.outlook(), then.outlook());
        assertEquals(after.newProspectsNeeded(), then.newProspectsNeeded());
        assertEquals(Set.copyOf(after.bets()), Set.copyOf(then.bets()));
        assertEquals(after.forecast().wins(), then.forecast().wins());
    }

    @Test
    void whatIsKeptStaysAsItIs() {
        Forecast before = now();
        ThreeNumbers numbers = numbers();
        tried(moves());
        tried(Map.of(open, Desk.LOST));
        desk.note(lost, "still there");
        ThreeNumbers after = numbers();

        assertEquals(Set.copyOf(before.open()), Set.copyOf(after.forecast().open()));
        assertEquals(before.wins(), after.forecast().wins());
        assertEquals(numbers.expected(), after.expected());
        assertEquals(numbers.outlook(), after.outlook());
    }

    @Test
    void whereAProspectIsAlreadyNothingIsTried() {
        ThreeNumbers before = numbers();
        ThreeNumbers then = numbers(tried(Map.of(open, Desk.LEAD, reopened, Desk.WON)));

        assertEquals(before.won(), then.won());
        assertEquals(before.expected(), then.expected());
        assertEquals(before.outlook(), then.outlook());
    }

    @Test
    void theColumnsHoldWhatIsTriedThere() {
        DaySpan month = QuotaPeriod.MONTH.around(desk.today());
        Map<StageKey, BigDecimal> more = tried(moves()).moreHeld(month, Desk.TRY).stream()
                .collect(Collectors.groupingBy(
                        Holding::stage, Collectors.reducing(BigDecimal.ZERO, Holding::worth, BigDecimal::add)));
        List<Long> counts = tried(moves()).moreHeld(month, Desk.TRY).stream()
                .sorted(Comparator.comparing(held -> held.stage().value()))
                .map(Holding::count)
                .toList();

        assertEquals(0, more.getOrDefault(Desk.LEAD, BigDecimal.ZERO).compareTo(new BigDecimal("-950")));
        assertEquals(0, more.getOrDefault(Desk.REACHED, BigDecimal.ZERO).compareTo(new BigDecimal("490")));
        assertEquals(0, more.getOrDefault(Desk.LOST, BigDecimal.ZERO).compareTo(new BigDecimal("250")));
        assertEquals(0, counts.stream().mapToLong(Long::longValue).sum());
    }
}
