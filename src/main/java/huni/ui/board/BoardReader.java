package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.NextStep;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery;
import huni.insight.Forecast;
import huni.insight.MoveTrial;
import huni.insight.TrialOutcome;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the parts of the board in the background. Of each part only the newest read arrives. */
final class BoardReader {

    private static final int MOST_AT_ONCE = 500;

    private final BoardSources sources;
    private final CardWriter writer;
    private final Consumer<? super Exception> onFailed;
    private final Latest states;
    private final Latest heads;
    private final Latest chips;
    private final Latest forecasts;
    private final HeldCards held;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen", true);
    private boolean reported;
    private boolean stale;
    private Optional<PipelineKey> read = Optional.empty();

    /**
     * @param again asks for what was not read while nobody saw the board
     * @param onFailed hears of the first read that fails; of another one only after {@link #reportAgain}
     */
    BoardReader(
            BoardSources sources,
            CardWriter writer,
            TaskRunner tasks,
            Runnable again,
            Consumer<? super Exception> onFailed) {
        this.sources = sources;
        this.writer = writer;
        this.onFailed = onFailed;
        this.states = new Latest(tasks);
        this.heads = new Latest(tasks);
        this.chips = new Latest(tasks);
        this.forecasts = new Latest(tasks);
        this.held = new HeldCards(sources.board(), writer, tasks, this::failed);
        seen.subscribe(() -> {
            if (seen.get() && stale) {
                again.run();
            }
        });
    }

    /** Whether somebody sees the board. */
    BooleanProperty seenProperty() {
        return seen;
    }

    /** What is in the hand. */
    HeldCards held() {
        return held;
    }

    /** Which pipeline the board is of. */
    ShownPipeline shown() {
        return sources.shown();
    }

    /**
     * Reads what every other read of the board needs: pipeline, forecast, period of closed prospects. While nobody sees the
     * board of a pipeline that was read, nothing: all of it is asked for again when somebody does.
     */
    void state(Moment now, CardFilter filter, CardSort sort, Consumer<BoardState> onRead) {
        PipelineKey shown = sources.shown().keyProperty().get();
        // Of another pipeline it is read at once: whoever comes back adds a prospect to the one that is shown.
        stale = !seen.get() && read.equals(Optional.of(shown));
        if (stale) {
            states.drop();
            return;
        }
        Optional<PipelineKey> ofQuota = sources.shown().ofQuotaProperty().get();
        MoveTrial trial = new MoveTrial(sources.whatIf().ends(), now);
        states.run(
                () -> {
                    Pipeline pipeline = sources.pipelines().pipeline().ofOrFirst(shown);
                    QuotaQuery held = ofQuota.map(sources.quota()::heldBy).orElse(sources.quota());
                    QuotaPeriod period = held.quota().map(Quota::period).orElse(QuotaPeriod.MONTH);
                    DaySpan closed = period.around(now.day());
                    Optional<TrialOutcome> tried = tried(trial);
                    Optional<Forecast> forecast = tried.map(TrialOutcome::forecast)
                            .or(() -> sources.forecasts().atHand(now.day()));
                    return new BoardState(pipeline, forecast, tried, closed, now, filter, sort);
                },
                found -> {
                    read = Optional.of(shown);
                    onRead.accept(found);
                },
                this::failed);
    }

    /** What is tried, unless finding that out would keep the board waiting. */
    private Optional<TrialOutcome> tried(MoveTrial trial) {
        return trial.to().isEmpty() || !sources.forecasts().isAtHand()
                ? Optional.empty()
                : Optional.of(sources.forecasts().tried(trial, () -> {}));
    }

    void heads(BoardState by, Consumer<Map<StageKey, ColumnHead>> onRead) {
        heads.run(
                () -> writer.heads(
                        by,
                        sources.board().totals(by.filter(), by.closed(), by.now()),
                        expected(by),
                        by.filter().isAll() ? sources.quota().closedUndated() : Map.of()),
                onRead,
                this::failed);
    }

