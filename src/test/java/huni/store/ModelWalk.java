package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.dossier.Dossier;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.store.file.Database;
import huni.store.read.StoreBoard;
import huni.store.read.StoreProspects;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakeRecords;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.EndActivity;
import huni.work.activity.PlanActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.RemoveProspects;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A random walk of one person through a store and the ledger in memory: whatever is done, undone and done again. */
final class ModelWalk {

    private static final Pipeline PIPELINE = Pipeline.standard();

    private final Database database;
    private final Random random;
    private final Workspace expected;
    private final Workspace actual;
    private final FakeLedger model = new FakeLedger();
    private final Map<String, ProspectId> inModel = new HashMap<>();
    private final Map<String, ProspectId> inStore = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    /** Always the same for a seed. */
    ModelWalk(Database database, Ledger ledger, int seed) {
        this.database = database;
        this.random = new Random(seed);
        this.expected = new Workspace(model, () -> now, Runnable::run);
        this.actual = new Workspace(ledger, () -> now, Runnable::run);
    }

    /** The door of the store. */
    Workspace actual() {
        return actual;
    }

    /** Settles where it is. */
    void begin() {
        both(_ -> new ChangeSetting(Settings.Key.ZONE, "Pacific/Auckland"));
    }

    /** Does one thing more in both; says what. */
    String step(int number) {
        now = now.plusSeconds(random.nextInt(40_000));
        return "operation " + number + ": " + act(number);
    }

    /** Both have the same cards in the same order, the same sums, and would take back the same. */
    void compare(String where) {
        assertEquals(board(), stored(actual.now()), where);
        assertEquals(expected.steps(), actual.steps(), where);
        assertEquals(sums(), storedSums(actual.now()), where);
    }

    private String act(int number) {
        int kind = names.size() < 4 ? 0 : random.nextInt(14);
        if (kind <= 1) {
            return create("prospect " + number);
        }
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        StageKey stage =
                PIPELINE.stages().get(random.nextInt(PIPELINE.stages().size())).key();
        int place = random.nextInt(3);
        Money worth = Money.ofMinor(random.nextBoolean() ? Desk.TRY : CurrencyUnit.EUR, random.nextInt(1_000_000));
        BigDecimal chance = BigDecimal.valueOf(random.nextInt(10_001), 4);
        switch (kind) {
            case 2, 3, 4, 5 ->
                both(ids ->
                        new MoveProspects(List.of(ids.apply(one)), move(stage, worth), slot(place, ids.apply(other))));
            case 6 ->
                both(ids -> EditProspect.budget(
                        ids.apply(one), _ -> Budget.likely(worth, BudgetSource.STATED, Certainty.VAGUE)));
            case 7 -> both(ids -> EditProspect.probability(ids.apply(one), Optional.of(chance)));
            case 8 ->
                both(ids -> new PlanActivity(
                        ids.apply(one),
                        ActivityKind.CALL,
                        other,
                        Due.on(expected.now().day().plusDays(place)),
                        Optional.empty()));
            case 9 -> end(one);
            case 10 -> both(ids -> new RemoveProspects(List.of(ids.apply(one))));
            case 11 -> {
                if (!one.equals(other)) {
                    both(ids -> new MergeProspects(ids.apply(one), ids.apply(other)));
                }
            }
            case 12 -> assertEquals(kind(expected.undo()), kind(actual.undo()));
            default -> {
                for (int i = 0; i <= place; i++) {
                    assertEquals(kind(expected.undo()), kind(actual.undo()));
                }
                for (int i = random.nextInt(3); i >= 0; i--) {
                    assertEquals(kind(expected.redo()), kind(actual.redo()));
                }
            }
        }
        return kind + " " + one + " " + other + " " + stage + " " + place;
    }

    private String create(String name) {
        CreateProspect create = new CreateProspect(name, "", Optional.empty());
        inModel.put(name, done(expected.perform(create)));
        inStore.put(name, done(actual.perform(create)));
        names.add(name);
        return "create " + name;
    }

    private void end(String name) {
        Optional<NextStep> next = model.records().stored(id(inModel, name)).flatMap(Prospect::nextStep);
        Optional<Dossier> dossier = new StoreProspects(database).dossier(id(inStore, name));
        if (next.isPresent() && dossier.isPresent()) {
            Activity planned = dossier.get().planned().getFirst();
            assertEquals(next.map(NextStep::subject), Optional.of(planned.subject()));
            assertEquals(
                    kind(expected.perform(new EndActivity(next.get().activity(), true, "", Optional.empty()))),
                    kind(actual.perform(new EndActivity(planned.id(), true, "", Optional.empty()))));
        }
    }

