package huni.work.imports;

/**
 * A row that was found to be about a prospect that is there.
 *
 * @param number the row's number in the file
 * @param company what the row calls it
 * @param prospect what the prospect is called
 */
public record MatchedRow(long number, String company, String prospect, FoundBy by, Fate fate) {

    /** What became of the row. */
    public enum Fate {
        /** It was left out. */
        SKIPPED,
        /** It changed the prospect. */
        UPDATED,
        /** It said nothing that was not there already. */
        UNCHANGED
    }
}
