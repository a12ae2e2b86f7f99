package huni.ui.plan;

import huni.domain.activity.Activity;
import huni.domain.activity.RequestClock;
import huni.domain.prospect.GateAnswer;
import huni.language.RequestWords;
import huni.ui.gate.GateFacts;
import huni.ui.gate.GateFormViewModel;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Writes what a form plans, once at a time; the form of a closed gate is asked in between. */
final class PlanWriting {

    private final PlanContext context;
    private final Consumer<? super GateAnswer> onAnswered;
    final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    final ReadOnlyObjectWrapper<Optional<GateFormViewModel>> gate =
            new ReadOnlyObjectWrapper<>(this, "gate", Optional.empty());

    /** @param onAnswered writes it again with what was said at the gate */
    PlanWriting(PlanContext context, Consumer<? super GateAnswer> onAnswered) {
        this.context = context;
        this.onAnswered = onAnswered;
    }

    void write(Operation<?> operation, Runnable onDone) {
        if (writing.get()) {
            return;
        }
        problem.set("");
        writing.set(true);
        context.performer()
                .ask(
                        operation,
                        done -> {
                            writing.set(false);
                            onDone.run();
                            sayHowLong(done);
                        },
                        this::refused,
                        this::failed);
    }

    /** Of a request that was answered by it, also how long it took. */
    private void sayHowLong(Outcome.Done<?> done) {
        if (done.result() instanceof Activity ended) {
            RequestClock.answered(
                            ended,
                            context.performer().workingTime(),
                            context.performer().now())
                    .map(new RequestWords(context.texts(), context.formats())::answered)
                    .ifPresent(words ->
                            context.performer().offerUndo(context.texts().text("plan.answered", words), done));
        }
    }

    private void refused(Refusal refusal) {
        if (refusal instanceof Refusal.GateClosed closed) {
            writing.set(false);
            GateFacts nothing = new GateFacts(Optional.empty(), "", List.of(), Optional.empty());
            gate.set(Optional.of(new GateFormViewModel(
                    closed,
                    nothing,
                    context.formats(),
                    context.texts(),
                    onAnswered,
                    () -> gate.set(Optional.empty()))));
        } else {
            failed(context.performer().sentence(refusal));
        }
    }

    private void failed(String sentence) {
        writing.set(false);
        gate.get().ifPresentOrElse(open -> open.failed(sentence), () -> problem.set(sentence));
    }
}
