package huni.domain.pipeline;

import huni.domain.Keys;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline but for its stages.
 *
 * @param name what the user calls it; empty for the first one until it is renamed
 * @param position its place among the others, from 0
 * @param retired no longer offered, kept for its history
 * @param version counts the writes of this row
 */
public record PipelineHeading(PipelineKey key, Optional<String> name, int position, boolean retired, long version) {

    /** The pipeline a new store begins with. */
    public static PipelineHeading first() {
        return new PipelineHeading(PipelineKey.FIRST, Optional.empty(), 0, false, 0);
    }

    /** One more, behind the others, whose key tells its name. */
    public static PipelineHeading added(String name, List<PipelineHeading> others) {
        String key = Keys.of(
                name, "pipeline", others.stream().map(one -> one.key().value()).toList());
        int position = others.stream().mapToInt(PipelineHeading::position).max().orElse(-1) + 1;
        return new PipelineHeading(new PipelineKey(key), Optional.of(name.strip()), position, false, 0);
    }

    /** The one of that key; one that is not there is refused. */
    public static PipelineHeading of(PipelineKey key, List<PipelineHeading> all) {
        return all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pipeline " + key));
    }

    /** Those that are offered, in their order. */
    public static List<PipelineHeading> shown(List<PipelineHeading> all) {
        return all.stream()
                .filter(one -> !one.retired())
                .sorted(Comparator.comparingInt(PipelineHeading::position))
                .toList();
    }

    /** The same under another name; a blank name brings the standard one of the first pipeline back. */
    public PipelineHeading withName(String newName) {
        Optional<String> given = Optional.of(newName.strip()).filter(n -> !n.isEmpty());
        return new PipelineHeading(key, given, position, retired, version);
    }

    /** The same at another place among the others. */
    public PipelineHeading withPosition(int place) {
        return new PipelineHeading(key, name, place, retired, version);
    }

    /** The same, no longer offered or offered again. */
    public PipelineHeading withRetired(boolean now) {
        return new PipelineHeading(key, name, position, now, version);
    }
}
