package huni.work.sample;

import huni.domain.OperationName;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.prospect.FollowPurchases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Fills the store with believable prospects: some that are being worked on today, the others decided in the last two
 * years. All of them belong to one batch, so that one undo takes them away. The same seed on the same day makes the
 * same data. Sets a quota if there is none.
 *
 * @param prospects how many, from 1; up to 43 of them are under way, won this month or parked
 * @param seed any number
 * @param language of what they say: Turkish, or English for any other
 */
public record AddSampleData(int prospects, long seed, Locale language) implements Operation<Integer> {

    private static final Locale TURKISH = Locale.of("tr");

    /** Enough that no chart is empty, and written within seconds. */
    public static final int DEFAULT_PROSPECTS = 2_000;

    /** What a store gets unless asked otherwise. */
    public static final AddSampleData DEFAULT = new AddSampleData(DEFAULT_PROSPECTS, 1, TURKISH);

    private static final long MONTHLY_QUOTA = 300_000;
    /** The share of open prospects among those beyond the default number: a board large enough for load tests. */
    private static final double OPEN_OF_MANY = 0.25;

    /** Turkish samples. */
    public AddSampleData(int prospects, long seed) {
        this(prospects, seed, TURKISH);
    }

    /** What a store gets unless asked otherwise, in a language. */
    public static AddSampleData in(Locale language) {
        return new AddSampleData(DEFAULT_PROSPECTS, DEFAULT.seed(), language);
    }

    public AddSampleData {
        if (prospects < 1) {
            throw new IllegalArgumentException("at least one sample, not " + prospects);
        }
    }

    @Override
    public OperationName name() {
        return OperationName.SAMPLE;
    }

    /** The same, which can be given up while it is written: nothing of it is kept then. */
    public Operation<Integer> until(BooleanSupplier givenUp) {
        return new Stoppable(this, givenUp);
    }

    private record Stoppable(AddSampleData samples, BooleanSupplier givenUp) implements Operation<Integer> {

        @Override
        public OperationName name() {
            return samples.name();
        }

        @Override
        public boolean isGivenUp() {
            return givenUp.getAsBoolean();
        }

        @Override
        public Integer apply(Records records) throws RefusedException {
            return samples.apply(records, givenUp);
        }
    }

    /** The quota that comes with the samples where there is none. */
    static Quota quota(CurrencyUnit currency) {
        return new Quota(
                "sample",
                QuotaPeriod.MONTH,
                Quota.Measure.MONEY,
                Money.of(currency, MONTHLY_QUOTA),
                Quota.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The name a sample has in the program it comes from; by it samples are found again. */
    static String externalId(int number) {
        return "sample-" + number;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        return apply(records, () -> false);
    }

    private Integer apply(Records records, BooleanSupplier givenUp) throws RefusedException {
        UUID batch = records.newId();
        records.beginBatch(new Batch(batch, "", prospects));
        CurrencyUnit currency = records.settings().currency();
        if (records.quota().isEmpty()) {
            records.put(quota(currency));
        }
        writeAll(records, new SampleWriter(records, batch, SampleWords.in(language)), currency, givenUp);
        return prospects;
    }

    private void writeAll(Records records, SampleWriter writer, CurrencyUnit currency, BooleanSupplier givenUp)
            throws RefusedException {
        Pipeline pipeline = records.pipeline().of(PipelineKey.FIRST);
        SampleStages stages = new SampleStages(pipeline);
        List<SampleProspect> live = new LivePipeline(
                        stages, currency, records.now(), records.workingTime(), FollowPurchases.levels(records))
                .prospects();
        for (SampleProspect sample : live.subList(0, Math.min(prospects, live.size()))) {
            write(writer, sample, givenUp);
        }
        int rest = prospects - writer.written();
        int usual = Math.min(rest, DEFAULT_PROSPECTS);
        double open = rest <= usual ? 0 : OPEN_OF_MANY * (rest - usual) / rest;
        PastSales past = new PastSales(
                stages, currency, records.now(), new SplittableRandom(seed), prospects <= DEFAULT_PROSPECTS);
        past.each(rest, open, sample -> write(writer, sample, givenUp));
    }

    private static void write(SampleWriter writer, SampleProspect sample, BooleanSupplier givenUp)
            throws RefusedException {
        if (givenUp.getAsBoolean()) {
            throw new RefusedException(new Refusal.Cancelled());
        }
        writer.write(sample);
    }
}
