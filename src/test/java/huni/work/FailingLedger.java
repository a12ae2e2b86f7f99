package huni.work;

import huni.domain.Settings;
import huni.domain.worktime.WorkingTime;
import java.time.InstantSource;
import java.util.function.Supplier;

/** A ledger that fails while it is told to, as one does whose disk is full. Nothing is written meanwhile. */
public final class FailingLedger implements Ledger {

    private final Ledger ledger;
    private boolean failing;
    private Supplier<RuntimeException> failure = () -> new IllegalStateException("the disk is full");

    public FailingLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Fails from now on, or does not any more. */
    public void fail(boolean now) {
        failing = now;
    }

    /** Fails with that from now on. */
    public void failWith(Supplier<RuntimeException> other) {
        failing = true;
        failure = other;
    }

    private void check() {
        if (failing) {
            throw failure.get();
        }
    }

    @Override
    public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
        check();
        return ledger.write(operation, clock);
    }

    @Override
    public Committed<Label> undo(InstantSource clock) throws RefusedException {
        check();
        return ledger.undo(clock);
    }

    @Override
    public Committed<Label> undo(StepId step, InstantSource clock) throws RefusedException {
        check();
        return ledger.undo(step, clock);
    }

    @Override
    public Committed<Label> redo(InstantSource clock) throws RefusedException {
        check();
        return ledger.redo(clock);
    }

    @Override
    public WorkingTime workingTime() {
        return ledger.workingTime();
    }

    @Override
    public Steps steps() {
        return ledger.steps();
    }

    @Override
    public Settings settings() {
        return ledger.settings();
    }
}
