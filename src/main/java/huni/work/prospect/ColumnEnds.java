package huni.work.prospect;

import huni.domain.pipeline.StageKey;
import huni.work.Records;
import huni.work.Slot;
import java.util.HashMap;
import java.util.Map;

/**
 * The ranks below all cards of a column, for an operation on many prospects. Each column is queried once and then
 * counted up, because no one else writes during the transaction.
 */
public final class ColumnEnds {

    private final Records records;
    private final Map<StageKey, Long> last = new HashMap<>();

    public ColumnEnds(Records records) {
        this.records = records;
    }

    /** The rank below everything in the column, what was put there by this before included. */
    public long next(StageKey stage) {
        Long above = last.get(stage);
        long rank = above == null ? records.rank(stage, new Slot.Bottom()) : above + Slot.GAP;
        last.put(stage, rank);
        return rank;
    }
}
