package huni.work.quota;

import huni.domain.OperationName;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * Takes all quotas of a person away, those that held before included; {@link Refusal.Gone} where there is none. Tells how
 * many there were.
 *
 * @param pipeline the one of which they are; empty for those over all
 */
public record RemoveQuota(PersonId person, Optional<PipelineKey> pipeline) implements Operation<Integer> {

    @Override
    public OperationName name() {
        return OperationName.QUOTA;
    }

    @Override
    public Integer apply(Records records) throws RefusedException {
        List<Quota> own = records.all(Quota.class).stream()
                .filter(one -> one.person().equals(Optional.of(person))
                        && one.pipeline().equals(pipeline))
                .toList();
        if (own.isEmpty()) {
            throw new RefusedException(new Refusal.Gone());
        }
        records.find(Person.class, person.value()).map(Person::name).ifPresent(records::about);
        for (Quota one : own) {
            records.remove(one);
        }
        return own.size();
    }
}
