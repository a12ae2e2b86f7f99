package huni.store;

import static huni.store.Desk.APPOINTMENT;
import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.TRY;
import static huni.store.Desk.WON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.history.HistoryQuery.StageTimes;
import huni.domain.history.Journey;
import huni.domain.history.Journey.Visit;
import huni.domain.history.StageTime;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.store.file.Database;
import huni.store.read.StoreHistory;
import huni.store.read.StoreProspects;
import huni.work.Workspace;
import huni.work.imports.ListedTables;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the figures read of the past, whatever the database. */
abstract class HistoryQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private HistoryQuery history;
    private LocalDate first;

    abstract FreshDatabase database();

    HistoryQuery history(Database database, Workspace workspace) {
        return new StoreHistory(database);
    }

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        history = history(fresh.database(), desk.workspace());
        first = desk.today();
    }

    @Test
    void anEntryWhoseDayNobodyKnowsIsInNoWeekAndEndsNoPassage() {
        desk.imports(new ListedTables("Company", "Stage", "Date entered Appointment").row("A", "Won", "2026-01-20"));

        LocalDate dated = LocalDate.of(2026, 1, 20);
        assertEquals(List.of(new DayEntries(APPOINTMENT, dated, 1)), history.firstEntries(new DaySpan(dated, first)));
        assertEquals(
                List.of(EntryCount.NOT_YET),
                history.entries().stream().map(EntryCount::passedAfter).toList());
        assertTrue(history.times().stream().anyMatch(times -> times.time().kind() == StageTime.Kind.STAY_UNDATED));
    }

    @Test
    void aJourneyHasEveryVisitButWhatWasUndone() {
        ProspectId id = desk.create("Ege Tekstil");
        desk.daysPass(2);
        desk.move(id, REACHED);
        desk.move(id, LEAD);
        desk.move(id, REACHED);
        desk.move(id, LOST);
        desk.workspace().undo();
        desk.workspace().undo();
        desk.workspace().redo();

        assertEquals(
                List.of(new Journey(
                        id,
                        first,
                        List.of(
                                new Visit(LEAD, first),
                                new Visit(REACHED, first.plusDays(2)),
                                new Visit(LEAD, first.plusDays(2)),
                                new Visit(REACHED, first.plusDays(2))))),
                journeys(new DaySpan(first, first)));
    }

    @Test
    void journeysComeInTheOrderOfCreationWithoutTheRemovedAndTheUndone() {
        ProspectId a = desk.create("A");
        desk.daysPass(1);
        ProspectId b = desk.create("B");
        desk.remove(desk.create("removed"));
        desk.daysPass(1);
        desk.create("too late");
        desk.create("undone");
        desk.workspace().undo();

        assertEquals(
                List.of(a, b),
                journeys(new DaySpan(first, first.plusDays(1))).stream()
                        .map(Journey::prospect)
                        .toList());
    }

    @Test
    void manyJourneysAreHandedOverPageByPage() {
        for (int i = 0; i < 3; i++) {
            desk.createAtOnce(i == 0 ? 403 : 300);
            desk.daysPass(1);
        }

        List<Journey> journeys = journeys(new DaySpan(first, first.plusDays(9)));

        assertEquals(1_003, journeys.size());
        assertEquals(1_003, journeys.stream().map(Journey::prospect).distinct().count());
        assertEquals(
                journeys.stream()
                        .sorted(Comparator.comparing(Journey::createdOn))
                        .toList(),
                journeys);
    }

    @Test
    void firstEntriesCountEachProspectOnceInEachStageItEntered() {
        ProspectId a = desk.create("A");
        ProspectId b = desk.create("B");
        desk.daysPass(1);
        desk.move(a, REACHED);
        desk.move(a, LEAD);
        desk.daysPass(1);
        desk.move(a, REACHED);
        desk.move(b, APPOINTMENT);
        desk.move(b, LOST);
        desk.workspace().undo();

        assertEquals(
                Set.of(
                        new DayEntries(LEAD, first, 2),
                        new DayEntries(REACHED, first.plusDays(1), 1),
                        new DayEntries(APPOINTMENT, first.plusDays(2), 1)),
                Set.copyOf(history.firstEntries(new DaySpan(first, first.plusDays(5)))));
        assertEquals(Set.of(a, b), Set.copyOf(history.firstEntered(LEAD, new DaySpan(first, first))));
        assertEquals(List.of(a), history.firstEntered(REACHED, DaySpan.week(first)));
        desk.remove(a);
        assertEquals(List.of(), history.firstEntered(REACHED, DaySpan.week(first)));
        desk.workspace().undo();
        assertEquals(List.of(a), history.firstEntered(REACHED, DaySpan.week(first)));
    }

    @Test
    void entriesTellTheDaysToTheNextStepOfThoseThatWereInTheFirst() {
        ProspectId a = desk.create("A");
        ProspectId b = desk.create("B");
        ProspectId c = desk.create("C");
        desk.daysPass(3);
        desk.move(a, REACHED);
        desk.daysPass(2);
        desk.move(b, APPOINTMENT);
        desk.move(a, APPOINTMENT);
        desk.move(c, LOST);
        desk.move(b, REACHED);
        desk.daysPass(7);
        desk.move(b, APPOINTMENT);

        assertEquals(
                Set.of(
                        entries(LEAD, 0, 3, true, 1),
                        entries(LEAD, 0, 5, true, 1),
                        entries(LEAD, 0, EntryCount.NOT_YET, true, 1),
                        entries(REACHED, 3, 2, true, 1),
                        entries(REACHED, 5, EntryCount.NOT_YET, false, 1),
                        entries(APPOINTMENT, 5, EntryCount.NOT_YET, true, 2),
                        entries(LOST, 5, EntryCount.NOT_YET, false, 1)),
                Set.copyOf(history.entries()));
        desk.remove(b);
        assertEquals(
                Set.of(
                        entries(LEAD, 0, 3, true, 1),
                        entries(LEAD, 0, EntryCount.NOT_YET, true, 1),
                        entries(REACHED, 3, 2, true, 1),
                        entries(APPOINTMENT, 5, EntryCount.NOT_YET, true, 1),
                        entries(LOST, 5, EntryCount.NOT_YET, false, 1)),
                Set.copyOf(history.entries()));
    }

    private EntryCount entries(StageKey stage, int day, long after, boolean trial, long count) {
        return new EntryCount(stage, first.plusDays(day).toEpochDay(), after, trial, count);
    }

    @Test
    void timesAddUpTheStaysInAStageAndTellHowLongTheSaleTook() {
        ProspectId a = desk.create("A");
        desk.daysPass(3);
        desk.move(a, REACHED);
        desk.daysPass(2);
        desk.move(a, LEAD);
        desk.daysPass(4);
        desk.move(a, REACHED);
        ProspectId b = desk.create("B");
        desk.daysPass(1);
        desk.move(b, LOST);

        assertEquals(
                Set.of(
                        times(LEAD, StageTime.Kind.LEFT, 7),
                        times(
                                REACHED,
                                StageTime.Kind.STAYS,
                                first.plusDays(9 - 2).toEpochDay()),
                        times(LEAD, StageTime.Kind.OPEN, first.toEpochDay()),
                        times(LEAD, StageTime.Kind.LEFT, 1),
                        times(LEAD, StageTime.Kind.ENDED, 1)),
                Set.copyOf(history.times()));
    }

    private static StageTimes times(StageKey stage, StageTime.Kind kind, long days) {
        return new StageTimes(new StageTime(stage, kind, days), 1);
    }

    @Test
    void holdingsOfAPastDayPutEveryProspectBackToWhereItStood() {
        ProspectId a = desk.create("A", "100");
        desk.daysPass(5);
        desk.move(a, REACHED);
        ProspectId b = desk.create("B", "20");
        desk.daysPass(5);
        desk.win(a, "150", first.plusDays(8));
        desk.create("C");
        desk.remove(b);
        desk.workspace().undo();

        assertEquals(Map.of(LEAD, 1L), counts(first));
        assertEquals(Map.of(LEAD, 1L, REACHED, 1L), counts(first.plusDays(5)));
        assertEquals(Map.of(LEAD, 1L, WON, 1L), counts(first.plusDays(8)));
        assertEquals(Map.of(LEAD, 2L, WON, 1L), counts(first.plusDays(10)));
        assertEquals(Map.of(), counts(first.minusDays(1)));
        for (int day = -1; day <= 11; day++) {
            checkLists(first.plusDays(day));
        }
        Holding reached = history.holdings(first.plusDays(6)).stream()
                .filter(holding -> holding.stage().equals(REACHED))
                .findFirst()
                .orElseThrow();
        assertEquals(0, reached.worth().compareTo(new java.math.BigDecimal("150")));
        assertEquals(TRY, reached.currency());
    }

    @Test
    void everyoneCreatedByHandHasADate() {
        desk.create("A");

        assertEquals(0L, history.withoutDate());
    }

    /** The list of each stage on a past day is as long as its count. */
    private void checkLists(LocalDate day) {
        ProspectQuery prospects = new StoreProspects(fresh.database());
        Map<StageKey, Long> counts = counts(day);
        for (StageKey stage : List.of(LEAD, REACHED, WON)) {
            ListRequest request = ListRequest.of(new ListScope.StoodIn(Set.of(stage), day));
            long count = counts.getOrDefault(stage, 0L);
            assertEquals(count, prospects.count(request), stage + " on " + day);
            assertEquals(count, prospects.list(request, Optional.empty(), 50).size(), stage + " on " + day);
        }
    }

    private Map<StageKey, Long> counts(LocalDate day) {
        return history.holdings(day).stream().collect(Collectors.toMap(Holding::stage, Holding::count, Long::sum));
    }

    private List<Journey> journeys(DaySpan days) {
        List<Journey> journeys = new ArrayList<>();
        history.eachJourney(PipelineKey.FIRST, days, journeys::add);
        return journeys;
    }

    /** What a history tells, each thing by what it is about, with how often or how much. */
    private static Map<String, BigDecimal> told(HistoryQuery told, DaySpan days) {
        Map<String, BigDecimal> all = new TreeMap<>();
        BiConsumer<Object, Number> add =
                (what, count) -> all.merge(what.toString(), new BigDecimal(count.toString()), BigDecimal::add);
        told.eachJourney(PipelineKey.FIRST, days, journey -> add.accept(journey, 1));
        told.undatedEntries().forEach((stage, count) -> add.accept("undated " + stage, count));
        told.firstEntries(days).forEach(one -> add.accept("entered " + one.stage() + one.day(), one.count()));
        for (Stage stage : Pipeline.standard().stages()) {
            told.firstEntered(stage.key(), days).forEach(one -> add.accept("first in " + stage.key() + one, 1));
        }
        told.entries()
                .forEach(one -> add.accept(
                        "entry " + one.stage() + one.day() + " " + one.passedAfter() + one.trial(), one.count()));
        told.times().forEach(one -> add.accept(one.time(), one.count()));
        for (StageType outcome : List.of(StageType.WON, StageType.LOST)) {
            told.closedFor(PipelineKey.FIRST, outcome, days).forEach(one -> {
                add.accept(outcome + one.reason() + one.currency(), one.count());
                add.accept("worth of " + outcome + one.reason() + one.currency(), one.worth());
            });
        }
        for (List<HistoryQuery.Holding> held : List.of(told.holdings(), told.holdings(days.from()))) {
            String when = held.equals(told.holdings()) ? "now " : "then ";
            held.forEach(one -> {
                add.accept(when + one.stage() + one.currency(), one.count());
                add.accept(when + "worth " + one.stage() + one.currency(), one.worth());
            });
        }
        add.accept("undated", told.withoutDate());
        told.withoutDate(PipelineKey.FIRST).forEach(one -> add.accept("undated " + one, 1));
        all.values().removeIf(count -> count.signum() == 0);
        all.replaceAll((_, count) -> count.stripTrailingZeros());
        return all;
    }

    @Test
    void ofAPersonItTellsOfWhatTheyLookAfterAndOfAllPersonsWhatItTellsOfAll() {
        List<PersonId> both = List.of(PersonId.ofLogin("ayse"), PersonId.ofLogin("mehmet"));
        both.forEach(one -> desk.done(
                new AddPerson(one.equals(both.getFirst()) ? "ayse" : "mehmet", "one of two", "", Person.Role.LEADS)));
        desk.imports(new ListedTables("Company", "Stage", "Created", "Value", "Date entered Appointment")
                .row("A", "Won", "", "100", "2026-10-20")
                .row("B", "Lost", "2026-10-01", "", "")
                .row("C", "Appointment", "", "30", ""));
        for (int i = 0; i < 6; i++) {
            ProspectId id = desk.create("prospect " + i, 10 * (1 + i) + "");
            desk.daysPass(1);
            desk.move(id, i % 2 == 0 ? REACHED : APPOINTMENT);
            desk.daysPass(2);
            if (i == 2) {
                desk.win(id, "70", desk.today());
            } else if (i > 3) {
                desk.move(id, LOST);
            }
        }
        desk.remove(desk.create("gone"));
        List<ProspectId> all = new StoreProspects(fresh.database())
                .list(ListRequest.ALL, Optional.empty(), 50).stream()
                        .map(ProspectRow::prospect)
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            desk.done(new GiveProspects(List.of(all.get(i)), Optional.of(both.get(i % 2))));
        }
        DaySpan days = new DaySpan(first.minusDays(60), desk.today());

        Map<String, BigDecimal> sums = new TreeMap<>(told(history.of(Optional.of(both.getFirst())), days));
        Map<String, BigDecimal> his = told(history.of(Optional.of(both.getLast())), days);
        his.forEach((what, count) -> sums.merge(what, count, BigDecimal::add));
        sums.replaceAll((_, count) -> count.stripTrailingZeros());

        assertEquals(told(history, days), sums);
        Set<ProspectId> hisOwn = new HashSet<>();
        history.of(Optional.of(both.getLast()))
                .eachJourney(PipelineKey.FIRST, days, journey -> hisOwn.add(journey.prospect()));
        Set<ProspectId> expected = new HashSet<>();
        history.eachJourney(PipelineKey.FIRST, days, journey -> expected.add(journey.prospect()));
        expected.removeIf(one -> all.indexOf(one) % 2 == 0);
        assertEquals(expected, hisOwn);
        assertTrue(expected.size() > 2 && his.size() > 20, () -> his.toString());
    }
}
