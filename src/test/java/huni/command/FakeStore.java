package huni.command;

import huni.domain.Settings;
import huni.domain.activity.AgendaQuery;
import huni.domain.board.BoardQuery;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.worktime.WorkingTime;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.insight.coach.CoachReader;
import huni.testing.NoProtection;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Ledger;
import huni.work.Operation;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.StepId;
import huni.work.Workspace;
import huni.work.archive.Archives;
import huni.work.exports.Exports;
import huni.work.safety.Backups;
import huni.work.safety.Protection;
import huni.work.trash.Trash;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store with findings and undo steps that a test has put in. */
class FakeStore implements OpenStore, Ledger {

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
    public Exports exports() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Archives archives() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Trash trash() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Protection protection() {
        return new NoProtection();
    }

    @Override
    public Backups backups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> secondPlace() {
        return Optional.empty();
    }

    @Override
    public List<Finding> check() {
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
    public HistoryQuery history() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public PipelineQuery pipelines() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public ChecklistQuery checklists() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public ObjectionQuery objections() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public BoardQuery board() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public ProspectQuery prospects() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public AgendaQuery agenda() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public ImportQuery imports() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public FlowReader flow() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public CoachReader coach() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public KeptForecast forecasts() {
        throw new AssertionError("not asked for here");
    }

    @Override
    public QuotaQuery quota() {
        throw new AssertionError("not asked for here");
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
