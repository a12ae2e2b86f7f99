package huni.store;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Care;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Origin;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Standing;
import huni.domain.prospect.Urgency;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.read.StoreBoard;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.write.StoreLedger;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.prospect.MoveProspects;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Fills a store with many prospects if it is empty, then says how long each question takes: {@code LargeStore FOLDER
 * PROSPECTS}. Not a test; its figures depend on the machine.
 */
public final class LargeStore {

    private static final int IN_ONE_TRANSACTION = 1_000_000;

    private LargeStore() {}

    public static void main(String[] args) throws Exception {
        long began = System.nanoTime();
        try (StoreFolder folder = StoreFolder.open(Path.of(args[0]));
                Database database = Database.open(folder)) {
            say("open", began);
            Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
            StoreProspects prospects = new StoreProspects(database);
            int wanted = Integer.parseInt(args[1]);
            int there = (int) prospects.count(ListRequest.ALL);
            while (there < wanted) {
                int count = Math.min(IN_ONE_TRANSACTION, wanted - there);
                long start = System.nanoTime();
                workspace.perform(new Fill(there, count, Ways.STRAIGHT));
                there += count;
                say("filled to " + there, start);
            }
            for (int round = 1; round <= 3; round++) {
                System.out.println("round " + round);
                ask(workspace, database, prospects);
            }
            if (args.length > 2) {
                Runtime.getRuntime().gc();
                timed("check", () -> new StoreCheck(database).findings().size());
            }
        }
        say("all", began);
    }

    /** An operation that makes so many prospects of the last two years in every stage, all in one import. */
    public static Operation<Integer> filling(int count) {
        return new Fill(0, count, Ways.STRAIGHT);
    }

    /**
     * The same, and uneven: a quarter of them is without a created date, most wins without the day they were won on, every
     * second one has a tag, few have the source {@code rare}.
     */
    static Operation<Integer> fillingUnevenly(int count) {
        return new Fill(0, count, Ways.UNEVEN);
    }

    /**
     * So many more, each of which went forth and back before it came where it is: ten events a prospect.
     *
     * @param from how many there are already
     */
    public static Operation<Integer> fillingBusily(int from, int count) {
        return new Fill(from, count, Ways.WANDERING);
    }

    /** How the prospects came where they are. */
    private enum Ways {
        STRAIGHT,
        UNEVEN,
        WANDERING
    }

    private static void ask(Workspace workspace, Database database, StoreProspects prospects) throws Exception {
        StoreBoard board = new StoreBoard(database, InstantSource.system());
        StoreHistory history = new StoreHistory(database);
        StoreQuota quota = new StoreQuota(database);
        Moment now = new Moment(InstantSource.system().instant(), ZoneId.of("Europe/Istanbul"));
        DaySpan quarter = new DaySpan(now.day().minusDays(90), now.day());
        StageKey lead = new StageKey("lead");
        timed("totals", () -> board.totals(CardFilter.ALL, quarter, now).size());
        timed("first page of all columns", () -> {
            int cards = 0;
            for (Stage stage : new StorePipeline(database).pipeline().stages()) {
                cards += board.cards(
                                new Column(stage.key(), CardFilter.ALL, CardSort.MANUAL, quarter),
                                Optional.empty(),
                                50,
                                now)
                        .size();
            }
            return cards;
        });
        for (CardSort sort : CardSort.values()) {
            Column column = new Column(lead, CardFilter.ALL, sort, quarter);
            List<Card> page = board.cards(column, Optional.empty(), 500, now);
            timed(
                    "page 2 by " + sort,
                    () -> board.cards(column, Optional.of(page.getLast()), 50, now)
                            .size());
        }
        Column found = new Column(lead, CardFilter.ALL.withWords("isik 777"), CardSort.MANUAL, quarter);
        timed(
                "page with words",
                () -> board.cards(found, Optional.empty(), 50, now).size());
        timed(
                "totals with words",
                () -> board.totals(found.filter(), quarter, now).size());
        timed("chips", () -> board.attention(PipelineKey.FIRST, CardFilter.ALL, now));
        timed("chips with words", () -> board.attention(PipelineKey.FIRST, found.filter(), now));
        for (String words : List.of("is", "aksoy", "54321", "nobody at all")) {
            timed("search " + words, () -> prospects.search(words, 20).size());
        }
        for (ListSort sort : ListSort.values()) {
            for (boolean down : new boolean[] {false, true}) {
                ListRequest request = new ListRequest("", Set.of(), ListScope.all(), sort, down);
                timed(
                        "list by " + sort + (down ? " down" : ""),
                        () -> prospects.list(request, Optional.empty(), 100).size());
            }
        }
        timed("won", () -> quota.won(quarter, CurrencyUnit.of("TRY")));
        timed("entries", () -> history.entries().size());
        timed("times in stages", () -> history.times().size());
        timed(
                "first entries of 8 weeks",
                () -> history.firstEntries(DaySpan.weeks(8, now.day())).size());
        timed(
                "holdings a week ago",
                () -> history.holdings(now.day().minusDays(7)).size());
        long[] journeys = {0};
        timed("journeys of 8 weeks", () -> {
            history.eachJourney(PipelineKey.FIRST, DaySpan.weeks(8, now.day()), _ -> journeys[0]++);
            return journeys[0];
        });
        Card card = board.cards(new Column(lead, CardFilter.ALL, CardSort.MANUAL, quarter), Optional.empty(), 1, now)
                .getFirst();
        timed("dossier", () -> prospects.dossier(card.prospect()).isPresent());
        timed(
                "timeline",
                () -> prospects.timeline(card.prospect(), Optional.empty(), 50).size());
        timed(
                "move",
                () -> workspace.perform(new MoveProspects(
                        List.of(card.prospect()),
                        new Move(new StageKey("decision_maker"), MoveSource.DRAG, new GateAnswer.None()),
                        new Slot.Top())));
        timed("undo", workspace::undo);
    }

