package huni.ui.quota;

import huni.domain.Person;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.QuotaQuery;
import java.util.Optional;

/**
 * Who is held to a quota.
 *
 * @param pipeline whose own quota is meant, if it has one; empty for the one over all
 * @param person empty for all together
 */
public record QuotaHolder(Optional<PipelineKey> pipeline, Optional<Person> person) {

    /** All together, over all pipelines. */
    public static final QuotaHolder ALL = new QuotaHolder(Optional.empty(), Optional.empty());

    /** The quotas of the person, or of all together, over all pipelines. */
    QuotaQuery of(QuotaQuery all) {
        return person.map(one -> all.of(one.id())).orElse(all);
    }
}
