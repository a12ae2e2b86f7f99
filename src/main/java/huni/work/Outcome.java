package huni.work;

import java.util.Optional;

/** What became of an operation. */
public sealed interface Outcome<R> {

    /**
     * It is written and will be there after a power cut.
     *
     * @param step what undo takes it back by; empty where nothing was written, or what was written is no step of undo
     */
    record Done<R>(R result, Optional<StepId> step) implements Outcome<R> {

        /** Done, and no step of undo. */
        public Done(R result) {
            this(result, Optional.empty());
        }
    }

    /** It was not done, and nothing of it was written. */
    record Refused<R>(Refusal refusal) implements Outcome<R> {}
}