    private static void timed(String what, Callable<Object> question) throws Exception {
        long start = System.nanoTime();
        Object answer = question.call();
        say(what + " -> " + (answer instanceof Map || answer instanceof Number ? answer : ""), start);
    }

    private static void say(String what, long start) {
        System.out.printf(java.util.Locale.ROOT, "%10.1f ms  %s%n", (System.nanoTime() - start) / 1e6, what);
    }

    /** Prospects of the last two years in every stage, each with a contact, its moves and an activity. */
    private record Fill(int from, int count, Ways ways) implements Operation<Integer> {

        private static final int EVENTS = 10;
        private static final List<String> NAMES =
                List.of("Ege", "Işık", "Marmara", "Anadolu", "Toros", "Şişli", "Çınar", "Öz");
        private static final List<String> TRADES = List.of("Tekstil", "Optik", "Lojistik", "Kimya", "Gıda", "İnşaat");
        private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");

        @Override
        public OperationName name() {
            return OperationName.IMPORT;
        }

        @Override
        public Integer apply(Records records) throws RefusedException {
            Batch batch = new Batch(records.newId(), "large.csv", count);
            records.beginBatch(batch);
            List<Stage> stages = records.pipeline().stages();
            Random random = new Random(from);
            for (int i = from; i < from + count; i++) {
                one(records, batch, stages, random, i, ways);
            }
            return count;
        }

