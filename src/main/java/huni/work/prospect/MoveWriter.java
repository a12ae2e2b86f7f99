package huni.work.prospect;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.prospect.Move;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageChange;
import huni.work.AuthorityFact;
import huni.work.Records;
import huni.work.RefusedException;

/** Writes what moves change: by hand, by retiring a stage and by an import alike. */
public final class MoveWriter {

    private final Records records;

    public MoveWriter(Records records) {
        this.records = records;
    }

    /**
     * Writes a move whose gate is open.
     *
     * @param before as it is stored, or with what is written of it in the same breath
     * @param rank its place in the column it moves to
     * @param at when it moved, or a moment after its last entry if the clock was set back since; what it gives up is
     *     given up now
     */
    public void write(Move move, Prospect before, long rank, Moment at) throws RefusedException {
        Moment then = records.afterLastEvent(before.id(), at);
        Prospect begun = EarlierBeginning.of(records, before, move.answer());
        StageChange change = move.change(records.newId(), begun, records.pipeline(), rank, then);
        if (change.givesUpPlans()) {
            for (Activity planned : records.planned(before.id())) {
                records.put(planned.cancelled(records.now().instant()));
            }
        }
        records.put(change.prospect());
        AuthorityFact.tellContacts(records, before, change.prospect());
        if (change.event().isPresent()) {
            records.put(change.event().get());
        }
    }
}
