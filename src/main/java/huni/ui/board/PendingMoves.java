package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.Option;
import huni.ui.field.WhatIf;
import huni.ui.field.WhatIf.TrialMove;
import huni.work.Refusal;
import huni.work.Refusal.GateClosed;
import huni.work.prospect.MoveProspects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The moves that are under way. A card is shown in its new place at once; it stays there while it is written and while
 * its gate is being answered, and goes back with a message if it is refused.
 */
final class PendingMoves {

    /** Asked when a gate is closed. Answered or cancelled, it is over. */
    @FunctionalInterface
    interface Asking {
        void ask(GateClosed closed, List<CardFace> cards, CardPlace place, Answering answering);
    }

    /** What may be said to a closed gate. */
    interface Answering {
        void answer(GateAnswer answer);

        void cancel();
    }

    private static final class Moving {
        private final List<CardFace> from;
        private final List<CardFace> shown;
        private final Set<ProspectId> ids;
        private final CardPlace place;
        private final MoveSource source;
        private final Set<StageKey> columns;
        private final Set<StageKey> readSince = new HashSet<>();
        private boolean done;
        private Optional<TrialMove> trial = Optional.empty();

        Moving(List<CardFace> from, List<CardFace> shown, CardPlace place, MoveSource source) {
            this.from = from;
            this.shown = shown;
            this.ids = shown.stream().map(CardFace::id).collect(Collectors.toUnmodifiableSet());
            this.place = place;
            this.source = source;
            this.columns = Stream.concat(from.stream().map(face -> face.card().stage()), Stream.of(place.stage()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Those that come from another stage; inside a stage no gate is met. */
        List<CardFace> meeting() {
            return from.stream()
                    .filter(face -> !face.card().stage().equals(place.stage()))
                    .toList();
        }

        long from(StageKey column) {
            return from.stream()
                    .filter(face -> face.card().stage().equals(column))
                    .count();
        }

        boolean isOver(StageKey column) {
            return done && readSince.contains(column);
        }
    }

    private final Performer performer;
    private final Texts texts;
    private final CardWriter writer;
    private final Supplier<Optional<BoardState>> state;
    private final Asking asking;
    private final Consumer<Set<StageKey>> redraw;
    private final WhatIf whatIf;
    private final ReadOnlyObjectWrapper<List<CardFace>> parked = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Moving> moving = new ArrayList<>();

    /**
     * @param state what moved cards are written by; empty while nothing was read, and nothing can be moved
     * @param redraw shows columns again with what is under way now
     * @param whatIf while it is on, moves are kept there and written nowhere
     */
    PendingMoves(
            Performer performer,
            Texts texts,
            CardWriter writer,
            Supplier<Optional<BoardState>> state,
            Asking asking,
            Consumer<Set<StageKey>> redraw,
            WhatIf whatIf) {
        this.performer = performer;
        this.texts = texts;
        this.writer = writer;
        this.state = state;
        this.asking = asking;
        this.redraw = redraw;
        this.whatIf = whatIf;
        whatIf.trialsProperty().subscribe((_, kept) -> dropTrialsBut(kept));
    }

    /** The cards of a column as read, with the unfinished moves applied. */
    Rows over(StageKey column, Rows read) {
        Rows shown = read;
        for (Moving move : moving) {
            // A tried card may have gone elsewhere since, from another screen; it is shown where it is tried alone.
            boolean concerned = move.columns.contains(column) || move.trial.isPresent();
            if (concerned && !move.isOver(column)) {
                shown = shown.without(move.ids, move.from(column));
                if (move.place.stage().equals(column)) {
                    shown = shown.with(Math.min(move.place.row(), shown.count()), move.shown);
                }
            }
        }
        return shown;
    }

    /** Notes that the store changed: a read that began earlier may lack an unfinished move. */
    void changed() {
        moving.stream().filter(move -> !move.done).forEach(move -> move.readSince.clear());
    }

    /** Notes that a column was read again: it contains everything written before the last change. */
    void arrived(StageKey column) {
        moving.forEach(move -> move.readSince.add(column));
        forget();
    }

    private void forget() {
        moving.removeIf(move -> move.columns.stream().allMatch(move::isOver));
    }

    /** The one way of every move on the board, whatever made it: the cards stand there at once, the rest comes later. */
    void move(List<CardFace> cards, CardPlace place, MoveSource source) {
        state.get().filter(_ -> !cards.isEmpty()).ifPresent(now -> {
            List<CardFace> shown = cards.stream()
                    .map(face -> writer.moved(face, place.stage(), now))
                    .map(face -> whatIf.isOn() ? face.alsoSaying(texts.text("whatif.tried")) : face)
                    .toList();
            Moving move = new Moving(cards, shown, place, source);
            moving.add(move);
            if (whatIf.isOn()) {
                move.trial = Optional.of(whatIf.keep(move.ids, place.stage()));
            }
            redraw.accept(move.columns);
            if (move.trial.isEmpty()) {
                write(move, new GateAnswer.None());
            }
        });
    }

    /** Whether moves are only tried. */
    WhatIf whatIf() {
        return whatIf;
    }

    /** Whether the card stands where it does only because that is tried. */
    boolean isTried(ProspectId prospect) {
        return moving.stream().anyMatch(move -> move.trial.isPresent() && move.ids.contains(prospect));
    }

    /** Whether the card is shown where it is not stored yet. */
    boolean isUnderWay(ProspectId prospect) {
        return moving.stream().anyMatch(move -> !move.done && move.ids.contains(prospect));
    }

    /** What is tried no more goes back to where it came from. */
    private void dropTrialsBut(List<TrialMove> kept) {
        List<Moving> dropped = moving.stream()
                .filter(move ->
                        move.trial.filter(trial -> !kept.contains(trial)).isPresent())
                .toList();
        moving.removeAll(dropped);
        dropped.forEach(move -> redraw.accept(move.columns));
    }

    private void write(Moving move, GateAnswer answer) {
        List<ProspectId> ids = move.from.stream().map(CardFace::id).toList();
        Move answered = new Move(move.place.stage(), move.source, answer);
        performer.ask(
                new MoveProspects(ids, answered, move.place.slot()),
                done -> {
                    written(move);
                    where(move, answer).ifPresent(sentence -> performer.offerUndo(sentence, done));
                },
                refusal -> refused(move, refusal),
                sentence ->
                        back(move, Optional.of(texts.text("board.move.back", writer.subject(move.from), sentence))));
    }

    /** Has cards go on in another pipeline; they leave the board when that is written. */
    void toPipeline(List<CardFace> cards, Option other) {
        whatIf.saving(() -> new GateOpener.PipelineMoves(performer, texts, writer, asking)
                .move(cards, other, new GateAnswer.None()));
    }

    /** Where a sale went that is not among the days shown, or that a closing was given up; empty where that is plain. */
    private Optional<String> where(Moving move, GateAnswer answer) {
        return state.get().flatMap(now -> {
            Optional<LocalDate> closed =
                    GateAnswer.closingDay(answer).filter(day -> !now.closed().contains(day));
            if (closed.isPresent()) {
                return closed.map(day -> texts.text(
                        "board.move.elsewhere",
                        writer.subject(move.from),
                        writer.day(day),
                        writer.period(now.closed())));
            }
            boolean reopened = !now.pipeline().stage(move.place.stage()).type().isClosed()
                    && move.from.stream()
                            .anyMatch(face -> now.pipeline()
                                    .stage(face.card().stage())
                                    .type()
                                    .isClosed());
            return reopened
                    ? Optional.of(texts.text("board.move.reopened", writer.subject(move.from)))
                    : Optional.empty();
        });
    }

    /** The cards that were parked last: somebody may say when they shall come back. */
    ReadOnlyObjectProperty<List<CardFace>> parkedProperty() {
        return parked.getReadOnlyProperty();
    }

    private void written(Moving move) {
        move.done = true;
        boolean parks = move.columns.size() > 1
                && state.get()
                        .flatMap(now -> now.pipeline().find(move.place.stage()))
                        .filter(stage -> stage.type() == StageType.PARKED)
                        .isPresent();
        if (parks) {
            parked.set(move.shown);
        }
        forget();
        redraw.accept(move.columns);
    }

    private void refused(Moving move, Refusal refusal) {
        if (refusal instanceof GateClosed closed) {
            asking.ask(about(closed, move), move.meeting(), move.place, new Answering() {
                @Override
                public void answer(GateAnswer answer) {
                    write(move, answer);
                }

                @Override
                public void cancel() {
                    back(move, Optional.empty());
                }
            });
        } else {
            back(move, Optional.of(performer.sentence(refusal)));
        }
    }

    private GateClosed about(GateClosed closed, Moving move) {
        return new GateClosed(
                closed.prospect(), writer.subject(move.meeting()), closed.to(), closed.gate(), closed.missing());
    }

    private void back(Moving move, Optional<String> why) {
        moving.remove(move);
        redraw.accept(move.columns);
        why.ifPresent(performer::problem);
    }
}
