package huni.ui.call;

import huni.domain.call.CallQuery.ObjectionFigures;
import huni.domain.call.RaisedObjection;
import huni.language.CallWords;
import huni.work.call.RaiseObjection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The objections that can be raised, the card of the one that is, and those of this call. */
final class ObjectionsViewModel {

    /** An objection with the digit that picks it. */
    record Choice(int digit, String word) {}

    /**
     * The card of an objection that is raised.
     *
     * @param figures what became of it before
     */
    record ObjectionFace(String word, String answer, String question, String figures) {}

    /** An objection of this call and how it stands. */
    record Recorded(String word, String state, boolean answered) {}

    /** What is open: nothing, the choice, or a card. */
    sealed interface Open {

        /** Nothing. */
        record Nothing() implements Open {}

        /** The objections to pick from. */
        record Choices(List<Choice> choices) implements Open {}

        /** The card of one. */
        record One(ObjectionFace face) implements Open {}
    }

    private static final int MOST = 9;

    private final CallScreenContext context;
    private final RunningCall running;
    private final CallWords words;
    private final ReadOnlyObjectWrapper<Open> open = new ReadOnlyObjectWrapper<>(this, "open", new Open.Nothing());
    private final ReadOnlyObjectWrapper<List<Recorded>> recorded =
            new ReadOnlyObjectWrapper<>(this, "recorded", List.of());
    private Optional<ObjectionFigures> picked = Optional.empty();

    ObjectionsViewModel(CallScreenContext context, RunningCall running) {
        this.context = context;
        this.running = running;
        this.words = context.callWords();
        running.readingProperty()
                .subscribe(now -> recorded.set(now.map(this::recorded).orElse(List.of())));
    }

    private List<ObjectionFigures> all() {
        return running.readingProperty().get().map(CallReading::objections).orElse(List.of());
    }

    private List<Recorded> recorded(CallReading reading) {
        return reading.held().objections().stream()
                .flatMap(raised -> reading.objections().stream()
                        .filter(one -> one.objection().key().equals(raised.objection()))
                        .map(one -> new Recorded(
                                words.objection(one.objection()),
                                context.texts()
                                        .text(
                                                raised.state() == RaisedObjection.State.ANSWERED
                                                        ? "call.objection.answered"
                                                        : "call.objection.standing"),
                                raised.state() == RaisedObjection.State.ANSWERED)))
                .toList();
    }

    /** Shows what can be objected, or puts it away. */
    void toggle() {
        if (isOpen()) {
            close();
        } else {
            List<ObjectionFigures> all = all();
            open.set(new Open.Choices(IntStream.range(0, Math.min(MOST, all.size()))
                    .mapToObj(i -> new Choice(i + 1, words.objection(all.get(i).objection())))
                    .toList()));
        }
    }

    /** Picks an objection, or says how the picked one stands: 1 it was answered, 2 it stands. */
    void digit(int digit) {
        switch (open.get()) {
            case Open.Nothing() -> {}
            case Open.Choices(List<Choice> choices) -> {
                if (digit <= choices.size()) {
                    pick(all().get(digit - 1));
                }
            }
            case Open.One _ -> {
                if (digit == 1) {
                    record(RaisedObjection.State.ANSWERED);
                } else if (digit == 2) {
                    record(RaisedObjection.State.STANDING);
                }
            }
        }
    }

    private void pick(ObjectionFigures one) {
        picked = Optional.of(one);
        open.set(new Open.One(new ObjectionFace(
                words.objection(one.objection()),
                words.bestAnswer(one.objection()),
                words.counterQuestion(one.objection()),
                figures(one))));
    }

    private String figures(ObjectionFigures one) {
        if (one.raised() == 0) {
            return "";
        }
        return one.carries()
                ? context.texts().text("call.objection.figures", one.raised(), one.answered(), one.wonAfter())
                : context.texts().text("call.objection.few", one.raised());
    }

    /** Records how the picked objection stands. */
    void record(RaisedObjection.State state) {
        picked.ifPresent(one -> running.write(
                new RaiseObjection(context.call(), one.objection().key(), state), () -> {}, context.door()::problem));
        close();
    }

    /** Puts away what is open. */
    void close() {
        picked = Optional.empty();
        open.set(new Open.Nothing());
    }

    boolean isOpen() {
        return !(open.get() instanceof Open.Nothing);
    }

    ReadOnlyObjectProperty<Open> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The objections of this call. */
    ReadOnlyObjectProperty<List<Recorded>> recordedProperty() {
        return recorded.getReadOnlyProperty();
    }
}
