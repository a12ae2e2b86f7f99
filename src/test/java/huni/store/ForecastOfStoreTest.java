package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.OpenProspect;
import huni.insight.PeriodChances;
import huni.insight.RunningQuota;
import huni.insight.Stay;
import huni.insight.ThreeNumbers;
import huni.store.check.StoreCheck;
import huni.store.read.StorePipeline;
import huni.store.read.StoreQuota;
import huni.work.imports.ListedTables;
import huni.work.pipeline.EditStage;
import huni.work.prospect.EditProspect;
import huni.work.quota.SetCurrencyRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forecast as it follows from a store, and keeps up with it. */
class ForecastOfStoreTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private KeptForecast kept;

    @BeforeEach
    void begin() {
        desk = new Desk(fresh.database());
        kept = StoreForecast.of(fresh.database(), desk.workspace());
    }

    private Forecast now() {
        return kept.on(desk.today(), () -> {});
    }

    /** What is kept is what another program would read. */
    private void keepsUp() {
        Forecast anew = StoreForecast.of(fresh.database(), desk.workspace()).on(desk.today(), () -> {});
        Forecast known = now();
        assertEquals(Set.copyOf(anew.open()), Set.copyOf(known.open()));
        assertEquals(anew.wins(), known.wins());
        assertEquals(anew.pace(), known.pace());
        assertEquals(oneByOne(known), known.expectedByStage());
        assertEquals(anew.expectedByStage(), known.expectedByStage());
        Quota quota = new Quota(QuotaPeriod.QUARTER, Desk.lira("5000"), 1);
        StoreQuota quotas = new StoreQuota(fresh.database());
        ThreeNumbers numbers = running(quota, quotas, known);
        numbers.bets()
                .forEach(bet -> assertEquals(
                        PeriodChances.to(numbers.period().to(), known.chances()).of(bet.open()), bet.chance(), 0));
        assertEquals(running(quota, quotas, anew).outlook(), numbers.outlook());
        assertEquals(running(quota, quotas, anew).expected(), numbers.expected());
        for (StageKey stage : Set.of(Desk.LEAD, Desk.REACHED, Desk.APPOINTMENT, Desk.CLOSING)) {
            for (int days : new int[] {0, 10, 40}) {
                assertEquals(
                        anew.chances().basis(new Stay(stage, days, false), 30),
                        known.chances().basis(new Stay(stage, days, false), 30));
            }
        }
    }

    /** What is expected in the end, prospect by prospect. */
    private static Map<StageKey, Map<CurrencyUnit, Money>> oneByOne(Forecast forecast) {
        Map<StageKey, Map<CurrencyUnit, Money>> sums = new HashMap<>();
        forecast.open()
                .forEach(open -> forecast.chances()
                        .expected(open)
                        .ifPresent(money -> sums.computeIfAbsent(open.stay().stage(), _ -> new HashMap<>())
                                .merge(money.getCurrencyUnit(), money, Money::plus)));
        return sums;
    }

    @Test
    void itKeepsUpWithWhateverIsDoneInWhateverOrder() {
        Random random = new Random(5);
        List<StageKey> stages = List.of(Desk.LEAD, Desk.REACHED, Desk.APPOINTMENT, Desk.CLOSING);
        List<ProspectId> known = new ArrayList<>();
        now();
        for (int step = 0; step < 60; step++) {
            int which = random.nextInt(known.size() + 1);
            if (which == known.size()) {
                known.add(desk.create("P" + step, Integer.toString(50 + random.nextInt(5000))));
            }
            ProspectId one = known.get(which);
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> desk.move(one, stages.get(random.nextInt(stages.size())));
                case 3 -> desk.decides(one, desk.today().plusDays(random.nextInt(40) - 5L));
                case 4 -> desk.win(one, Integer.toString(1 + random.nextInt(900)), desk.today());
                case 5 -> desk.daysPass(1 + random.nextInt(9));
                case 6 -> desk.workspace().undo();
                case 7 -> desk.workspace().redo();
                default ->
                    desk.imports(new ListedTables("Company", "Stage", "Value")
                            .row("Imported " + step, "Appointment", Integer.toString(random.nextInt(400))));
            }
            keepsUp();
        }
    }

    @Test
    void itKeepsUpWithMovesValuesDatesUndoAndRemoval() {
        now();
        ProspectId a = desk.create("A", "100");
        keepsUp();
        desk.daysPass(3);
        desk.move(a, Desk.REACHED);
        keepsUp();
        desk.decides(a, desk.today().plusDays(9));
        desk.probability(a, "0.4");
        keepsUp();
        ProspectId b = desk.create("B", "60");
        desk.win(b, "70", desk.today());
        keepsUp();
        desk.workspace().undo();
        keepsUp();
        desk.remove(a);
        keepsUp();
        desk.daysPass(20);
        keepsUp();
    }

    @Test
    void aStageByAnotherNameChangesNoFigure() {
        for (int i = 0; i < 12; i++) {
            ProspectId id = desk.create("Sale " + i, "10" + i);
            desk.daysPass(2);
            desk.move(id, Desk.REACHED);
            if (i % 3 == 0) {
                desk.daysPass(1);
                desk.win(id, "90", desk.today());
            }
        }
        Quota quota = new Quota(QuotaPeriod.QUARTER, Desk.lira("5000"), 1);
        StoreQuota quotas = new StoreQuota(fresh.database());
        ThreeNumbers before = running(quota, quotas);
        for (StageKey stage : Set.of(Desk.LEAD, Desk.REACHED, Desk.CLOSING, Desk.WON)) {
            desk.done(new EditStage(
                    stage, known -> known.withName("Lost " + known.key().value())));
        }
        ThreeNumbers after = running(quota, quotas);

        assertTrue(before.expected().isPositive());
        assertEquals(before.won(), after.won());
        assertEquals(before.expected(), after.expected());
        assertEquals(before.expectedInTheEnd(), after.expectedInTheEnd());
        assertEquals(before.outlook(), after.outlook());
        assertEquals(before.coverage(), after.coverage());
        assertEquals(before.newProspectsNeeded(), after.newProspectsNeeded());
        assertEquals(before.forecast().wins(), after.forecast().wins());
    }

    private ThreeNumbers running(Quota quota, StoreQuota quotas) {
        return running(quota, quotas, now());
    }

    private ThreeNumbers running(Quota quota, StoreQuota quotas, Forecast by) {
        return RunningQuota.of(quota, quotas, new StorePipeline(fresh.database()).pipeline(), by)
                .numbers();
    }

    @Test
    void openValuesInOtherCurrenciesAreExpectedByTodaysRateAndWithoutOneLeftOut() {
        desk.create("Lira", "1000");
        ProspectId euro = desk.create("Euro");
        desk.done(EditProspect.budget(
                euro, _ -> Budget.likely(Money.parse("EUR 100.00"), BudgetSource.STATED, Certainty.CONFIRMED)));
        Quota quota = new Quota(QuotaPeriod.QUARTER, Desk.lira("5000"), 1);
        StoreQuota quotas = new StoreQuota(fresh.database());
        assertEquals(1, running(quota, quotas).open());

        desk.done(new SetCurrencyRate("EUR", "TRY", desk.today(), Optional.of(new BigDecimal("50"))));

        ThreeNumbers numbers = running(quota, quotas);
        assertEquals(2, numbers.open());
        assertEquals(
                List.of("1000.00", "5000.00"),
                numbers.bets().stream()
                        .map(bet -> bet.worth().toPlainString())
                        .sorted()
                        .toList());
        assertEquals(
                Money.parse("EUR 100.00"),
                now().open().find(euro).orElseThrow().worth().orElseThrow(),
                "what is kept stays as it was told");
    }

    private int slipped() {
        return now().open().iterator().next().slipped();
    }

    @Test
    void aDecisionThatIsPutOffOrWhoseDatePassesSlipsAndUndoTakesThatBack() {
        ProspectId a = desk.create("A", "100");
        desk.decides(a, desk.today().plusDays(10));
        desk.decides(a, desk.today().plusDays(12));
        assertEquals(0, slipped(), "a slip of the pen of the same day");
        desk.daysPass(3);
        desk.decides(a, desk.today().plusDays(20));
        assertEquals(1, slipped());
        desk.workspace().undo();
        assertEquals(0, slipped());
        desk.workspace().redo();
        desk.daysPass(20);
        assertEquals(1, slipped(), "it is not over before that day is");
        desk.daysPass(1);
        assertEquals(2, slipped());
        desk.decides(a, desk.today().minusDays(5));
        desk.daysPass(1);
        assertEquals(2, slipped(), "a day already past when it was entered never counts");
        keepsUp();
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void anImportedDateSlipsFromTheImportOn() {
        desk.imports(new ListedTables("Company", "Decision date", "Value")
                .row("A", desk.today().plusDays(4).toString(), "100"));
        assertEquals(0, slipped());
        desk.daysPass(5);
        assertEquals(1, slipped());
    }

    @Test
    void anImportWithoutStageDatesIsJudgedFromItsCreation() {
        desk.imports(new ListedTables("Company", "Stage", "Created", "Value")
                .row("A", "Appointment", desk.today().minusDays(15).toString(), "100"));

        OpenProspect open = now().open().iterator().next();

        assertEquals(new Stay(Desk.APPOINTMENT, 15, true), open.stay());
        assertEquals(Optional.of(Desk.lira("100")), open.worth());
    }

    @Test
    void anUndoneMoveAndAClosingTakenBackAtOnceCountForNothing() {
        ProspectId a = desk.create("A", "100");
        desk.daysPass(3);
        desk.move(a, Desk.REACHED);
        desk.workspace().undo();
        desk.win(a, "100", desk.today());
        desk.minutesPass(5);
        desk.move(a, Desk.LEAD);

        assertEquals(
                Set.of(new Stay(Desk.LEAD, 3, false)),
                now().open().stream().map(OpenProspect::stay).collect(Collectors.toSet()));
        assertEquals(0, now().wins().count());
        assertEquals(
                0,
                now().chances()
                        .basis(Stay.beginning(Desk.REACHED), 30)
                        .orElseThrow()
                        .seen());
    }
}