    private static Move move(StageKey to, Money worth) {
        GateAnswer answer = switch (PIPELINE.stage(to).gate()) {
            case NONE, QUESTIONS -> new GateAnswer.None();
            case AUTHORITY -> new GateAnswer.WithoutDecisionMaker("later");
            case LOST_REASON -> new GateAnswer.Lost("no_need", "", Optional.empty());
            case WON_DETAILS -> new GateAnswer.Won(worth, java.time.LocalDate.of(2026, 11, 23));
        };
        return new Move(to, MoveSource.DRAG, answer);
    }

    private static Slot slot(int place, ProspectId below) {
        return switch (place) {
            case 0 -> new Slot.Top();
            case 1 -> new Slot.Bottom();
            default -> new Slot.Below(below);
        };
    }

    private void both(Function<Function<String, ProspectId>, Operation<?>> operation) {
        Outcome<?> wanted = expected.perform(operation.apply(name -> id(inModel, name)));
        Outcome<?> got = actual.perform(operation.apply(name -> id(inStore, name)));
        assertEquals(kind(wanted), kind(got), () -> wanted + ", " + got);
    }

    private static ProspectId id(Map<String, ProspectId> ids, String name) {
        return Optional.ofNullable(ids.get(name)).orElseThrow();
    }

    private static <R> R done(Outcome<R> outcome) {
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    private static String kind(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal)
                ? refusal.getClass().getSimpleName()
                : "done";
    }

    /** Each column's cards from top to bottom. */
    private Map<StageKey, List<String>> board() {
        FakeRecords records = model.records();
        Map<StageKey, List<String>> columns = new HashMap<>();
        for (Stage stage : PIPELINE.stages()) {
            columns.put(
                    stage.key(),
                    records.prospects().stream()
                            .filter(p -> !p.removed() && p.standing().stage().equals(stage.key()))
                            .sorted(Comparator.comparingLong(p -> p.standing().rank()))
                            .map(p -> words(
                                    p.company(),
                                    p.worth(),
                                    p.manualProbability(),
                                    p.nextStep(),
                                    p.standing().sinceDay()))
                            .toList());
        }
        return columns;
    }

    private Map<StageKey, List<String>> stored(Moment at) {
        StoreBoard board = new StoreBoard(database, () -> now);
        Map<StageKey, List<String>> columns = new HashMap<>();
        for (Stage stage : PIPELINE.stages()) {
            Column column = new Column(stage.key(), CardFilter.ALL, CardSort.MANUAL, year(at));
            columns.put(
                    stage.key(),
                    board.cards(column, Optional.empty(), 500, at).stream()
                            .map(card -> words(
                                    card.company(),
                                    card.worth(),
                                    card.manualProbability(),
                                    card.nextStep(),
                                    card.sinceDay()))
                            .toList());
        }
        return columns;
    }

    private static DaySpan year(Moment at) {
        return new DaySpan(at.day().minusYears(2), at.day().plusYears(2));
    }

    private static String words(
            String company, Optional<Money> worth, Optional<BigDecimal> chance, Optional<NextStep> next, Object since) {
        return company + " " + worth + " " + chance.map(c -> c.setScale(4)) + " " + next.map(n -> n.subject() + n.due())
                + " " + since;
    }

    /** Count and worth by stage and currency. */
    private Map<String, String> sums() {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, BigDecimal> worths = new TreeMap<>();
        model.records().prospects().stream().filter(p -> !p.removed()).forEach(p -> {
            String key = p.standing().stage().value() + " "
                    + p.worth().map(Money::getCurrencyUnit).orElse(Desk.TRY);
            counts.merge(key, 1L, Long::sum);
            worths.merge(key, p.worth().map(Money::getAmount).orElse(BigDecimal.ZERO), BigDecimal::add);
        });
        Map<String, String> sums = new TreeMap<>();
        counts.forEach((key, count) -> sums.put(
                key, count + " " + worths.getOrDefault(key, BigDecimal.ZERO).setScale(2)));
        return sums;
    }

    private Map<String, String> storedSums(Moment at) {
        Map<String, String> sums = new TreeMap<>();
        for (Holding holding : new StoreBoard(database, () -> now).totals(CardFilter.ALL, year(at), at)) {
            if (holding.count() > 0) {
                sums.put(
                        holding.stage().value() + " " + holding.currency(),
                        holding.count() + " " + holding.worth().setScale(2));
            }
        }
        return sums;
    }
}
