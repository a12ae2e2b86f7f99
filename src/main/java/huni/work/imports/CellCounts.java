package huni.work.imports;

import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * What was counted of a column's cells beside their contents.
 *
 * @param errors cells of a workbook that hold an error such as {@code #N/A}; they are read as empty
 * @param uncalculated cells of a workbook with a formula whose result was never saved; they are read as empty
 * @param destroyed numbers of which Excel has kept the first digits only: {@code 5,32E+09}
 * @param ranges amounts that are ranges: {@code 30-40 bin}
 * @param spans dates that are spans of days: {@code 4 March → 10 March}
 * @param withoutCurrency numbers that name no currency
 * @param currencies the currencies that its numbers name
 */
public record CellCounts(
        long errors,
        long uncalculated,
        long destroyed,
        long ranges,
        long spans,
        long withoutCurrency,
        Set<CurrencyUnit> currencies) {

    /** Of a column of which there is nothing to say. */
    public static final CellCounts NONE = new CellCounts(0, 0, 0, 0, 0, 0, Set.of());

    public CellCounts {
        currencies = Set.copyOf(currencies);
    }
}