    /** What the open prospects that are shown bring in the end. */
    private Map<StageKey, Map<CurrencyUnit, Money>> expected(BoardState by) {
        return by.forecast()
                .map(known -> by.filter().isAll()
                        ? known.expectedByStage()
                        : known.expectedByStage(known.open(sources.board().open(by.filter(), by.now()))))
                .orElse(Map.of());
    }

    /** Reads the forecast where that takes long; nothing else of the board waits for it. */
    void forecast(LocalDate today, Runnable onRead) {
        if (!sources.forecasts().isAtHand()) {
            forecasts.runLong(
                    cancellation -> sources.forecasts().on(today, cancellation::check),
                    _ -> onRead.run(),
                    this::failed);
        }
    }

    void chips(BoardState by, Consumer<Map<Attention, Long>> onRead) {
        chips.run(
                () -> sources.board().attention(by.pipeline().first().pipeline(), by.filter(), by.now()),
                onRead,
                this::failed);
    }

    /** The cards of a column, a page at a time. */
    ColumnViewModel.Source cards(StageKey column, BoardState by) {
        Column asked = new Column(column, by.filter(), by.sort(), by.closed());
        return (after, limit) -> sources.board().cards(asked, after, limit, by.now()).stream()
                .map(card -> writer.face(card, by))
                .toList();
    }

    /** The prospects of all cards by this state, read by whoever wants them. */
    BoardExits.ShownCards shown(BoardState by) {
        return board -> by.pipeline().shown().stream()
                .flatMap(stage -> all(board, new Column(stage.key(), by.filter(), by.sort(), by.closed()), by.now()))
                .toList();
    }

    private static Stream<ProspectId> all(BoardQuery board, Column column, Moment now) {
        List<ProspectId> found = new ArrayList<>();
        Optional<Card> last = Optional.empty();
        do {
            List<Card> page = board.cards(column, last, MOST_AT_ONCE, now);
            page.forEach(card -> found.add(card.prospect()));
            last = page.size() < MOST_AT_ONCE ? Optional.empty() : Optional.of(page.getLast());
        } while (last.isPresent());
        return found.stream();
    }

    /** Writes the cards of a column anew that it has read, and goes on reading by this state. */
    void rewrite(ColumnViewModel column, BoardState by) {
        column.rewrite(cards(column.key(), by), face -> writer.face(face.card(), by));
    }

    /**
     * Writes what waits for an answer anew with each minute, where it says another time than before: no write tells of it;
     * and looks after what is in the hand.
     *
     * @param moves those that are under way
     * @param also ends together with it
     * @return ends it
     */
    Runnable runClocks(
            Performer performer,
            Supplier<Optional<BoardState>> shown,
            BoardLayout layout,
            PendingMoves moves,
            Runnable also) {
        Runnable stopFollowing = held.follow(performer, shown, moves::isUnderWay);
        Runnable stop = performer.onMinute(now -> shown.get()
                .map(state -> state.at(now))
                .ifPresent(state -> layout.columns().stream()
                        .filter(column -> column.anyMatch(face -> isBehind(face, state)))
                        .forEach(column -> rewrite(column, state))));
        return () -> {
            stop.run();
            stopFollowing.run();
            also.run();
        };
    }

    private boolean isBehind(CardFace face, BoardState now) {
        if (face.card().nextStep().flatMap(NextStep::asked).isEmpty()) {
            return false;
        }
        CardFace anew = writer.face(face.card(), now);
        return !anew.step().equals(face.step()) || !anew.waiting().equals(face.waiting());
    }

    /** Reports a failed read, but only the first one: if the store cannot be read, all parts fail at once. */
    void failed(Exception cause) {
        if (!reported) {
            reported = true;
            onFailed.accept(cause);
        }
    }

    /** Reports the next failure again; called when everything is read again. */
    void reportAgain() {
        reported = false;
    }

    /** Drops all reads under way: none of them arrives. */
    void close() {
        states.drop();
        heads.drop();
        chips.drop();
        forecasts.drop();
        held.release();
    }
}
