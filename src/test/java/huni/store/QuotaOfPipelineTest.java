package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.quota.PastForecast;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery;
import huni.insight.Forecast;
import huni.insight.RunningQuota;
import huni.insight.ThreeNumbers;
import huni.store.check.StoreCheck;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.sql.Sql;
import huni.work.imports.ListedTables;
import huni.work.pipeline.AddPipeline;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveToPipeline;
import huni.work.quota.KeepForecast;
import huni.work.quota.SetQuota;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pipeline with a quota of its own beside the one over all, of other stages and other sales. */
class QuotaOfPipelineTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final StageKey DEALER_LEAD = new StageKey("bayi_lead");
    private static final StageKey DEALER_WON = new StageKey("bayi_won");

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private PipelineKey dealers;
    private QuotaQuery quotas;

    /** Won 3,000 and open 5,000 in the first pipeline; won 2,000 and open 700 in the other one. */
    @BeforeEach
    void sell() {
        desk = new Desk(fresh.database());
        quotas = new StoreQuota(fresh.database());
        dealers = desk.done(new AddPipeline("Bayi", PipelineKey.FIRST, stage -> stage.withName("my " + stage.key())))
                .key();
        desk.create("first open", "5000");
        desk.win(desk.create("first won"), "3000", desk.today());
        dealer("dealer open", "700");
        desk.move(dealer("dealer won", "2000"), DEALER_WON, new GateAnswer.Won(Desk.lira("2000"), desk.today()));
    }

    private ProspectId dealer(String company, String worth) {
        ProspectId id = desk.create(company, worth);
        desk.done(new MoveToPipeline(List.of(id), dealers, new GateAnswer.None()));
        return id;
    }

    private void set(String lira, Optional<PipelineKey> of) {
        desk.done(new SetQuota(QuotaPeriod.YEAR, Quota.Measure.MONEY, Desk.lira(lira), of));
    }

    private Forecast forecast() {
        return StoreForecast.of(fresh.database(), desk.workspace()).on(desk.today(), () -> {});
    }

    private ThreeNumbers numbers(QuotaQuery held) {
        return RunningQuota.of(
                        held.quota().orElseThrow(), held, new StorePipeline(fresh.database()).pipeline(), forecast())
                .numbers();
    }

    @Test
    void aPipelineIsHeldToItsOwnQuotaOnceItHasOneAndToTheOneOverAllUntilThen() {
        set("10000", Optional.empty());
        assertEquals(
                Optional.of(Desk.lira("10000.00")),
                quotas.heldBy(dealers).quota().map(Quota::target));

        set("4000", Optional.of(dealers));

        assertEquals(
                Optional.of(Desk.lira("4000.00")),
                quotas.heldBy(dealers).quota().map(Quota::target));
        assertEquals(Optional.of(Desk.lira("10000.00")), quotas.quota().map(Quota::target));
        assertEquals(
                Optional.of(Desk.lira("10000.00")),
                quotas.heldBy(PipelineKey.FIRST).quota().map(Quota::target));
        desk.workspace().undo();
        assertEquals(
                Optional.of(Desk.lira("10000.00")),
                quotas.heldBy(dealers).quota().map(Quota::target));
    }

    @Test
    void itsNumbersAreOfItsOwnProspectsAndTheTwoMakeTheOneOverAll() {
        set("10000", Optional.empty());
        set("4000", Optional.of(dealers));
        set("6000", Optional.of(PipelineKey.FIRST));
        ThreeNumbers all = numbers(quotas);
        ThreeNumbers first = numbers(quotas.heldBy(PipelineKey.FIRST));
        ThreeNumbers own = numbers(quotas.heldBy(dealers));

        assertEquals(
                List.of(Desk.lira("5000.00"), Desk.lira("3000.00"), Desk.lira("2000.00")),
                List.of(all.won(), first.won(), own.won()));
        assertEquals(List.of(2L, 1L, 1L), List.of(all.open(), first.open(), own.open()));
        assertTrue(own.expected().isPositive());
        assertEquals(own.expected(), all.expected(dealers));
        assertEquals(all.expected(), first.expected().plus(own.expected()));
        assertEquals(all.newWins(), first.newWins() + own.newWins(), 1e-9);
        assertEquals(Desk.lira("2000.00"), own.gap());
        assertEquals(1, own.forecast().wins().count());
    }

    @Test
    void salesAndWhatIsLeftOutAreThoseOfThePipeline() {
        Money euro = Money.of(CurrencyUnit.EUR, 50);
        desk.move(dealer("euro", "10"), DEALER_WON, new GateAnswer.Won(euro, desk.today()));
        set("3", Optional.of(dealers));
        QuotaQuery own = quotas.of(dealers);
        DaySpan week = DaySpan.week(desk.today());

        assertEquals(2, own.wonIn(week).size());
        assertEquals(3, quotas.wonIn(week).size());
        assertEquals(List.of(), quotas.of(PipelineKey.FIRST).wonInOthers(week, TRY));
        assertEquals(
                List.of(euro),
                own.sales(week, TRY).left().stream().map(left -> left.worth()).toList());
        assertEquals(0, own.winsWithoutWorth(week));
        desk.done(new SetQuota(QuotaPeriod.YEAR, Quota.Measure.SALES, Desk.lira("3"), Optional.of(dealers)));
        assertEquals(2, own.sales(week, own.quota().orElseThrow()).count());
    }

    @Test
    void eachKeepsItsOwnForecastsAndItsOwnQuotasOfTheDaysBefore() {
        set("10000", Optional.empty());
        set("4000", Optional.of(dealers));
        assertTrue(desk.done(new KeepForecast(numbers(quotas))));
        assertTrue(desk.done(new KeepForecast(numbers(quotas.heldBy(dealers)))));
        desk.daysPass(8);
        set("4500", Optional.of(dealers));

        assertEquals(
                List.of(Optional.of(dealers)),
                quotas.of(dealers).forecasts(desk.today().minusDays(30)).stream()
                        .map(PastForecast::pipeline)
                        .toList());
        assertEquals(1, quotas.forecasts(desk.today().minusDays(30)).size());
        assertEquals(
                List.of(Desk.lira("4000.00"), Desk.lira("4500.00")),
                quotas.of(dealers).quotas().stream().map(Quota::target).toList());
        assertEquals(1, quotas.quotas().size());
    }

    @Test
    void newOnesOfAPipelineCountForItAlone() {
        set("4000", Optional.of(dealers));
        set("6000", Optional.of(PipelineKey.FIRST));
        IntStream.range(0, 10).forEach(i -> desk.done(new CreateProspect("dealer " + i, "", Optional.of(DEALER_LEAD))));

        assertEquals(12, numbers(quotas.heldBy(dealers)).forecast().pace().created());
        // The two that went over had come to the first one that day, too.
        assertEquals(
                4, numbers(quotas.heldBy(PipelineKey.FIRST)).forecast().pace().created());
    }

    @Test
    void sourcesAndWhatHasNoCreatedDayAreCountedPerPipeline() {
        ProspectId there = dealer("with source", "1");
        desk.done(EditProspect.source(there, "Fair"));
        StoreProspects prospects = new StoreProspects(fresh.database());
        StoreHistory history = new StoreHistory(fresh.database());

        assertEquals(Map.of("Fair", 1L), prospects.labelCounts().sources());
        assertEquals(1L, prospects.labelCounts(dealers).sources().get("Fair"));
        assertEquals(0L, prospects.labelCounts(PipelineKey.FIRST).sources().get("Fair"));
        assertEquals(List.of(), history.withoutDate(dealers));
        desk.imports(
                new ListedTables("Company", "Stage").row("undated", "my lead"),
                new StorePipeline(fresh.database()).pipeline().of(dealers));
        assertEquals(1, history.withoutDate(dealers).size());
        assertEquals(List.of(), history.withoutDate(PipelineKey.FIRST));
    }

    @Test
    void theCheckFindsAQuotaWhosePipelineIsNotThere() {
        set("4000", Optional.of(dealers));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());

        fresh.database().write(connection -> Sql.update(connection, "update quota set pipeline_key = 'nowhere'"));

        assertEquals(
                List.of("quota.pipeline_key names what is not there"),
                new StoreCheck(fresh.database())
                        .findings().stream().map(StoreCheck.Finding::problem).toList());
    }

    @Test
    void aQuotaOfAPipelineThatIsNotThereIsRefused() {
        PipelineKey nowhere = new PipelineKey("nowhere");

        assertThrows(
                IllegalArgumentException.class,
                () -> desk.workspace()
                        .perform(new SetQuota(
                                QuotaPeriod.YEAR, Quota.Measure.MONEY, Desk.lira("1"), Optional.of(nowhere))));
    }
}
