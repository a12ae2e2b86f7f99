package huni.work.sample;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;

/**
 * Takes all samples away, however often they were added and whatever was done with them since. What the user has added
 * stays. To be undone like any other operation. Tells how many there were.
 */
public record RemoveSampleData() implements Operation<Integer> {

    /** So many numbers in a row that are free mean that there are no more: some samples may be gone one by one. */
    private static final int ENOUGH_FREE = 1_000;

    @Override
    public OperationName name() {
        return OperationName.REMOVE_SAMPLE;
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
        return removed;
    }
}
