package huni.work.imports;

import java.util.List;
import java.util.Optional;

/**
 * A column that holds something and is not imported.
 *
 * @param why why it is no id though it looks like one; empty for any other column
 */
public record LeftOutColumn(String name, Optional<ColumnProfile.NoId> why) {

    /** The columns that a mapping leaves out. */
    public static List<LeftOutColumn> of(TableInspection table, ImportMapping mapping) {
        return table.columns().stream()
                .filter(ColumnProfile::isThere)
                .filter(profile -> mapping.useOf(profile.column()).isEmpty())
                .map(profile -> new LeftOutColumn(profile.column().name(), profile.whyNoId()))
                .toList();
    }
}
