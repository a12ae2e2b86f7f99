package huni.work.sample;

import huni.domain.OperationName;
import huni.domain.quota.Quota;
import huni.work.ErasedSamples;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.function.BooleanSupplier;

/**
 * Takes all samples away for good, however often they were added and whatever was done with them since, also those that
 * were removed before, and the space in the file where they lay. What the user has added stays, and so does a quota that was
 * changed since, and a sample that one of their own prospects was merged into. It cannot be undone. Tells how many there were.
 */
public record RemoveSampleData() implements Operation<ErasedSamples> {

    @Override
    public OperationName name() {
        return OperationName.REMOVE_SAMPLE;
    }

    @Override
    public boolean isForGood() {
        return true;
    }

    /** The same, which can be given up until the store without them takes the place of the one with them: all stay then. */
    public Operation<ErasedSamples> until(BooleanSupplier givenUp) {
        return new Stoppable(this, givenUp);
    }

    private record Stoppable(RemoveSampleData removing, BooleanSupplier givenUp) implements Operation<ErasedSamples> {

        @Override
        public OperationName name() {
            return removing.name();
        }

        @Override
        public boolean isForGood() {
            return removing.isForGood();
        }

        @Override
        public boolean isGivenUp() {
            return givenUp.getAsBoolean();
        }

        @Override
        public ErasedSamples apply(Records records) throws RefusedException {
            return removing.apply(records, givenUp);
        }
    }

    @Override
    public ErasedSamples apply(Records records) throws RefusedException {
        return apply(records, () -> false);
    }

    private ErasedSamples apply(Records records, BooleanSupplier givenUp) throws RefusedException {
        ErasedSamples removed = records.erasing().samples(givenUp);
        if (removed.gone() > 0) {
            removeQuota(records);
        }
        return removed;
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
}
