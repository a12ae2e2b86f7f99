package huni.work.quota;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.Settings;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Sets or changes the quota of periods of that length from today on, and shows it. Each length has its own, and so has
 * each pipeline. A person who is here has one alone: the one that was set last holds, whatever its length, and what is
 * shown of all together stays.
 *
 * @param pipeline whose sales count; empty for all together
 * @param person whose quota it is; empty for all together
 */
public record SetQuota(
        QuotaPeriod period,
        Quota.Measure measure,
        Money target,
        Optional<PipelineKey> pipeline,
        Optional<PersonId> person)
        implements Operation<Quota> {

    /** Of all together. */
    public SetQuota(QuotaPeriod period, Quota.Measure measure, Money target, Optional<PipelineKey> pipeline) {
        this(period, measure, target, pipeline, Optional.empty());
    }

    /** Of all pipelines together. */
    public SetQuota(QuotaPeriod period, Quota.Measure measure, Money target) {
        this(period, measure, target, Optional.empty());
    }

    /** An amount of money. */
    public SetQuota(QuotaPeriod period, Money target) {
        this(period, Quota.Measure.MONEY, target);
    }

    @Override
    public OperationName name() {
        return OperationName.QUOTA;
    }

    @Override
    public Quota apply(Records records) throws RefusedException {
        pipeline.ifPresent(one -> PipelineHeading.of(one, records.all(PipelineHeading.class)));
        if (person.isPresent()) {
            records.about(here(person.get(), records).name());
        }
        LocalDate today = records.now().day();
        List<Quota> all = records.all(Quota.class).stream()
                .filter(one -> one.pipeline().equals(pipeline) && one.person().equals(person))
                .toList();
        Optional<Quota> before = all.stream()
                .filter(one -> person.isPresent() || one.period() == period)
                .max(Comparator.comparing(Quota::validFrom).thenComparing(Quota::key));
        Quota quota = before.filter(last -> !last.validFrom().isBefore(today))
                .orElseGet(() -> before.orElse(new Quota(period, target, 0).of(pipeline, person))
                        .from(records.newId().toString(), today))
                .to(period, measure, target);
        records.put(quota);
        if (person.isEmpty()
                && records.all(Quota.class).stream()
                        .anyMatch(one -> one.person().isEmpty() && one.period() != period)) {
            records.put(records.settings().with(Settings.Key.QUOTA_PERIOD, period.name()));
        }
        return quota;
    }

    private static Person here(PersonId id, Records records) throws RefusedException {
        return records.find(Person.class, id.value())
                .filter(one -> !one.retired())
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }
}
