package huni.bench;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.insight.TodayLadder;
import huni.store.read.StoreBoard;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreToday;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.prospect.MoveProspects;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked while somebody types, a move until it is on the disk, and the day's work. */
final class WorkBench {

    private static final int PAGE = 100;
    private static final List<String> TYPED = List.of(
            "i", "is", "isi", "isik", "isik o", "isik op", "aksoy", "54321", "selin 77", "0532 999", "nobody at all");

    private static final int WARM_UP = 40;

    private final BenchStore store;
    private final Yardstick yardstick;
    private final StoreBoard board;
    private final StoreProspects prospects;
    private final List<Figure> figures = new ArrayList<>();
    private int typed;
    private int moved;

    WorkBench(BenchStore store, Yardstick yardstick) {
        this.store = store;
        this.yardstick = yardstick;
        this.board = new StoreBoard(store.database(), InstantSource.system());
        this.prospects = new StoreProspects(store.database());
    }

    List<Figure> figures() throws Exception {
        search("search as you type", words -> prospects.search(words, 8));
        search(
                "list, filtered by words",
                words -> prospects.list(
                        new ListRequest(words, Set.of(), ListScope.all(), ListSort.COMPANY, false),
                        Optional.empty(),
                        PAGE));
        search(
                "a column of the board, filtered by words",
                words -> board.cards(column(CardFilter.ALL.withWords(words)), Optional.empty(), 50, store.now()));
        move();
        today();
        return figures;
    }

    @FunctionalInterface
    private interface Question {
        void ask(String words);
    }

    private void search(String name, Question question) throws Exception {
        Side measured = Side.of(name, () -> question.ask(TYPED.get(typed++ % TYPED.size())));
        figures.add(Comparison.ofWork("search", 2 * TYPED.size(), 20 * TYPED.size())
                .of(measured, yardstick.side(), Goal.workP99(50)));
    }

    private Column column(CardFilter filter) {
        return new Column(
                new StageKey("lead"),
                filter,
                CardSort.MANUAL,
                DaySpan.weeks(8, store.now().day()));
    }

    private void move() throws Exception {
        List<ProspectId> cards = board.cards(column(CardFilter.ALL), Optional.empty(), 500, store.now()).stream()
                .map(Card::prospect)
                .toList();
        for (int i = 0; i < WARM_UP; i++) {
            moveOne(cards);
        }
        int bytes = (int) WrittenBytes.of(() -> moveOne(cards));
        Path file = Files.createTempFile(store.folder().place(), "bench", ".bytes");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            figures.add(Comparison.ofTime("save", 5, 201)
                    .of(
                            Side.of("a move, from its drop until it is on the disk", () -> moveOne(cards)),
                            Side.of("append and force the " + bytes + " bytes a move writes", () -> {
                                channel.write(ByteBuffer.allocate(bytes));
                                channel.force(false);
                            }),
                            Goal.ratio(3)));
        } finally {
            Files.delete(file);
        }
    }

    private void moveOne(List<ProspectId> cards) {
        ProspectId card = cards.get(moved / 2 % cards.size());
        StageKey to = new StageKey(moved++ % 2 == 0 ? "decision_maker" : "lead");
        Outcome<?> outcome = store.workspace()
                .perform(new MoveProspects(
                        List.of(card), new Move(to, MoveSource.DRAG, new GateAnswer.None()), new Slot.Top()));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private void today() throws Exception {
        StoreToday query = new StoreToday(store.database());
        StorePipeline pipelines = new StorePipeline(store.database());
        figures.add(Comparison.ofWork("today", 3, 15)
                .of(
                        Side.of(
                                "the day's ladder, with thousands due",
                                () -> TodayLadder.of(
                                        query.facts(
                                                store.now(),
                                                store.workspace()
                                                        .workingTime()
                                                        .after(store.now().day()),
                                                TodayLadder.trials(store.now().day())),
                                        store.now(),
                                        store.workspace().workingTime(),
                                        pipelines.pipeline())),
                        yardstick.side(),
                        Goal.NONE));
    }
}
