package huni.store.rows;

import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose quotas and forecasts are asked for.
 *
 * @param pipeline empty for those over all pipelines
 * @param person empty for those of all together
 */
public record WhoseQuota(Optional<PipelineKey> pipeline, Optional<PersonId> person) {

    /** Over all pipelines, of all together. */
    public static final WhoseQuota ALL = new WhoseQuota(Optional.empty(), Optional.empty());

    /** The condition of its rows, for a table with the columns of both. */
    String where() {
        return "where " + (pipeline.isPresent() ? "pipeline_key = ?" : "pipeline_key is null") + " and "
                + (person.isPresent() ? "person_id = ?" : "person_id is null");
    }

    /** What is asked in it, and then more. */
    Object[] asked(Object... more) {
        return Stream.of(
                        pipeline.map(PipelineKey::value).stream(),
                        person.map(PersonId::value).stream(),
                        Stream.of(more))
                .flatMap(each -> each)
                .toArray();
    }
}
