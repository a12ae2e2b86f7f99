package huni.work.sample;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.domain.quota.Quota;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * Takes all samples away, however often they were added and whatever was done with them since. What the user has added
 * stays, and so does a quota that was changed since. To be undone like any other operation. Tells how many there were.
 */
public record RemoveSampleData() implements Operation<Integer> {

    /** So many numbers in a row that are free mean that there are no more: some samples may be gone one by one. */
    private static final int ENOUGH_FREE = 1_000;

    @Override
    public OperationName name() {
        return OperationName.REMOVE_SAMPLE;
    }

    /** The quota that came with them goes with them, if nobody has touched it. */
    private static void removeQuota(Records records) throws RefusedException {
        for (Quota stored : records.all(Quota.class)) {
            if (isUntouched(stored)) {
                records.remove(stored);
            }
        }
    }

    private static boolean isUntouched(Quota quota) {
        Quota came = AddSampleData.quota(quota.target().getCurrencyUnit());
        return quota.key().equals(came.key())
                && quota.period() == came.period()
                && quota.target().equals(came.target());
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        int removed = 0;
        int free = 0;
        for (int number = 1; free < ENOUGH_FREE; number++) {
            Optional<ProspectId> sample = records.byExternalId(AddSampleData.externalId(number));
            free = sample.isPresent() ? 0 : free + 1;
            while (sample.isPresent()) {
                Prospect prospect = records.prospect(sample.get());
                records.put(prospect.withRemoved(true));
                removed++;
                sample = records.byExternalId(AddSampleData.externalId(number));
            }
        }
        if (removed > 0) {
            removeQuota(records);
        }
        return removed;
    }
}
