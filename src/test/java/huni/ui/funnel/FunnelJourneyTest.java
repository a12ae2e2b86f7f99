package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.OperationName;
import huni.domain.People;
import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Origin;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.insight.FlowReader;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.StoreForecast;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.read.StoreCoach;
import huni.store.read.StoreCourses;
import huni.store.read.StoreFollowThrough;
import huni.store.read.StoreHistory;
import huni.store.read.StoreIncentives;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.write.StoreLedger;
import huni.ui.door.Performer;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The funnel's screen on the real store. */
class FunnelJourneyTest {

    private static final StageKey DECISION_MAKER = new StageKey("decision_maker");
    private static final StageKey WON = new StageKey("won");
    private static final List<String> BUNDLES = List.of("huni/ui/kit/texts", "huni/ui/funnel/texts");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final Texts texts = Texts.in(Locale.forLanguageTag("tr-TR"), BUNDLES);
    private final List<SampleFunnel.Opened> opened = new ArrayList<>();

    @TempDir
    Path home;

    private StoreFolder folder;
    private Database database;
    private Workspace workspace;
    private ShownPart part;
    private FunnelViewModel viewModel;
    private People people = People.ALONE;

    @BeforeEach
    void openAFreshStore() throws Exception {
        open();
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        tasks.runAll();
    }

    @AfterEach
    void close() {
        viewModel.close();
        database.close();
        folder.close();
    }

    private void open() throws Exception {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        workspace = new Workspace(new StoreLedger(database), clock, tasks::onScreen);
        Performer performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        part = SampleFunnel.part(new StorePipeline(database), () -> people, performer, tasks, texts);
        viewModel = new FunnelViewModel(
                new FunnelReader(
                        new StoreHistory(database),
                        new StorePipeline(database),
                        new StoreProspects(database),
                        StoreForecast.of(database, workspace),
                        new StoreQuota(database),
                        new FlowReader(
                                new StoreCoach(database),
                                new StoreFollowThrough(database),
                                new StoreIncentives(database),
                                new StoreCourses(database))),
                part,
                performer,
                tasks,
                texts,
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                (title, list) -> opened.add(
                        new SampleFunnel.Opened(title, SampleFunnel.Opened.all(new StoreProspects(database), list))));
        viewModel.shownProperty().set(true);
        tasks.runAll();
    }

    @Test
    void everyNumberIsAsLongAsTheListItOpens() {
        done(new AddSampleData(400, 1));
        undated("Ege Tekstil");
        undated("Marmara Lojistik");
        ProspectId dated = done(new CreateProspect("Pera Otelcilik", "", Optional.empty()));
        move(dated, WON, new GateAnswer.Won(Money.parse("TRY 45000"), LocalDate.of(2026, 12, 3)));
        tasks.runAll();

        assertEquals(2, page().undated().number());
        checkEveryNumber();
        viewModel.setWeeks(52);
        tasks.runAll();
        checkEveryNumber();
        assertEquals(
                page().steps().getFirst().reached().number(),
                page().tables().sources().rows().stream()
                        .mapToLong(row ->
                                row.cells().getFirst().count().orElseThrow().number())
                        .sum());
        viewModel.earlier();
        tasks.runAll();
        checkEveryNumber();
        viewModel.showDaysAgo(45);
        tasks.runAll();
        checkEveryNumber();
        assertEquals(List.of(), notices.shown());
    }

