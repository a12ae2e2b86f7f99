package huni.work;

import huni.domain.OperationName;

/**
 * Something a person does that is kept: one transaction, one entry in the journal, one step of undo.
 *
 * @param <R> what it tells when it is done
 */
public interface Operation<R> {

    /** What the undo list calls it; asked after it was applied, so that it can name what it was done to. */
    OperationName name();

    /** Whether it is kept in the journal as a step that undo takes back; if not, no screen hears of it either. */
    default boolean isStep() {
        return true;
    }

    /**
     * Whether it cannot be taken back: it is in the journal, and undo goes on with what was done before it. Nothing of what
     * it wrote is kept there, and the whole store is written anew without what is gone.
     */
    default boolean isForGood() {
        return false;
    }

    /**
     * Whether nobody wants it any more; asked once more after it was applied, and between the steps in which a large one is
     * made to stand. If so, nothing is written.
     */
    default boolean isGivenUp() {
        return false;
    }

    /**
     * Reads and writes the records. It may be applied again from the start when the store asks for it, so it changes
     * nothing else.
     *
     * @throws RefusedException if it cannot be done; then nothing is written
     */
    R apply(Records records) throws RefusedException;
}
