package huni.work.activity;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Care;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Prospect;
import huni.work.ContactRhythm;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * How often a prospect is to be heard of once it is parked or a customer. Where nothing is planned with such a one, its
 * next call is planned at once. Without a rhythm, what is planned stays.
 */
public record SetRhythm(ProspectId prospect, Optional<Rhythm> rhythm) implements Operation<Prospect> {

    @Override
    public OperationName name() {
        return OperationName.RHYTHM;
    }

    @Override
    public Prospect apply(Records records) throws RefusedException {
        Prospect before = records.prospect(prospect);
        Care care = before.care();
        records.about(before.company());
        if (!care.rhythm().equals(rhythm)) {
            records.put(before.with(new Care(care.owner(), care.wakeOn(), rhythm)));
            ContactRhythm.goOn(records, prospect);
        }
        return records.prospect(prospect);
    }
}
