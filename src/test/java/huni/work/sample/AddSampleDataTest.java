package huni.work.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.ThreeNumbers;
import huni.work.ChangeSetting;
import huni.work.FakeCourses;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakeRecords;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.pipeline.EditStage;
import huni.work.quota.SetQuota;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddSampleDataTest {

    private static final String NOON = "2026-11-23T09:00:00Z";
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final Pipeline PIPELINE = Pipeline.standard();

    /** What is added if nobody says how many, at noon: made once for the tests that only look at it. */
    private static final FakeLedger USUAL = new FakeLedger();

    private static final FakeRecords USUAL_RECORDS = records(USUAL, NOON, AddSampleData.DEFAULT);

    private final FakeLedger ledger = new FakeLedger();

    @Test
    void theBoardLooksLikeTheOneInTheDesign() {
        FakeRecords records = USUAL_RECORDS;

        assertEquals(
                List.of("14 412000", "9 356000", "6 298000", "4 245000", "3 190000"),
                List.of("lead", "decision_maker", "appointment", "presentation", "closing").stream()
                        .map(stage -> records.column(new StageKey(stage)))
                        .map(column -> column.size() + " " + worth(column))
                        .toList());
        assertEquals(
                List.of("Ege Tekstil", "Marmara Lojistik", "Işık Optik", "Yörük Gıda"),
                records.column(new StageKey("lead")).stream()
                        .map(Prospect::company)
                        .limit(4)
                        .toList());
    }

    @Test
    void someStepsAreOverdueSomeAreDueTodayAndSomeProspectsHaveNone() {
        FakeRecords records = USUAL_RECORDS;
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<Prospect> open = open(records);

        assertEquals(
                3,
                open.stream()
                        .filter(p -> dueOn(p).filter(today::isAfter).isPresent())
                        .count());
        assertEquals(
                5,
                open.stream().filter(p -> dueOn(p).equals(Optional.of(today))).count());
        assertEquals(
                List.of("Marmara Lojistik", "Safran Baharat", "Meltem Klima", "Gökçe Mimarlık", "Kuzey Medikal"),
                open.stream()
                        .filter(p -> p.nextStep().isEmpty())
                        .map(Prospect::company)
                        .toList());
        assertEquals(
                List.of("Safran Baharat", "Kuzey Medikal"),
                open.stream()
                        .filter(AddSampleDataTest::isStale)
                        .map(Prospect::company)
                        .toList());
    }

    @Test
    void theThreeNumbersAreNearTheOnesInTheDesign() {
        FakeRecords records = USUAL_RECORDS;
        DaySpan november = QuotaPeriod.MONTH.around(LocalDate.of(2026, 11, 23));
        List<Prospect> won = in(records, "won").stream()
                .filter(p -> november.contains(p.standing().closedOn().orElseThrow()))
                .toList();
        FakeCourses courses = new FakeCourses(USUAL);
        Forecast forecast =
                new KeptForecast(courses, courses, new FakePipelines(USUAL)).on(LocalDate.of(2026, 11, 23), () -> {});

        ThreeNumbers numbers =
                ThreeNumbers.of(records.quota().orElseThrow(), november, Money.of(TRY, worth(won)), forecast);

        assertEquals(4, won.size());
        assertEquals(Money.of(TRY, 120_000), numbers.won());
        assertEquals(QuotaPeriod.MONTH, numbers.quota().period());
        assertEquals(Money.of(TRY, 300_000), numbers.quota().target());
        assertEquals(130_000, numbers.expected().getAmount().doubleValue(), 40_000);
    }

    @Test
    void itsHistoryHasRatesWorthLookingAt() {
        FakeRecords records = USUAL_RECORDS;
        long won = in(records, "won").size();
        long lost = in(records, "lost").size();

        assertEquals(AddSampleData.DEFAULT_PROSPECTS, records.prospects().size());
        assertEquals(0.06, (double) won / (won + lost), 0.02);
        assertTrue(in(records, "parked").size() > 20);
        Map<LocalDate, Integer> byWeek = new HashMap<>();
        records.prospects()
                .forEach(p -> byWeek.merge(
                        DaySpan.week(p.origin().createdOn().orElseThrow()).from(), 1, Integer::sum));
        for (int week = 1; week <= 103; week++) {
            int created = byWeek.getOrDefault(LocalDate.of(2026, 11, 23).minusWeeks(week), 0);
            assertTrue(created >= 8 && created <= 40, created + " created " + week + " weeks ago");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOON,
                "2026-11-30T20:59:00Z",
                "2026-12-01T00:01:00Z",
                "2028-02-29T09:00:00Z",
                "2027-01-03T06:00:00Z"
            })
    void onEveryDayWhatIsStoredFitsTogether(String now) {
        FakeRecords records = filled(now, new AddSampleData(600, 5));
        Instant instant = Instant.parse(now);
        Map<ProspectId, List<StageEvent>> events = new HashMap<>();
        records.events()
                .forEach(e -> events.computeIfAbsent(e.prospect(), _ -> new ArrayList<>())
                        .add(e));
        for (Prospect p : records.prospects()) {
            List<StageEvent> own = events.getOrDefault(p.id(), List.of());
            check(p, own, new Moment(instant, records.settings().zone()));
        }
        records.all(Activity.class).forEach(a -> assertFalse(a.at().isAfter(instant), a.toString()));
        assertEquals(600, records.prospects().size());
    }

    private static void check(Prospect p, List<StageEvent> events, Moment now) {
        String who = p.company() + " " + events;
        assertEquals(StageEvent.Kind.CREATED, events.getFirst().kind(), who);
        assertEquals(p.origin().createdOn(), Optional.of(events.getFirst().day()), who);
        assertEquals(p.standing().stage(), events.getLast().to(), who);
        assertEquals(p.standing().sinceDay(), events.getLast().day(), who);
        StageKey furthest = events.getFirst().to();
        for (int i = 1; i < events.size(); i++) {
            StageEvent event = events.get(i);
            assertEquals(Optional.of(events.get(i - 1).to()), event.from(), who);
            assertNotEquals(event.from(), Optional.of(event.to()), who);
            assertFalse(event.day().isBefore(events.get(i - 1).day()), who);
            assertFalse(event.at().isBefore(events.get(i - 1).at()), who);
            furthest = PIPELINE.further(furthest, event.to());
        }
        assertFalse(events.getLast().at().isAfter(now.instant()), who);
        assertFalse(events.getLast().day().isAfter(now.day()), who);
        assertFalse(p.touchedAt().isAfter(now.instant()), who);
        assertEquals(furthest, p.standing().furthest(), who);
        Stage stage = PIPELINE.stage(p.standing().stage());
        assertEquals(stage.type().isClosed(), p.standing().closedOn().isPresent(), who);
        Optional<String> why = p.standing().reason();
        assertTrue(why.isPresent() || stage.type() != StageType.LOST, who);
        why.ifPresent(key -> assertEquals(stage.type() == StageType.WON, key.startsWith("win_"), who));
        assertEquals(why, events.getLast().terms().reason(), who);
    }

    @Test
    void aPipelineOfTheUsersOwnIsFilledAsFarAsItGoes() {
        Workspace workspace = workspace(ledger, NOON);
        for (String unused : List.of("decision_maker", "appointment", "presentation", "parked")) {
            workspace.perform(new EditStage(new StageKey(unused), AddSampleDataTest::retired));
        }
        workspace.perform(new AddSampleData(300, 1));
        FakeRecords records = ledger.records();

        assertEquals(
                Set.of("lead", "closing", "won", "lost"),
                records.prospects().stream()
                        .map(p -> p.standing().stage().value())
                        .collect(Collectors.toSet()));
        records.events().forEach(event -> assertNotEquals(event.from(), Optional.of(event.to())));
        assertTrue(records.prospects().stream()
                .allMatch(p -> p.standing().reason().isPresent()
                        || !p.standing().stage().value().equals("lost")));
    }

    private static Stage retired(Stage stage) {
        return new Stage(
                stage.key(),
                stage.type(),
                stage.gate(),
                stage.name(),
                stage.position(),
                stage.probability(),
                stage.staleAfterDays(),
                stage.exitCriteria(),
                true,
                stage.version());
    }

    @Test
    void theSameSeedOnTheSameDayMakesTheSame() {
        FakeRecords first = filled(NOON, new AddSampleData(300, 7));
        FakeRecords second = records(new FakeLedger(), NOON, new AddSampleData(300, 7));
        FakeRecords other = records(new FakeLedger(), NOON, new AddSampleData(300, 8));

        assertEquals(told(first), told(second));
        assertNotEquals(told(first), told(other));
    }

    @Test
    void aFewSamplesAreTheOnesOnTheBoard() {
        FakeRecords records = filled(NOON, new AddSampleData(3, 1));

        assertEquals(3, records.column(new StageKey("lead")).size());
        assertEquals(3, records.prospects().size());
        assertThrows(IllegalArgumentException.class, () -> new AddSampleData(0, 1));
    }

    @Test
    void aVeryLargeStoreHasManyOnTheBoard() {
        FakeRecords records = filled(NOON, new AddSampleData(6_000, 1));
        Set<String> companies = new HashSet<>();
        records.prospects().forEach(p -> companies.add(p.company()));

        assertEquals(0.25, (double) open(records).size() / 4_000, 0.03);
        assertEquals(6_000, companies.size());
        assertEquals(
                records.column(new StageKey("lead")).size(),
                records.column(new StageKey("lead")).stream()
                        .map(p -> p.standing().rank())
                        .distinct()
                        .count());
    }

    @Test
    void oneUndoTakesItAllAway() {
        Workspace workspace = workspace(ledger, NOON);
        workspace.perform(new AddSampleData(100, 1));
        workspace.undo();

        assertEquals(0, ledger.records().prospects().size());
        assertEquals(Optional.empty(), ledger.records().quota());
    }

    @Test
    void inAnEnglishWindowTheySpeakEnglishAndKeepTheirNames() {
        FakeRecords records = filled(NOON, AddSampleData.in(Locale.ENGLISH));

        List<String> said = Stream.of(
                        records.all(Activity.class).stream().flatMap(a -> Stream.of(a.subject(), a.body())),
                        records.all(Contact.class).stream().map(Contact::title),
                        records.all(PastPurchase.class).stream().map(PastPurchase::what),
                        records.prospects().stream()
                                .flatMap(p -> Stream.of(
                                        p.origin().source(),
                                        p.authority().how(),
                                        p.urgency().otherwise(),
                                        p.urgency().trigger())),
                        records.all(Consent.class).stream().map(Consent::source),
                        records.all(Activity.class).stream()
                                .map(a -> a.meeting().location()))
                .flatMap(words -> words)
                .distinct()
                .toList();
        Set<String> turkish = USUAL_RECORDS.all(Activity.class).stream()
                .flatMap(a -> Stream.of(a.subject(), a.body()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                said.stream()
                        .filter(words ->
                                turkish.contains(words) && !words.isEmpty() || words.matches(".*[ığşçöüİĞŞÇÖÜ].*"))
                        .toList());
        assertEquals(
                "Ege Tekstil", records.column(new StageKey("lead")).getFirst().company());
    }

    @Test
    void aQuotaOfTheUsersOwnStays() {
        Workspace workspace = workspace(ledger, NOON);
        workspace.perform(new SetQuota(QuotaPeriod.YEAR, Money.of(TRY, 5)));
        workspace.perform(new AddSampleData(10, 1));

        assertEquals(Money.of(TRY, 5), ledger.records().quota().orElseThrow().target());
    }

    private FakeRecords filled(String now, AddSampleData operation) {
        return records(ledger, now, operation);
    }

    private static FakeRecords records(FakeLedger ledger, String now, AddSampleData operation) {
        assertEquals(operation.prospects(), done(workspace(ledger, now), operation));
        return ledger.records();
    }

    private static int done(Workspace workspace, Operation<Integer> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<Integer>(Integer number, var _) -> number;
            case Outcome.Refused<Integer> refused -> throw new AssertionError(refused);
        };
    }

    private static Workspace workspace(FakeLedger ledger, String now) {
        Workspace workspace = new Workspace(ledger, InstantSource.fixed(Instant.parse(now)), Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        return workspace;
    }

    private static List<String> told(FakeRecords records) {
        List<String> told = new ArrayList<>();
        records.prospects().forEach(p -> told.add(p.company() + p.standing() + p.budget() + p.authority()));
        records.all(Contact.class).forEach(c -> told.add(c.name() + c.title() + c.phone() + c.email()));
        records.all(Activity.class).forEach(a -> told.add(a.kind() + a.body() + a.at() + a.due()));
        records.events().forEach(e -> told.add(e.at() + " " + e.from() + e.to() + e.source()));
        return told;
    }

    private static List<Prospect> in(FakeRecords records, String stage) {
        return records.prospects().stream()
                .filter(p -> p.standing().stage().equals(new StageKey(stage)))
                .toList();
    }

    private static List<Prospect> open(FakeRecords records) {
        return records.prospects().stream()
                .filter(p -> PIPELINE.stage(p.standing().stage()).isOpen())
                .toList();
    }

    private static Optional<LocalDate> dueOn(Prospect prospect) {
        return prospect.nextStep().map(step -> step.due().day());
    }

    private static boolean isStale(Prospect p) {
        int days = PIPELINE.stage(p.standing().stage()).staleAfterDays();
        LocalDate touched = LocalDate.ofInstant(p.touchedAt(), ZoneId.of("Europe/Istanbul"));
        return p.nextStep().isEmpty()
                && touched.isBefore(LocalDate.of(2026, 11, 23).minusDays(days));
    }

    private static long worth(List<Prospect> prospects) {
        return prospects.stream()
                .flatMap(p -> p.worth().stream())
                .mapToLong(Money::getAmountMajorLong)
                .sum();
    }
}
