package huni.work.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * Amounts that name no currency in a file in which others do: somebody must say which they are in.
 *
 * @param count how many
 * @param assumed the currency they are read in
 * @param named the currencies that the others name
 */
public record AmountsWithoutCurrency(long count, CurrencyUnit assumed, List<CurrencyUnit> named) {

    private static final Set<ImportField> AMOUNTS =
            Set.of(ImportField.VALUE, ImportField.BUDGET_LOW, ImportField.BUDGET_HIGH);

    public AmountsWithoutCurrency {
        named = List.copyOf(named);
    }

    /**
     * What is to be asked about a table; empty when its amounts say which currency they are in, or none does.
     *
     * @param store the currency of the workspace
     */
    public static Optional<AmountsWithoutCurrency> of(
            TableInspection table, ImportMapping mapping, CurrencyUnit store) {
        if (mapping.uses(ImportField.CURRENCY)) {
            return Optional.empty();
        }
        Set<CurrencyUnit> named = new HashSet<>();
        long count = 0;
        for (ColumnUse use : mapping.uses()) {
            CellCounts counts = table.columns().get(use.column().index()).counts();
            if (AMOUNTS.contains(use.field())
                    && ColumnNames.currencyOf(use.column().name()).isEmpty()) {
                named.addAll(counts.currencies());
                count += counts.withoutCurrency();
            }
        }
        CurrencyUnit assumed = mapping.currency().orElse(store);
        boolean open = count > 0 && named.stream().anyMatch(unit -> !Objects.equals(unit, store));
        return open
                ? Optional.of(new AmountsWithoutCurrency(
                        count, assumed, named.stream().sorted().toList()))
                : Optional.empty();
    }
}
