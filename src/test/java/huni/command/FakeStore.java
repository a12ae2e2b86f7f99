package huni.command;

import huni.domain.Settings;
import huni.domain.worktime.WorkingTime;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.StepId;
import huni.work.Workspace;
import huni.work.archive.ArchiveWatch;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store with findings and undo steps that a test has put in. */
class FakeStore implements UnaskedStore, Ledger {

    final Deque<Label> done = new ArrayDeque<>();
    final List<Finding> findings;
    boolean closed;

    FakeStore(Finding... findings) {
        this.findings = List.of(findings);
    }

    @Override
    public Workspace workspace() {
        return new Workspace(this, InstantSource.system(), Runnable::run);
    }

    @Override
    public List<Finding> check(ArchiveWatch watch) {
        return findings;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public Committed<Label> undo(InstantSource clock) throws RefusedException {
        if (done.isEmpty()) {
            throw new RefusedException(new Refusal.NothingToUndo());
        }
        return new Committed<>(done.pop(), new Changed(Set.of(), Set.of(), false));
    }

    @Override
    public Committed<Label> undo(StepId step, InstantSource clock) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public WorkingTime workingTime() {
        return WorkingTime.USUAL;
    }

    @Override
    public Settings settings() {
        return Settings.DEFAULT;
    }

    @Override
    public Steps steps() {
        return new Steps(Optional.ofNullable(done.peek()), Optional.empty());
    }

    @Override
    public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
        throw new AssertionError("not asked for here");
    }

    @Override
    public Committed<Label> redo(InstantSource clock) {
        throw new AssertionError("not asked for here");
    }
}