    @Test
    void everyNumberOfMineIsAsLongAsItsListAndWhatAllHaveIsTheTeams() throws Exception {
        done(new AddSampleData(200, 1));
        undated("Ege Tekstil");
        undated("Marmara Lojistik");
        List<Person> both = List.of(
                done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS)),
                done(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS)));
        List<ProspectId> all = SampleFunnel.Opened.all(new StoreProspects(database), ListRequest.ALL);
        for (int i = 0; i < 2; i++) {
            int one = i;
            List<ProspectId> theirs = all.stream()
                    .filter(id -> Math.floorMod(all.indexOf(id), 3) == one || one == 1 && all.indexOf(id) % 3 == 2)
                    .toList();
            done(new GiveProspects(theirs, Optional.of(both.get(i).id())));
        }
        Map<String, Long> sums = new TreeMap<>();
        for (Person one : both) {
            people = new People(both, Optional.of(one.login()));
            close();
            open();
            viewModel.setWeeks(26);
            part.owner().toggle();
            tasks.runAll();
            assertTrue(page().period().startsWith("Yalnızca benimkiler"), page().period());
            assertTrendsAreEverybodys();
            checkEveryNumber();
            counted().forEach((name, count) -> sums.merge(name, count, Long::sum));
        }
        part.owner().toggle();
        tasks.runAll();

        assertEquals(new TreeMap<>(counted()), sums);
        assertEquals(List.of(), notices.shown());
    }

    /** On the screen and in what is taken out as a table. */
    private void assertTrendsAreEverybodys() {
        assertEquals("Adım oranının seyri: herkesinki", page().trends().title());
        assertEquals(
                page().trends().steps().stream()
                        .map(step -> step.name() + ": herkesinki")
                        .toList(),
                page().trends().steps().stream()
                        .map(step -> step.table().title())
                        .toList());
        assertTrue(page().trends().steps().size() > 1);
    }

    /** What is counted of mine where mine alone are shown, by what it counts. */
    private Map<String, Long> counted() {
        Map<String, Long> counted = new HashMap<>();
        for (LinkedCount count : FunnelViewModelTest.counts(page())) {
            if (!count.behind().isOfEverybody() && count.number() > 0) {
                counted.merge(count.title(), count.number(), Long::sum);
            }
        }
        return counted;
    }

    private void checkEveryNumber() {
        List<LinkedCount> counts = FunnelViewModelTest.counts(page());
        assertTrue(counts.size() > 30, "too few numbers: " + counts.size());
        for (LinkedCount count : counts) {
            opened.clear();
            viewModel.open(count);
            tasks.runAll();
            List<ProspectId> prospects = opened.getFirst().prospects();
            assertEquals(count.number(), prospects.size(), count.title());
            assertEquals(count.number(), prospects.stream().distinct().count(), count.title());
        }
    }

    @Test
    void aMoveIsInTheFunnelAtOnceUndoTakesItOutAndARestartKeepsIt() throws Exception {
        ProspectId id = done(new CreateProspect("Işık Optik", "İpek Işık", Optional.empty()));
        tasks.runAll();
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L), reached());

        move(id, DECISION_MAKER, new GateAnswer.None());
        tasks.runAll();
        assertEquals(List.of(1L, 1L, 0L, 0L, 0L, 0L), reached());
        FunnelPage moved = page();

        workspace.undo();
        tasks.runAll();
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L), reached());

        workspace.redo();
        close();
        open();
        assertEquals(moved, page());
    }

    @Test
    void aLostProspectStaysWhereItCameTo() {
        ProspectId id = done(new CreateProspect("Işık Optik", "", Optional.empty()));
        move(id, DECISION_MAKER, new GateAnswer.None());
        move(id, new StageKey("lost"), new GateAnswer.Lost("no_budget", "", Optional.empty()));
        tasks.runAll();

        assertEquals(List.of(1L, 1L, 0L, 0L, 0L, 0L), reached());
        assertEquals(
                List.of("1 aday kaybedildi"),
                page().steps().get(1).rest().stream().map(LinkedCount::words).toList());
        assertEquals(
                "1",
                page().tables().movement().rows().getLast().cells().getFirst().words());
    }

    private List<Long> reached() {
        return page().steps().stream().map(step -> step.reached().number()).toList();
    }

    private FunnelPage page() {
        return viewModel.pageProperty().get().orElseThrow();
    }

    private void move(ProspectId id, StageKey to, GateAnswer answer) {
        done(new MoveProspects(List.of(id), new Move(to, MoveSource.DRAG, answer), new Slot.Top()));
    }

    /** As an import writes a row that does not tell when it was created. */
    private void undated(String company) {
        done(new Operation<ProspectId>() {
            @Override
            public OperationName name() {
                return OperationName.IMPORT;
            }

            @Override
            public ProspectId apply(Records records) throws RefusedException {
                ProspectId id = new ProspectId(records.newId());
                StageKey first = records.pipeline().first().key();
                Standing standing = Standing.begun(first, records.rank(first, new Slot.Top()), records.now());
                Origin unknown = new Origin(Optional.empty(), Optional.empty(), "", Optional.empty(), 0, "");
                records.put(
                        Prospect.begun(id, company, standing, records.settings().currency(), records.now())
                                .with(unknown));
                return id;
            }
        });
    }

    private <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R>(R result, var _) -> result;
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }
}
