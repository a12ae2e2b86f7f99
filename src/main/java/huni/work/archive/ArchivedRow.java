package huni.work.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table as it lies in an archive.
 *
 * @param values by column, in the order of the columns; each a {@link String}, a {@link Long} or a {@link Boolean}. A
 *     column without a value is left out.
 */
public record ArchivedRow(Map<String, Object> values) {

    public ArchivedRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
