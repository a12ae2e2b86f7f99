package huni.work;

import huni.domain.pipeline.LostReason;

/**
 * One more reason for a loss, behind the others.
 *
 * @param reasonName not blank
 */
public record AddLostReason(String reasonName) implements Operation<LostReason> {

    @Override
    public String name() {
        return "add_reason";
    }

    @Override
    public LostReason apply(Records records) throws RefusedException {
        LostReason added = LostReason.added(reasonName, records.lostReasons());
        records.about(reasonName.strip());
        records.put(added);
        return added;
    }
}
