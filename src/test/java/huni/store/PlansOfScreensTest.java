package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.DueQuery;
import huni.domain.activity.MessageQuery;
import huni.domain.board.BoardQuery;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.call.CallQuery;
import huni.domain.call.ObjectionQuery;
import huni.domain.call.QuestionRecordQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.coach.CoachQuery;
import huni.domain.dossier.ExportQuery;
import huni.domain.dossier.Identity;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.dossier.TimelineEntry;
import huni.domain.history.CourseQuery;
import huni.domain.history.FollowThroughQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Consent;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.DraftQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.prospect.LabelChoice;
import huni.domain.quota.EffortQuery;
import huni.domain.quota.PriceQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.FlowQuery;
import huni.domain.today.TodayQuery;
import huni.insight.QuestionFigures;
import huni.store.AskedStatements.Asked;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCalls;
import huni.store.read.StoreChecklists;
import huni.store.read.StoreCoach;
import huni.store.read.StoreConsents;
import huni.store.read.StoreCourses;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreDue;
import huni.store.read.StoreEffort;
import huni.store.read.StoreExports;
import huni.store.read.StoreFlow;
import huni.store.read.StoreFollowThrough;
import huni.store.read.StoreHistory;
import huni.store.read.StoreImports;
import huni.store.read.StoreIncentives;
import huni.store.read.StoreMessages;
import huni.store.read.StorePipeline;
import huni.store.read.StorePrices;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuestionRecords;
import huni.store.read.StoreQuota;
import huni.store.read.StoreToday;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every question of a screen or of the strip, with each of its orders and filters, on a store of many prospects: how the
 * database reads each statement, so that a new one that reads a whole table is noticed before somebody has one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansOfScreensTest {

    /** Each bound below is far under their number; {@code -Dhuni.plans.prospects=100000} takes some minutes. */
    private static final int PROSPECTS = Integer.getInteger("huni.plans.prospects", 16_000);

    private static final int PAGE = 100;
    /** What only {@code huni check} asks, or who looks in a team at what one person looks after. */
    private static final Set<String> OF_NO_SCREEN = Set.of("doubtfulDays", "lookedAfter");

    private static final int STAGES = Pipeline.standard().stages().size();
    /** Up to so many are fetched and put in order; of more, a page is looked for in the index of its order. */
    private static final int MANY = 1_000;

    /** A word that 2,000 have is common, and not counted any further; the plan names each row twice. */
    private static final int MOST_COUNTED = 2 * 2_001;

    /** Tables with a row for each prospect or for each thing that happens. */
    private static final String GROWING =
            "prospect|prospect_words|prospect_word|contact|activity|stage_event|journal|journal_change|past_purchase|answer"
                    + "|consent|sales_call|call_answer|raised_objection|known_before|skipped_question|waiting_step|prospect_tie|import_row|decision_date";

    private static final Pattern SCANNED = Pattern.compile("public\\.(" + GROWING + ")\\.tableScan");
    private static final Pattern OF_ALL =
            Pattern.compile("public\\.(prospect|contact|activity|stage)_\\w+(: removed = FALSE)?\\s*\\*/");
    private static final Pattern LOOKED_AT = Pattern.compile("scanCount: (\\d+)");

    private final AskedPorts ports = new AskedPorts();
    private WatchedStore store;

    @BeforeAll
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void fill(@TempDir Path home) throws Exception {
        store = WatchedStore.filled(home.resolve("store"), LargeStore.fillingUnevenly(PROSPECTS));
        store.call();
        store.follow();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noQuestionOfAScreenReadsAWholeTableThatGrows() throws Exception {
        store.asked().take();
        askEverything();
        Map<String, String> plans = new LinkedHashMap<>();
        for (Asked asked : store.asked().take()) {
            if (!plans.containsKey(asked.sql())) {
                plans.put(asked.sql(), plan("explain ", asked));
            }
        }
        assertEquals(
                List.of(),
                plans.entrySet().stream()
                        .filter(asked -> readsAll(asked.getValue()) && !isAllowed(asked.getKey()))
                        .map(asked -> asked.getKey() + "\n" + asked.getValue())
                        .toList());
    }

    /** Of each stage a page, and a quarter of the prospects has no date. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void aPageOfAListBehindANumberLooksAtABoundedNumberOfRows() {
        ProspectQuery prospects = new StoreProspects(store.database());
        for (ListScope scope : scopes(LocalDate.now(ZoneId.of("Europe/Istanbul")))) {
            for (ListSort sort : ListSort.values()) {
                ListRequest request = new ListRequest("", Set.of(), scope, sort, true);
                List<ProspectRow> first = prospects.list(request, Optional.empty(), PAGE);
                store.asked().take();
                prospects.list(request, Optional.of(first.getLast()), PAGE);
                List<Asked> asked = store.asked().take();
                long lookedAt = lookedAt(asked);
                String what = scope + " by " + sort + ": " + lookedAt + " rows";
                assertTrue(prospects.count(request) > MANY, what);
                assertTrue(asked.size() <= 2 + STAGES && lookedAt <= 5L * PAGE * STAGES, what);
            }
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void ofWordsThatFewHaveOnlyThoseProspectsAreLookedAt() {
        BoardQuery board = new StoreBoard(store.database(), InstantSource.system());
        ProspectQuery prospects = new StoreProspects(store.database());
        String words = "isik " + PROSPECTS / 50;
        store.asked().take();
        prospects.search(words, 1);
        Moment now = new Moment(InstantSource.system().instant(), ZoneId.of("Europe/Istanbul"));
        for (CardSort sort : CardSort.values()) {
            board.cards(
                    new Column(
                            new StageKey("lead"), CardFilter.ALL.withWords(words), sort, DaySpan.weeks(1, now.day())),
                    Optional.empty(),
                    50,
                    now);
        }
        for (ListSort sort : ListSort.values()) {
            prospects.list(new ListRequest(words, Set.of(), ListScope.all(), sort, true), Optional.empty(), PAGE);
        }
        for (Asked asked : store.asked().take()) {
            boolean counts = asked.sql().contains("count(*) from (select 1 from prospect_word");
            assertTrue(lookedAt(List.of(asked)) <= (counts ? MOST_COUNTED : PAGE), plan("explain analyze ", asked));
        }
    }

    private long lookedAt(List<Asked> asked) {
        return asked.stream()
                .flatMap(one -> LOOKED_AT.matcher(plan("explain analyze ", one)).results())
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static List<ListScope> scopes(LocalDate today) {
        DaySpan years = new DaySpan(today.minusYears(3), today);
        return List.of(
                new ListScope.InStages(Set.of(new StageKey("lead"), new StageKey("won"))),
                new ListScope.Undated(),
                new ListScope.ClosedUndated(Set.of(StageType.WON), Optional.empty()),
                new ListScope.FirstEntered(Set.of(new StageKey("decision_maker")), years),
                new ListScope.ClosedFor(Set.of(new StageKey("lost")), years, "no_budget"),
                new ListScope.StoodIn(Set.of(new StageKey("lead")), today.minusDays(30)),
                new ListScope.OfJourneys(PipelineKey.FIRST, years, _ -> true));
    }

    /** Without an index, or with one of which only that nobody is removed is asked, and not to read it in its order. */
    private static boolean readsAll(String plan) {
        return SCANNED.matcher(plan).find() || OF_ALL.matcher(plan).find() && !plan.contains("index sorted");
    }

    /** That no row is asked for. */
    private static boolean isAllowed(String sql) {
        return sql.contains("1 = 0");
    }

    /** Read, not written: a commit would make the store forget what it keeps for the next pages. */
    private String plan(String explain, Asked asked) {
        return store.database()
                .read(connection -> Sql.one(
                                connection,
                                explain + asked.sql(),
                                row -> row.getString(1),
                                asked.values().toArray())
                        .orElseThrow());
    }

    private void askEverything() throws Exception {
        InstantSource clock = InstantSource.system();
        Moment now = new Moment(clock.instant(), ZoneId.of("Europe/Istanbul"));
        BoardQuery board = ports.watched(BoardQuery.class, new StoreBoard(store.database(), clock));
        ProspectQuery prospects = ports.watched(ProspectQuery.class, new StoreProspects(store.database()));
        board(board, now);
        one(prospects, board, now);
        lists(prospects);
        for (ListScope scope : scopes(now.day())) {
            for (ListSort sort : ListSort.values()) {
                ask(prospects, new ListRequest("", Set.of(), scope, sort, false));
            }
        }
        for (LabelChoice labels : AskedFilters.labels()) {
            for (ListSort sort : ListSort.values()) {
                ask(prospects, new ListRequest("", Set.of(), ListScope.all(), sort, false).withLabels(labels));
            }
        }
        prospects.labels();
        prospects.labelCounts();
        prospects.labelCounts(PipelineKey.FIRST);
        figures(
                ports.watched(HistoryQuery.class, new StoreHistory(store.database())),
                ports.watched(QuotaQuery.class, new StoreQuota(store.database())),
                now);
        ports.watched(DueQuery.class, new StoreDue(store.database()))
                .planned(now.day().atTime(9, 0), now.day().atTime(10, 0));
        AgendaQuery agenda = ports.watched(AgendaQuery.class, new StoreDue(store.database()));
        agenda.engagements(now.day(), now.day().plusMonths(12));
        agenda.appointments(now.day());
        agenda.ofEvents(List.of("meeting@elsewhere", "0198c0de-0000-7000-8000-000000000001@huni"));
        day(ports.watched(TodayQuery.class, new StoreToday(store.database())), now);
        CoachQuery coach = ports.watched(CoachQuery.class, new StoreCoach(store.database()));
        coach.answers();
        coach.forecasts(now.day().minusYears(4));
        coach.appointments(now.day().minusYears(4));
        coach.requests(now.day().minusYears(4));
        coach.of(PipelineKey.FIRST).appointments(now.day().minusYears(4));
        coach.lostReasons(now.day().minusYears(4));
        ports.watched(EffortQuery.class, new StoreEffort(store.database()))
                .calls(now.instant().minus(Duration.ofDays(91)));
        FlowQuery flow = ports.watched(FlowQuery.class, new StoreFlow(store.database()));
        flow.created(DaySpan.weeks(8, now.day()));
        flow.firstCreated().ifPresent(_ -> flow.withoutDate());
        flow.meeting(DaySpan.week(now.day()));
        flow.booked(DaySpan.week(now.day()), now.zone());
        List<ProspectRow> page = prospects.list(ListRequest.ALL, Optional.empty(), PAGE);
        List<ProspectId> some = page.stream().map(ProspectRow::prospect).toList();
        FollowThroughQuery done = ports.watched(FollowThroughQuery.class, new StoreFollowThrough(store.database()));
        done.appointments(PipelineKey.FIRST, now.day().minusYears(4));
        done.firstBookings(some);
        done.calls(PipelineKey.FIRST, now.instant().minus(Duration.ofDays(728)));
        CourseQuery courses = ports.watched(CourseQuery.class, new StoreCourses(store.database()));
        courses.courses(some);
        courses.eachCourse(_ -> {});
        followThrough(some, now);
        PipelineQuery pipelines = ports.watched(PipelineQuery.class, new StorePipeline(store.database()));
        pipelines.pipeline();
        pipelines.closingReasons();
        pipelines.headings();
        ports.watched(ChecklistQuery.class, new StoreChecklists(store.database()))
                .checklists();
        ports.watched(ObjectionQuery.class, new StoreChecklists(store.database()))
                .cards();
        ports.watched(ExportQuery.class, new StoreExports(store.database())).prospects(some);
        ports.watched(DraftQuery.class, new StoreDrafts(store.database())).drafts();
        ports.watched(ImportQuery.class, new StoreImports(store.database())).imports(PAGE);
        StoreLedger ledger = new StoreLedger(store.database());
        ledger.steps();
        ledger.settings();
        assertEquals(List.of(), ports.notAsked(OF_NO_SCREEN));
    }

    private static void day(TodayQuery today, Moment now) {
        LocalDate next = now.day().plusDays(3);
        today.facts(now, next, new DaySpan(now.day().minusDays(14), next));
        today.idle(now);
        List.of(TodayQuery.Idle.values()).forEach(group -> today.idle(group, PAGE, now));
        today.planned(new DaySpan(now.day(), next));
        today.timed(new DaySpan(now.day(), next), now);
        today.cards(today.all(TodayQuery.Idle.WITHOUT_STEP, now).subList(0, 1), now);
    }

    private void followThrough(List<ProspectId> page, Moment now) {
        ConsentQuery consents = ports.watched(ConsentQuery.class, new StoreConsents(store.database()));
        consents.consents(page.getFirst());
        consents.barred(page, Consent.Channel.PHONE);
        consents.partners(page, Consent.Channel.PHONE);
        CallQuery calls = ports.watched(CallQuery.class, new StoreCalls(store.database()));
        calls.held(page.getFirst().value());
        calls.open();
        QuestionRecordQuery records =
                ports.watched(QuestionRecordQuery.class, new StoreQuestionRecords(store.database()));
        records.finished(now.instant().minus(QuestionFigures.WINDOW), () -> false);
        records.skipped(now.instant().minus(QuestionFigures.WINDOW));
        calls.objections();
        calls.next(page.getFirst(), LocalDate.of(2026, 11, 23));
        calls.triesInVain(page.getFirst());
        calls.happened(page.getFirst());
        ports.watched(MessageQuery.class, new StoreMessages(store.database())).templates();
        PriceQuery prices = ports.watched(PriceQuery.class, new StorePrices(store.database()));
        prices.rises();
        prices.rates();
        prices.levels(Settings.DEFAULT, now.day().getYear());
        IncentiveQuery incentives = ports.watched(IncentiveQuery.class, new StoreIncentives(store.database()));
        incentives.given(now);
        incentives.page(Optional.empty(), PAGE, now);
        incentives.count();
    }

    private static void board(BoardQuery board, Moment now) {
        DaySpan closed = new DaySpan(now.day().minusDays(90), now.day());
        for (CardFilter filter : AskedFilters.filters()) {
            board.totals(filter, closed, now);
            board.attention(PipelineKey.FIRST, filter, now);
            board.open(filter, now);
            for (Stage stage : Pipeline.standard().stages()) {
                for (CardSort sort : CardSort.values()) {
                    Column column = new Column(stage.key(), filter, sort, closed);
                    List<Card> page = board.cards(column, Optional.empty(), 50, now);
                    if (!page.isEmpty()) {
                        board.cards(column, Optional.of(page.getLast()), 50, now);
                        board.card(page.getLast().prospect());
                    }
                }
            }
        }
    }

    private static void one(ProspectQuery prospects, BoardQuery board, Moment now) {
        ProspectId prospect = board.cards(
                        new Column(new StageKey("lead"), CardFilter.ALL, CardSort.MANUAL, DaySpan.weeks(1, now.day())),
                        Optional.empty(),
                        1,
                        now)
                .getFirst()
                .prospect();
        prospects.dossier(prospect);
        prospects.hasSamples();
        List<TimelineEntry> page = prospects.timeline(prospect, Optional.empty(), 1);
        prospects.timeline(prospect, Optional.of(page.getLast()), 50);
        prospects.duplicates(
                new Identity("Ege Optik 7", List.of("Selin Ak"), List.of("+905327"), List.of("selin7@ornek.example")),
                Optional.empty());
        prospects.contacts(List.of(prospect));
        for (String words : List.of("is", "aksoy", "54321", "nobody at all")) {
            prospects.search(words, 20);
            prospects.these(List.of(prospect), words);
        }
    }

    private static void lists(ProspectQuery prospects) {
        for (ListSort sort : ListSort.values()) {
            for (boolean down : new boolean[] {false, true}) {
                for (Set<StageKey> stages :
                        List.of(Set.<StageKey>of(), Set.of(new StageKey("lead"), new StageKey("won")))) {
                    for (String words : sort == ListSort.COMPANY ? List.of("", "isik 777", "aksoy") : List.of("")) {
                        ask(prospects, new ListRequest(words, stages, ListScope.all(), sort, down));
                    }
                }
            }
        }
    }

    private static void ask(ProspectQuery prospects, ListRequest request) {
        List<ProspectRow> page = prospects.list(request, Optional.empty(), PAGE);
        if (!page.isEmpty()) {
            prospects.list(request, Optional.of(page.getLast()), PAGE);
        }
        prospects.count(request);
    }

    private static void figures(HistoryQuery history, QuotaQuery quota, Moment now) {
        DaySpan weeks = DaySpan.weeks(2, now.day());
        history.eachJourney(PipelineKey.FIRST, weeks, _ -> {});
        history.firstEntries(weeks);
        history.firstEntered(new StageKey("decision_maker"), weeks);
        history.entries();
        history.times();
        List.of(StageType.LOST, StageType.WON).forEach(type -> history.closedFor(PipelineKey.FIRST, type, weeks));
        history.holdings(now.day().minusDays(7));
        history.holdings();
        history.withoutDate();
        history.withoutDate(PipelineKey.FIRST);
        history.undatedEntries();
        for (QuotaQuery each : List.of(quota, quota.of(PipelineKey.FIRST))) {
            each.quota();
            each.quotas();
            each.winsUndated(Pipeline.standard());
            each.wonIn(weeks);
            each.forecasts(weeks.from());
            each.sales(weeks, CurrencyUnit.of("USD"));
            each.won(weeks, CurrencyUnit.of("USD"));
            each.wins(weeks, CurrencyUnit.of("USD"));
            each.wonInOthers(weeks, CurrencyUnit.of("USD"));
            each.winsWithoutWorth(weeks);
            each.closedUndated();
        }
        quota.heldBy(PipelineKey.FIRST);
        quota.rates();
    }
}
