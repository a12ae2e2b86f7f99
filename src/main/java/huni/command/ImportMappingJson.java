package huni.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapping as it is kept in a file, for imports that repeat. Everything in it may be left out.
 *
 * @param columns field by column name
 * @param stages stage key by stage name
 * @param pipelines pipeline, by its name or key, by the name in the file
 */
record ImportMappingJson(
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> stages,
        @Nullable Map<String, String> pipelines,
        @Nullable String onDuplicate,
        @Nullable String onDoubt,
        @Nullable String passedDates,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable Integer headerRow,
        @Nullable String sheet,
        @Nullable String dates,
        @Nullable String decimal,
        @Nullable String currency) {

    static final ImportMappingJson NONE =
            new ImportMappingJson(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The mapping in a file, or empty when the file holds none or cannot be read. */
    static Optional<ImportMappingJson> read(Path file) {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readString(file), ImportMappingJson.class));
        } catch (IOException | JacksonException notAMapping) {
            return Optional.empty();
        }
    }

    Map<String, String> columnsOr(Map<String, String> more) {
        return merged(columns, more);
    }

    Map<String, String> stagesOr(Map<String, String> more) {
        return merged(stages, more);
    }

    Map<String, String> pipelinesOr(Map<String, String> more) {
        return merged(pipelines, more);
    }

    private static Map<String, String> merged(@Nullable Map<String, String> ours, Map<String, String> more) {
        Map<String, String> merged = new LinkedHashMap<>(ours == null ? Map.of() : ours);
        merged.putAll(more);
        return merged;
    }
}
