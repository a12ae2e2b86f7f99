package huni.work.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who looks after rows of a file and is nobody who works here.
 *
 * @param rows how many rows name them
 * @param names the first of them as they are written, at most {@value #MOST}, each with its rows
 */
public record UnknownOwners(long rows, Map<String, Long> names) {

    /** How many names are kept. */
    public static final int MOST = 100;

    public static final UnknownOwners NONE = new UnknownOwners(0, Map.of());

    public UnknownOwners {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
