package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.MixedStore;
import huni.command.OpenStore;
import huni.domain.DaySpan;
import huni.domain.People;
import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery;
import huni.insight.RunningQuota;
import huni.insight.Steadiness;
import huni.insight.ThreeNumbers;
import huni.ui.kit.OnFx;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.pipeline.AddPipeline;
import huni.work.prospect.AddProspect;
import huni.work.quota.SetQuota;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.layout.Region;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of the quota of one person in a team. */
class PersonsQuotaTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final Person AYSE = Person.begun("ayse", "Ayşe Demir", "", Person.Role.LEADS);
    private static final Person MEHMET = Person.begun("mehmet", "Mehmet Kaya", "", Person.Role.SELLS);
    private static final List<Person> ALL = List.of(AYSE, MEHMET);

    private static <R> R done(OpenStore open, Operation<R> operation) {
        return ((Outcome.Done<R>) open.workspace().perform(operation)).result();
    }

    private static QuotaReading read(OpenStore open, Optional<Person> person) {
        return read(open, Optional.empty(), person);
    }

    private static QuotaReading read(OpenStore open, Optional<PipelineKey> pipeline, Optional<Person> person) {
        return new QuotaReader(
                        new QuotaStripReader(open.quota(), open.pipelines(), open.forecasts()),
                        open.quota(),
                        open.aroundQuota())
                .read(
                        open.workspace().now(),
                        new QuotaHolder(pipeline, person),
                        open.workspace().workingTime(),
                        open.workspace().settings(),
                        () -> false)
                .orElseThrow();
    }

    private static SetQuota monthly(Person one, Optional<PipelineKey> pipeline) {
        return new SetQuota(
                QuotaPeriod.MONTH, Quota.Measure.MONEY, Money.of(TRY, 250_000), pipeline, Optional.of(one.id()));
    }

    /** Every third prospect is looked after by who leads, the others by who sells. */
    private static void giveAndSet(OpenStore open) {
        List<ProspectId> rows = open.prospects().list(ListRequest.ALL, Optional.empty(), 1_000).stream()
                .map(ProspectRow::prospect)
                .toList();
        for (Person one : ALL) {
            done(open, new AddPerson(one.login(), one.name(), "", one.role()));
            done(open, monthly(one, Optional.empty()));
        }
        List<ProspectId> third =
                rows.stream().filter(row -> rows.indexOf(row) % 3 == 0).toList();
        done(open, new GiveProspects(third, Optional.of(AYSE.id())));
        done(
                open,
                new GiveProspects(
                        rows.stream().filter(row -> !third.contains(row)).toList(), Optional.of(MEHMET.id())));
    }

    private static List<ProspectRow> rows(OpenStore open, Person one) {
        return open.prospects().list(ListRequest.ALL.withOwner(Optional.of(one.id())), Optional.empty(), 1_000);
    }

    @Test
    void eachFigureOfAPersonIsCountedFromWhatTheyLookAfterAndTheReportSaysTheSame(@TempDir Path home) {
        MixedStore store = new MixedStore(home.resolve("store")).withSample(60);
        try (OpenStore open = store.open()) {
            giveAndSet(open);
            List<QuotaReading> each = new ArrayList<>();
            for (Person one : ALL) {
                QuotaReading reading = read(open, Optional.of(one));
                ThreeNumbers numbers = reading.strip().numbers();
                List<ProspectRow> rows = rows(open, one);
                List<ProspectRow> won = rows.stream()
                        .filter(row -> isWon(open, row, numbers.period()))
                        .toList();

                assertEquals(won.size(), reading.behind().won().size());
                assertEquals(
                        won.stream().flatMap(row -> row.worth().stream()).reduce(Money.zero(TRY), Money::plus),
                        numbers.won());
                assertEquals(
                        created(rows, reading.effort().lately()),
                        reading.effort().entered());
                assertEquals(
                        reading.steadiness().weeks().stream()
                                .map(week -> created(rows, week.days()))
                                .toList(),
                        reading.steadiness().weeks().stream()
                                .map(Steadiness.FlowWeek::created)
                                .toList());
                assertEquals(
                        rows.stream()
                                .flatMap(row -> row.createdOn().stream())
                                .min(LocalDate::compareTo)
                                .map(first ->
                                        Steadiness.days(MixedStore.TODAY).from().isBefore(first)),
                        Optional.of(reading.steadiness().weeks().size() < Steadiness.WEEKS));
                assertReported(open, one, reading);
                each.add(reading);
            }
            assertTogetherTheyAre(read(open, Optional.empty()), each);
        }
    }

    @Test
    void theWeeksOfAPersonInAPipelineBeginWithTheirFirstProspectThere(@TempDir Path home) {
        MixedStore store = new MixedStore(home.resolve("store")).withSample(60);
        try (OpenStore open = store.open()) {
            giveAndSet(open);
            PipelineKey dealers = done(
                            open,
                            new AddPipeline("Dealers", PipelineKey.FIRST, stage -> stage.withName("D " + stage.key())))
                    .key();
            StageKey first = open.pipelines().pipeline().of(dealers).first().key();
            ProspectId there = done(open, new AddProspect("Ege Tekstil", Optional.of(first), new GateAnswer.None()));
            done(open, new GiveProspects(List.of(there), Optional.of(AYSE.id())));
            done(open, monthly(AYSE, Optional.of(dealers)));

            assertEquals(
                    Steadiness.WEEKS,
                    read(open, Optional.of(AYSE)).steadiness().weeks().size());
            QuotaReading ofDealers = read(open, Optional.of(dealers), Optional.of(AYSE));
            assertEquals(
                    Optional.of(dealers), ofDealers.strip().numbers().quota().pipeline());
            assertEquals(List.of(), ofDealers.steadiness().weeks());
        }
    }

    private static boolean isWon(OpenStore open, ProspectRow row, DaySpan days) {
        return open.pipelines().pipeline().stage(row.stage()).type() == StageType.WON
                && row.closedOn().filter(days::contains).isPresent();
    }

    private static long created(List<ProspectRow> rows, DaySpan days) {
        return rows.stream()
                .filter(row -> row.createdOn().filter(days::contains).isPresent())
                .count();
    }

    private static void assertReported(OpenStore open, Person one, QuotaReading reading) {
        QuotaQuery own = open.quota().of(one.id());
        RunningQuota told = RunningQuota.of(
                own.quota().orElseThrow(),
                own,
                open.pipelines().pipeline(),
                open.forecasts().on(MixedStore.TODAY, () -> {}));
        ThreeNumbers numbers = reading.strip().numbers();
        assertEquals(told.numbers().quota(), numbers.quota());
        assertEquals(told.numbers().won(), numbers.won());
        assertEquals(told.numbers().expected(), numbers.expected());
        assertEquals(told.numbers().toBuild(), numbers.toBuild());
        assertEquals(told.numbers().chance(), numbers.chance());
        assertEquals(told.left(), reading.strip().leftOut());
        assertEquals(told.undated(), reading.strip().wins().undated());
        assertEquals(told.withoutWorth(), reading.strip().wins().withoutWorth());
        assertTrue(numbers.open() > 0);
    }

    private static void assertTogetherTheyAre(QuotaReading team, List<QuotaReading> each) {
        assertSum(each, team, reading -> reading.strip().numbers().open());
        assertSum(each, team, reading -> reading.strip().wins().counted());
        assertSum(each, team, reading -> reading.effort().entered());
        assertSum(each, team, reading -> reading.effort().calling().calls());
        assertSum(each, team, reading -> reading.effort().calling().lately());
        assertSum(each, team, reading -> reading.effort().calling().decisionMakers());
        assertEquals(money(List.of(team), ThreeNumbers::won), money(each, ThreeNumbers::won), 0);
        assertEquals(money(List.of(team), ThreeNumbers::expected), money(each, ThreeNumbers::expected), 0.011);
        assertTrue(team.effort().calling().calls() > 0);
    }

    private static void assertSum(List<QuotaReading> each, QuotaReading team, ToLongFunction<QuotaReading> figure) {
        assertEquals(figure.applyAsLong(team), each.stream().mapToLong(figure).sum());
    }

    private static double money(List<QuotaReading> some, Function<ThreeNumbers, Money> figure) {
        return some.stream()
                .map(reading -> figure.apply(reading.strip().numbers()))
                .reduce(Money.zero(TRY), Money::plus)
                .getAmount()
                .doubleValue();
    }

    private static SampleQuota sample(Person me) {
        SampleQuota quota = new SampleQuota(Locale.US, () -> new People(ALL, Optional.of(me.login())));
        quota.tasks.runAll();
        return quota;
    }

    private static String last(SampleQuota quota) {
        quota.tasks.runAll();
        return quota.askedOf.getLast();
    }

    @Test
    void mineShowsMyQuotaAndAnotherPersonsIsShownUntilTheWindowShowsAnother() {
        SampleQuota quota = sample(AYSE);
        quota.withSales().read();
        assertEquals("", last(quota));

        quota.owner.mineProperty().set(true);
        assertEquals("Ayşe Demir", last(quota));
        quota.viewModel.person().choose(Optional.of(MEHMET));
        assertEquals("Mehmet Kaya", last(quota));
        assertTrue(quota.owner.mineProperty().get());
        quota.viewModel.person().choose(Optional.empty());
        assertEquals("", last(quota));
        assertFalse(quota.owner.mineProperty().get());

        quota.viewModel.person().choose(Optional.of(MEHMET));
        quota.viewModel.person().choose(Optional.of(AYSE));
        assertEquals("Ayşe Demir", last(quota));
        assertTrue(quota.owner.mineProperty().get());
    }

    @Test
    void thatOfAPersonIsSetAndTakenAwayAndTheTeamsStays() {
        SampleQuota quota = sample(AYSE);
        quota.workspace.perform(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        quota.withSales().read();

        quota.viewModel.setQuota(
                "85k", Quota.Measure.MONEY, QuotaPeriod.WEEK, "", Optional.of(MEHMET.id()), quota.form);
        quota.tasks.runAll();
        assertEquals(
                List.of(Optional.of(MEHMET.id())),
                quota.ledger.records().all(Quota.class).stream()
                        .map(Quota::person)
                        .toList());
        quota.viewModel.removeQuota(MEHMET, "");
        quota.tasks.runAll();
        assertEquals(List.of(), quota.ledger.records().all(Quota.class));
    }

    @Test
    void whatIsRefusedStaysInItsFormWithTheReason() {
        SampleQuota quota = sample(AYSE);
        quota.withSales().read();

        quota.viewModel.setQuota(
                "85k", Quota.Measure.MONEY, QuotaPeriod.WEEK, "", Optional.of(MEHMET.id()), quota.form);
        assertEquals(List.of(), quota.answers);
        quota.tasks.runAll();

        assertEquals(1, quota.answers.size());
        assertFalse(quota.answers.contains("done"), "he was not entered");
    }

    @Test
    void theUndatedWinsAreOfTheOneWhoseQuotaIsShown() {
        SampleQuota quota = sample(AYSE);
        quota.withSales().read();
        quota.viewModel.showUndatedWins();
        quota.viewModel.person().choose(Optional.of(MEHMET));
        quota.tasks.runAll();
        quota.viewModel.showUndatedWins();

        assertEquals(List.of(Optional.empty(), Optional.of(MEHMET.id())), quota.undatedOf);
    }

    @Test
    void onlyWhoLeadsIsOfferedAnotherLengthOfThePeriod() {
        assertTrue(isLengthOffered(sample(AYSE)));
        assertFalse(isLengthOffered(sample(MEHMET)));
    }

    private static boolean isLengthOffered(SampleQuota quota) {
        QuotaPage page = quota.withSales().read().orElseThrow();
        return OnFx.call(() -> new QuotaHeader(page, quota.viewModel, quota.texts, new Region(), (_, _) -> {})
                .lookup("#quota-length")
                .isVisible());
    }

    @Test
    void whoSellsSetsNoQuotaAndIsToldWhoDoes() {
        assertTrue(sample(AYSE).viewModel.person().mayLead());
        assertFalse(sample(MEHMET).viewModel.person().mayLead());
        assertEquals(List.of("Ayşe Demir"), sample(MEHMET).viewModel.person().leaders());
        assertTrue(new SampleQuota(Locale.US).viewModel.person().mayLead());
    }
}
