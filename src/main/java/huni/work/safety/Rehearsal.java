package huni.work.safety;

import java.time.Instant;

/**
 * A backup that was restored into a store of its own, to see that it can be.
 *
 * @param file its name
 * @param rows how many were compared; 0 if it came to none
 */
public record Rehearsal(Instant at, String file, long rows, Verdict verdict) {

    /** What came of it. */
    public enum Verdict {
        /** Every row was the same. */
        SAME,
        /** Not every row was. */
        OTHER,
        /** The backup cannot be restored: it is damaged, or what is in it does not fit together. */
        REFUSED,
        /** It was the same, but the newest one in the second place cannot be read. */
        ELSEWHERE,
        /** Something else was in the way, such as a full disk; of the backup nothing is known. */
        HINDERED
    }

    /** Whether every row was the same. */
    public boolean same() {
        return verdict == Verdict.SAME;
    }
}
