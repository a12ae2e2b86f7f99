package huni.work.imports;

import huni.domain.Folding;
import huni.domain.prospect.Prospect;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sale is called beside its company, by which two sales to one company are told apart. It is kept as an own field
 * under the name that the file gives its column.
 */
final class SaleName {

    private final Set<String> columns;

    /** @param columns what this file calls the column */
    SaleName(Set<String> columns) {
        this.columns = Set.copyOf(columns);
    }

    /** The folded name of the sale; empty when it has none. */
    String of(Map<String, String> ownFields) {
        Optional<String> named = columns.stream()
                .filter(ownFields::containsKey)
                .map(ownFields::get)
                .findFirst();
        return named.or(() -> ownFields.entrySet().stream()
                        .filter(field -> ColumnNames.fieldOf(field.getKey())
                                .filter(known -> known == ImportField.NAME)
                                .isPresent())
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(Folding::fold)
                .orElse("");
    }

    String of(Prospect prospect) {
        return of(prospect.ownFields());
    }

    String of(ImportedRow row) {
        return of(row.ownFields());
    }
}
