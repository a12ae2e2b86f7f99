package huni.work;

import huni.domain.Settings;
import huni.domain.worktime.WorkingTime;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Where operations are written. What has returned survives a kill and a power cut. One at a time; called from one
 * thread only.
 */
public interface Ledger {

    /** Applies the operation in one transaction and enters it in the journal. */
    <R> Committed<R> write(Operation<R> operation, InstantSource clock) throws RefusedException;

    /**
     * Takes back the last operation that still stands, as a new entry. {@link Refusal.NothingToUndo} if there is none,
     * {@link Refusal.ChangedSince} if its rows are not as it left them.
     */
    Committed<Label> undo(InstantSource clock) throws RefusedException;

    /**
     * Takes back that step, as {@link #undo(InstantSource)} does. {@link Refusal.OtherStepSince} if it is not the last
     * one that still stands, {@link Refusal.NothingToUndo} if it was taken back already.
     */
    Committed<Label> undo(StepId step, InstantSource clock) throws RefusedException;

    /** Does again the operation taken back last, if nothing else was done since. */
    Committed<Label> redo(InstantSource clock) throws RefusedException;

    /** Tells on the writing thread how far a long undo or redo has come, 0 to 1; nothing of one that is done at once. */
    default void onProgress(DoubleConsumer listener) {}

    /** What undo and redo would do now. */
    Steps steps();

    /** The settings as they are stored. */
    Settings settings();

    /** When the person works, as it is stored. */
    WorkingTime workingTime();

    /**
     * Something written.
     *
     * @param step what names it in the journal; empty if it is no step of undo
     */
    record Committed<R>(R result, Changed changed, Optional<StepId> step) {

        /** Written, and no step of undo. */
        public Committed(R result, Changed changed) {
            this(result, changed, Optional.empty());
        }
    }

    /** What can be taken back and done again. */
    record Steps(Optional<Label> undo, Optional<Label> redo) {}
}
