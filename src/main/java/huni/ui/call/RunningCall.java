package huni.ui.call;

import huni.domain.call.CallAnswer;
import huni.domain.call.HeldCall;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.ui.door.UnsavedText;
import huni.work.Operation;
import huni.work.call.AnswerQuestion;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The call while it is held: what is stored of it, and what is on its way there. An answer is shown at once; the mark says
 * saved only when it is on the disk.
 */
final class RunningCall {

    /** How it stands with what was answered. */
    enum Mark {
        /** All of it is on the disk. */
        SAVED,
        /** Something is on its way. */
        SAVING,
        /** Something is typed that is not saved yet, or as a draft only. */
        TYPED,
        /** An answer was not kept; another one that was under way with it does not hide that. */
        FAILED
    }

    private final CallScreenContext context;
    private final TalkClock clock;
    private final Runnable onSettled;
    private final ReadOnlyObjectWrapper<Optional<CallReading>> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", Optional.empty());
    private final ReadOnlyObjectWrapper<Mark> mark = new ReadOnlyObjectWrapper<>(this, "mark", Mark.SAVED);
    private final ObservableValue<Boolean> typed;
    private int underWay;
    private boolean failed;

    /** @param onSettled everything is on the disk: what is stored is read again */
    RunningCall(CallScreenContext context, TalkClock clock, Runnable onSettled) {
        this.context = context;
        this.clock = clock;
        this.onSettled = onSettled;
        UnsavedText unsaved = context.door().unsaved();
        // What lies elsewhere since before the call is no word of it.
        this.typed = unsaved.elsewhereThanNow();
        typed.subscribe(_ -> tell());
    }

    /** Shows what was read, unless more is on its way. */
    void show(CallReading now) {
        if (underWay == 0) {
            clock.atLeast(java.time.Duration.ofSeconds(now.held().call().talkedSeconds()));
            Optional<StageKey> before = stage();
            reading.set(Optional.of(now));
            if (before.isPresent() && !before.equals(stage())) {
                sayMoved(now);
            }
        }
    }

    private void sayMoved(CallReading now) {
        Prospect prospect = now.dossier().prospect();
        context.door()
                .say(context.texts()
                        .text(
                                "call.moved",
                                prospect.company(),
                                context.words()
                                        .stage(now.pipeline()
                                                .stage(prospect.standing().stage()))));
    }

    /** Where the prospect stands, as far as it was heard. */
    Optional<StageKey> stage() {
        return reading.get().map(now -> now.dossier().prospect().standing().stage());
    }

    boolean isSettled() {
        return underWay == 0;
    }

    /** Answers a question. */
    void answer(String item, CallAnswer.Reply reply, QuickAnswer chosen, String note, Certainty certainty) {
        AnswerQuestion operation =
                new AnswerQuestion(context.call(), item, reply, chosen, note, certainty, clock.seconds());
        reading.get().ifPresent(now -> reading.set(Optional.of(now.with(foreseen(now.held(), operation)))));
        write(operation, () -> {}, context.door()::problem);
    }

    private HeldCall foreseen(HeldCall held, AnswerQuestion operation) {
        String item = operation.item();
        Optional<CallAnswer> before = held.answer(item).or(() -> held.before(item));
        boolean told = operation.reply() == CallAnswer.Reply.TOLD;
        return held.with(new CallAnswer(
                context.call(),
                item,
                held.nextNumber(item),
                held.question(item).map(EditionItem::edition),
                context.prospect(),
                operation.reply(),
                operation.chosen().written(),
                operation.note().strip(),
                told ? operation.certainty() : before.map(CallAnswer::certainty).orElse(Certainty.NOT_ASKED),
                context.door().now().instant(),
                0));
    }

    /** Does something else to the call. */
    void write(Operation<?> operation, Runnable onDone, Consumer<? super String> onFailed) {
        begin();
        context.door()
                .perform(
                        operation,
                        _ -> {
                            end(false);
                            onDone.run();
                        },
                        sentence -> {
                            end(true);
                            onFailed.accept(sentence);
                        });
    }

    private void begin() {
        failed &= underWay > 0;
        underWay++;
        tell();
    }

    private void end(boolean badly) {
        underWay--;
        failed |= badly;
        tell();
        if (underWay == 0) {
            onSettled.run();
        }
    }

    private void tell() {
        if (failed) {
            mark.set(Mark.FAILED);
        } else if (underWay > 0) {
            mark.set(Mark.SAVING);
        } else {
            mark.set(typed.getValue() ? Mark.TYPED : Mark.SAVED);
        }
    }

    long talkedSeconds() {
        return clock.seconds();
    }

    /** What is known of the call; empty until it was read for the first time. */
    ReadOnlyObjectProperty<Optional<CallReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Mark> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
