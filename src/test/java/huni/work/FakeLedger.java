package huni.work;

import huni.domain.Ids;
import huni.domain.Moment;
import huni.domain.Settings;
import huni.domain.prospect.Draft;
import huni.domain.prospect.ImportLine;
import huni.domain.worktime.WorkingTime;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A ledger in memory, that keeps the contract of the real one: see {@link LedgerContract}. */
public final class FakeLedger implements Ledger {

    private record Step(StepId id, Label label, FakeRecords before, FakeRecords after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long steps;
    private FakeRecords current = FakeRecords.empty();

    /** What is stored now. */
    public FakeRecords records() {
        return current;
    }

    @Override
    public <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException {
        FakeRecords working = copy(current, clock);
        R result = operation.apply(working);
        if (operation.isGivenUp()) {
            throw new RefusedException(new Refusal.Cancelled());
        }
        if (!operation.isStep()) {
            current = working;
            return new Committed<>(result, Changed.NOTHING);
        }
        StepId step = new StepId(new UUID(0, ++steps));
        done.push(new Step(step, new Label(operation.name(), working.subject()), current, working));
        undone.clear();
        Changed changed = working.changedSince(current);
        current = working;
        return new Committed<>(result, changed, Optional.of(step));
    }

    private FakeRecords copy(FakeRecords records, InstantSource clock) {
        return records.copy(new Moment(clock.instant(), settings().zone()), new Ids(clock, new Random()));
    }

    @Override
    public Committed<Label> undo(InstantSource clock) throws RefusedException {
        if (done.isEmpty()) {
            throw new RefusedException(new Refusal.NothingToUndo());
        }
        Step step = done.pop();
        undone.push(step);
        return become(step.before(), step.label());
    }

    @Override
    public Committed<Label> undo(StepId step, InstantSource clock) throws RefusedException {
        if (isTop(undone, step) || done.isEmpty()) {
            throw new RefusedException(new Refusal.NothingToUndo());
        }
        if (!isTop(done, step)) {
            throw new RefusedException(
                    new Refusal.OtherStepSince(done.getFirst().label()));
        }
        return undo(clock);
    }

    private static boolean isTop(Deque<Step> stack, StepId step) {
        return Optional.ofNullable(stack.peek())
                .filter(top -> top.id().equals(step))
                .isPresent();
    }

    @Override
    public Committed<Label> redo(InstantSource clock) throws RefusedException {
        if (undone.isEmpty()) {
            throw new RefusedException(new Refusal.NothingToUndo());
        }
        Step step = undone.pop();
        done.push(step);
        return become(step.after(), step.label());
    }

    private Committed<Label> become(FakeRecords next, Label label) {
        next.carry(current, Draft.class);
        next.carry(current, ImportLine.class);
        Changed changed = next.changedSince(current);
        current = next;
        return new Committed<>(label, changed);
    }

    @Override
    public Steps steps() {
        return new Steps(
                Optional.ofNullable(done.peek()).map(Step::label),
                Optional.ofNullable(undone.peek()).map(Step::label));
    }

    @Override
    public Settings settings() {
        return current.settings();
    }

    @Override
    public WorkingTime workingTime() {
        return current.workingTime();
    }

    /** What is different between two maps, by key. */
    static <K> Set<K> different(Map<K, ?> a, Map<K, ?> b) {
        List<K> keys = new ArrayList<>(a.keySet());
        keys.addAll(b.keySet());
        Set<K> result = new HashSet<>();
        for (K key : keys) {
            if (!Optional.ofNullable(a.get(key)).equals(Optional.ofNullable(b.get(key)))) {
                result.add(key);
            }
        }
        return result;
    }
}