        private static void one(Records records, Batch batch, List<Stage> stages, Random random, int i, Ways ways)
                throws RefusedException {
            boolean uneven = ways == Ways.UNEVEN;
            LocalDate today = records.now().day();
            LocalDate created = today.minusDays(random.nextInt(730));
            ProspectId id = new ProspectId(records.newId());
            Stage stage = stages.get(random.nextInt(stages.size()));
            int steps = stage.isOpen() ? stage.position() : random.nextInt(5);
            LocalDate since = created;
            for (int step = 0; step < steps; step++) {
                since = since.plusDays(random.nextInt(20));
            }
            if (ways == Ways.WANDERING) {
                since = created.plusDays(random.nextInt(120));
                steps = Math.max(stage.isOpen() ? steps : 0, 2);
            }
            since = since.isAfter(today) ? today : since;
            ActivityId activity = new ActivityId(records.newId());
            Due due = Due.on(today.plusDays(random.nextInt(60) - 10L));
            boolean planned = stage.isOpen() && random.nextInt(3) > 0;
            StageKey furthest = stage.type() == StageType.WON
                    ? stage.key()
                    : stages.get(steps).key();
            Optional<LocalDate> entered = Optional.of(created).filter(_ -> !uneven || i % 4 > 0);
            records.put(new Prospect(
                    id,
                    NAMES.get(random.nextInt(NAMES.size())) + " " + TRADES.get(random.nextInt(TRADES.size())) + " " + i,
                    new Standing(
                            stage.key(),
                            since.atStartOfDay(ZoneId.of("UTC")).toInstant(),
                            since,
                            furthest,
                            (long) i << 20,
                            stage.type().isClosed() && !(uneven && stage.type() == StageType.WON && i % 10 > 0)
                                    ? Optional.of(since)
                                    : Optional.empty(),
                            stage.type() == StageType.LOST ? Optional.of("no_budget") : Optional.empty()),
                    Budget.likely(
                            Money.of(TRY, 1_000 + random.nextInt(500_000)), BudgetSource.IMPORTED, Certainty.INDICATED),
                    Urgency.unknown(),
                    Authority.unknown(),
                    Set.of(),
                    Optional.empty(),
                    new Origin(
                            entered.map(
                                    day -> day.atStartOfDay(ZoneId.of("UTC")).toInstant()),
                            entered,
                            uneven && i % 500 == 1 ? "rare" : "fair",
                            Optional.of(batch.id()),
                            i,
                            "X" + i),
                    uneven && i % 2 == 0 ? List.of("even") : List.of(),
                    new TreeMap<>(),
                    Care.NONE,
                    planned
                            ? Optional.of(new NextStep(activity, ActivityKind.CALL, "call back", due))
                            : Optional.empty(),
                    since.atStartOfDay(ZoneId.of("UTC")).toInstant(),
                    false,
                    0));
            if (ways == Ways.WANDERING) {
                wander(records, id, stages, stage, created, since);
            } else {
                events(records, id, stages, stage, steps, created, since);
            }
            records.put(new Contact(
                    new ContactId(records.newId()),
                    id,
                    "Selin Aksoy " + i,
                    "",
                    "0532 " + i,
                    "+90532" + i,
                    "selin" + i + "@ornek.example",
                    Authority.Role.UNKNOWN,
                    0,
                    0));
            records.put(
                    planned
                            ? Activity.planned(
                                    activity,
                                    id,
                                    ActivityKind.CALL,
                                    "call back",
                                    due,
                                    records.now().instant())
                            : Activity.happened(
                                    activity,
                                    id,
                                    ActivityKind.CALL,
                                    "",
                                    "talked",
                                    records.now().instant()));
        }

        private static void events(
                Records records,
                ProspectId id,
                List<Stage> stages,
                Stage stage,
                int steps,
                LocalDate created,
                LocalDate since)
                throws RefusedException {
            Optional<StageKey> from = Optional.empty();
            for (int step = 0; step <= steps; step++) {
                from = enter(records, id, from, stages.get(step).key(), step == 0 ? created : since);
            }
            if (!stage.isOpen()) {
                enter(records, id, from, stage.key(), since);
            }
        }

        /** Up and down between the first stages, evenly over its days. */
        private static void wander(
                Records records, ProspectId id, List<Stage> stages, Stage stage, LocalDate created, LocalDate since)
                throws RefusedException {
            long days = ChronoUnit.DAYS.between(created, since);
            Optional<StageKey> from = Optional.empty();
            for (int step = 0; step < EVENTS - 1; step++) {
                int place = step % 2 + step / 4;
                from = enter(records, id, from, stages.get(place).key(), created.plusDays(days * step / EVENTS));
            }
            enter(records, id, from, stage.key(), since);
        }

        private static Optional<StageKey> enter(
                Records records, ProspectId id, Optional<StageKey> from, StageKey to, LocalDate on)
                throws RefusedException {
            records.put(new StageEvent(
                    records.newId(),
                    id,
                    on.atStartOfDay(ZoneId.of("UTC")).toInstant(),
                    on,
                    from,
                    to,
                    from.isEmpty() ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                    MoveSource.IMPORT,
                    "",
                    Optional.empty()));
            return Optional.of(to);
        }
    }
}
