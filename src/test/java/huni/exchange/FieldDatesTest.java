package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Settings;
import huni.domain.board.CardFilter;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.InOtherCurrency;
import huni.insight.StepRates;
import huni.insight.Summary;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreBoard;
import huni.store.read.StoreHistory;
import huni.store.read.StoreQuota;
import huni.store.write.StoreLedger;
import huni.work.ChangeSetting;
import huni.work.Workspace;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.OnDuplicate;
import huni.work.imports.PlainWords;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose dates are missing, ahead or in another zone: what is not known when is in no figure of time. */
class FieldDatesTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final DaySpan YEAR = new DaySpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final RejectionWords WORDS =
            new RejectionWords("Row", "Reason", reason -> reason.kind().name());

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;
    private Workspace workspace;
    private final Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));

    @BeforeEach
    void openAnEmptyStore() throws StoreRefusedException {
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder);
        workspace = new Workspace(
                new StoreLedger(database), InstantSource.fixed(Instant.parse("2026-11-27T09:00:00Z")), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), new StoreCheck(database).findings());
        database.close();
        folder.close();
    }

    private ImportReport bring(String name) throws UnreadableFileException {
        return bring(name, Optional.empty());
    }

    private ImportReport bring(String name, Optional<LocalDate> closedOn) throws UnreadableFileException {
        Path file = SharedData.copy("field/" + name, home);
        TableInspection table = imports.inspect(file, TableOverrides.NONE);
        ImportMapping mapping = ImportMapping.suggested(table, Pipeline.standard())
                .onDuplicate(OnDuplicate.UPDATE)
                .closedOn(closedOn);
        ImportOutcome outcome = imports.run(
                workspace,
                new Imports.Order(file, table.shape(), mapping, WORDS, PlainWords.MATCHED),
                ImportMonitor.NONE);
        return ((ImportOutcome.Imported) outcome).report();
    }

    private Money won(String from, String to) {
        return new StoreQuota(database).won(new DaySpan(LocalDate.parse(from), LocalDate.parse(to)), TRY);
    }

    private Summary summary() {
        StoreHistory history = new StoreHistory(database);
        return Summary.of(
                Pipeline.standard(),
                new StoreBoard(database, InstantSource.system()).totals(CardFilter.ALL, Summary.EVER, workspace.now()),
                TRY,
                history.withoutDate(),
                history.undatedEntries());
    }

    @Test
    void howLongItTookIsUnknownWithoutDatesOfTheStages() throws Exception {
        assertEquals(80, bring("dates/created_only.csv").counts().created());

        StoreHistory history = new StoreHistory(database);
        assertTrue(history.entries().stream().allMatch(entry -> entry.passedAfter() == EntryCount.NOT_YET));
        assertEquals(Money.zero(TRY), won("2026-01-01", "2026-12-31"));
        assertEquals(12L + 22, summary().closedUndated());
        Funnel funnel = new FunnelRules(Pipeline.standard(), new StepRates(history.entries(), TODAY), TODAY)
                .funnel(history, YEAR);
        Funnel.Step lead = funnel.steps().getFirst();
        assertEquals(
                List.of(80L, 20L, 80L - 20 - 12 - 22, 0L, 30L),
                List.of(
                        lead.reached(),
                        lead.tooEarly(),
                        lead.undated(),
                        lead.stepRate().oldEnough(),
                        (long) lead.within()));
        assertEquals(
                0,
                funnel.steps().stream()
                        .mapToLong(step -> step.stepRate().oldEnough())
                        .sum());
        assertEquals(
                Map.of(LEAD, 80L),
                history.firstEntries(YEAR).stream()
                        .collect(
                                Collectors.groupingBy(entry -> entry.stage(), Collectors.summingLong(e -> e.count()))));
    }

    @Test
    void aWinWithoutAClosingDayOrWithOneAheadHasNoDay() throws Exception {
        bring("15_won_without_closing_date/g4.csv");

        Map<StageKey, Long> undated = new StoreHistory(database).undatedEntries();
        assertEquals(3L, undated.get(WON), "Tarihsiz, Gelecek kapanış, Kapanışsız");
        assertEquals(Money.of(TRY, 4000), won("2026-11-01", "2026-11-30"));
        assertEquals(Money.of(TRY, 2000), won("2026-10-01", "2026-10-31"));
        assertEquals(Money.zero(TRY), won("2026-06-01", "2026-06-30"));
    }

    @Test
    void theDayOfThoseThatTellNoneIsAskedAndGivenToThemAlone() throws Exception {
        ImportReport report = bring("15_won_without_closing_date/g4.csv", Optional.of(LocalDate.of(2026, 11, 20)));

        assertEquals(0, report.counts().closedUndated());
        assertEquals(Money.of(TRY, 4000 + 3000 + 5000 + 6000), won("2026-11-01", "2026-11-30"));
        assertEquals(Money.of(TRY, 2000), won("2026-10-01", "2026-10-31"));
    }

    @Test
    void whatAnotherProgramCorrectedIsTakenOverAndALateClosingDayStands() throws Exception {
        bring("dates/c1.csv");
        bring("dates/c2.csv");
        assertEquals(Money.of(TRY, 4000), won("2026-10-01", "2026-10-31"));
        assertEquals(Money.zero(TRY), won("2026-11-01", "2026-11-30"));

        bring("dates/l1.csv");
        bring("dates/l15.csv");
        bring("dates/l2.csv");
        assertEquals(Money.of(TRY, 1000), won("2026-10-28", "2026-10-28"));
    }

    @Test
    void winsWithoutAValueAreCountedAmongTheWins() throws Exception {
        bring("dates/wins.csv");

        DaySpan november = new DaySpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        StoreQuota quota = new StoreQuota(database);
        assertEquals(Money.of(TRY, 1000), quota.won(november, TRY));
        assertEquals(List.of(1L, 2L), List.of(quota.wins(november, TRY), quota.winsWithoutWorth(november)));
    }

    @Test
    void daysStayOnTheirDayInIstanbul() throws Exception {
        bring("dates/tz.csv");

        StoreHistory history = new StoreHistory(database);
        assertEquals(
                List.of(
                        new DayEntries(WON, LocalDate.of(2024, 3, 31), 1),
                        new DayEntries(WON, LocalDate.of(2026, 10, 25), 1),
                        new DayEntries(WON, LocalDate.of(2026, 11, 1), 1)),
                history.firstEntries(new DaySpan(LocalDate.of(2024, 1, 1), TODAY)).stream()
                        .filter(entry -> entry.stage().equals(WON))
                        .toList());
        assertEquals(
                List.of(LocalDate.of(2026, 1, 1)),
                history.firstEntries(new DaySpan(LocalDate.of(2024, 1, 1), TODAY)).stream()
                        .filter(entry -> entry.stage().equals(LOST))
                        .map(entry -> entry.day())
                        .toList());
    }

    @Test
    void winsInOtherCurrenciesAreNamed() throws Exception {
        bring("34_report_summary_other_currency/d1b_pipedrive_ok.csv");

        Summary summary = summary();
        assertEquals(1, summary.won());
        assertEquals(Money.zero(TRY), summary.wonValue());
        assertEquals(List.of(new InOtherCurrency(Money.of(CurrencyUnit.EUR, 2000), 1)), summary.wonInOthers());
    }
}
