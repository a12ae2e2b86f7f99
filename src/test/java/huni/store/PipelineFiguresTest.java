package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.insight.Chances;
import huni.insight.Forecast;
import huni.insight.Stay;
import huni.insight.coach.CoachReader;
import huni.insight.coach.CoachReading;
import huni.insight.coach.StageBalance;
import huni.store.read.StoreCoach;
import huni.store.read.StoreCourses;
import huni.store.read.StoreEffort;
import huni.store.read.StorePipeline;
import huni.store.read.StoreQuota;
import huni.work.pipeline.AddPipeline;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveToPipeline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two pipelines, one in which everything is lost and one in which everything is won: neither speaks for the other. */
class PipelineFiguresTest {

    private static final PipelineKey FIRST = PipelineKey.FIRST;
    private static final StageKey DEALER_LEAD = new StageKey("bayi_lead");
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final int MANY = 30;

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private PipelineKey dealers;

    @BeforeEach
    void sell() {
        desk = new Desk(fresh.database());
        dealers = desk.done(new AddPipeline("Bayi", FIRST, stage -> stage.withName("my " + stage.key())))
                .key();
        List<ProspectId> lost = IntStream.range(0, MANY)
                .mapToObj(i -> desk.create("first " + i, "3000"))
                .toList();
        List<ProspectId> won = IntStream.range(0, MANY)
                .mapToObj(i -> desk.done(new CreateProspect("dealer " + i, "", Optional.of(DEALER_LEAD))))
                .toList();
        desk.daysPass(10);
        lost.forEach(id -> desk.move(id, Desk.LOST));
        won.forEach(id -> desk.move(id, new StageKey("bayi_won"), new GateAnswer.Won(Desk.lira("1000"), desk.today())));
        desk.daysPass(20);
    }

    private Forecast forecast() {
        return StoreForecast.of(fresh.database(), desk.workspace()).on(desk.today(), () -> {});
    }

    private Pipeline pipeline() {
        return new StorePipeline(fresh.database()).pipeline();
    }

    private CoachReading coach(PipelineKey one) {
        return new CoachReader(
                        new StoreCourses(fresh.database()),
                        new StoreCoach(fresh.database()),
                        this::pipeline,
                        StoreForecast.of(fresh.database(), desk.workspace()),
                        new StoreQuota(fresh.database()),
                        new StoreEffort(fresh.database()))
                .read(one, desk.now(), desk.workspace().workingTime(), TRY, () -> {});
    }

    private static int standing(CoachReading reading) {
        return reading.balance().stream().mapToInt(StageBalance::now).sum();
    }

    @Test
    void theChanceComesFromThePastOfTheOwnPipelineAlone() {
        Chances chances = forecast().chances();
        double first = chances.ever(chances.first(FIRST), 365);
        double dealer = chances.ever(chances.first(dealers), 365);

        assertTrue(first < 0.05, () -> "after nothing but losses " + first);
        assertTrue(dealer > 0.7, () -> "after nothing but wins " + dealer);
    }

    @Test
    void whoGoesToTheOtherPipelineHasTheChanceOfOneThatBeginsThere() {
        ProspectId ege = desk.create("Ege", "1000");
        desk.daysPass(40);
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));
        Forecast forecast = forecast();
        Stay stay = forecast.open(List.of(ege)).getFirst().stay();

        assertEquals(DEALER_LEAD, stay.stage());
        assertEquals(
                forecast.chances().ever(forecast.chances().first(dealers), 365),
                forecast.chances().ever(stay, 365),
                1e-9);
    }

    @Test
    void whatAWinBringsIsKnownPerPipelineAndWhatIsWonIsOneSumOverAll() {
        Forecast forecast = forecast();
        DaySpan lately = new DaySpan(desk.today().minusDays(60), desk.today());

        assertEquals(
                0,
                new BigDecimal("1000")
                        .compareTo(Objects.requireNonNull(forecast.winsOf().get(dealers))
                                .average(TRY)
                                .orElseThrow()));
        assertEquals(
                0L,
                Optional.ofNullable(forecast.winsOf().get(FIRST))
                        .map(wins -> wins.counted(TRY))
                        .orElse(0L));
        assertEquals(
                Desk.lira("30000"),
                new StoreQuota(fresh.database()).sales(lately, TRY).sum());
    }

    @Test
    void theCoachLooksAtOnePipeline() {
        ProspectId ege = desk.create("Ege", "1000");

        assertEquals(MANY, coach(FIRST).closed());
        assertEquals(MANY, coach(dealers).closed());
        assertEquals(1, standing(coach(FIRST)));
        assertEquals(0, standing(coach(dealers)));

        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));
        assertEquals(0, standing(coach(FIRST)));
        assertEquals(1, standing(coach(dealers)));
    }

    @Test
    void theCoachOfOnePipelineCountsNoWayOfTheOther() {
        CoachReading first = coach(FIRST);
        CoachReading other = coach(dealers);

        assertTrue(first.cases().keySet().stream()
                .flatMap(key -> key.stage().stream())
                .allMatch(stage -> pipeline().isIn(FIRST, stage)));
        assertTrue(other.cases().keySet().stream()
                .flatMap(key -> key.stage().stream())
                .allMatch(stage -> pipeline().isIn(dealers, stage)));
    }
}
