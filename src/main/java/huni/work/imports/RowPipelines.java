package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.PipelineKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * To which pipeline the rows of a file come.
 *
 * @param otherwise the one of rows that name none
 * @param named the pipeline of each name in the file, by the folded name; a name that is missing here is refused
 */
public record RowPipelines(PipelineKey otherwise, Map<String, PipelineKey> named) {

    /** All come to the first. */
    static final RowPipelines FIRST = new RowPipelines(PipelineKey.FIRST, Map.of());

    public RowPipelines {
        named = Map.copyOf(named);
    }

    /** The one that a name means; empty when it was given none. */
    public Optional<PipelineKey> meant(String name) {
        return Optional.ofNullable(named.get(Folding.fold(name)));
    }

    /** The same with another one for rows that name none. */
    RowPipelines otherwise(PipelineKey other) {
        return new RowPipelines(other, named);
    }

    /** The same with the pipeline of a name, or with none: its rows will be refused. */
    RowPipelines with(String name, Optional<PipelineKey> pipeline) {
        Map<String, PipelineKey> changed = new LinkedHashMap<>(named);
        String folded = Folding.fold(name);
        pipeline.ifPresentOrElse(key -> changed.put(folded, key), () -> changed.remove(folded));
        return new RowPipelines(otherwise, changed);
    }
}
