package huni.work.imports;

import huni.domain.WrittenRange;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * An amount as a cell gives it.
 *
 * @param number of a range, its middle
 * @param currency the one that the cell names, by sign or code
 * @param range the ends of a range; empty for a single amount
 * @param about whether the cell says that it is not exact
 */
public record ImportedAmount(
        BigDecimal number, Optional<CurrencyUnit> currency, Optional<WrittenRange.Ends> range, boolean about) {

    /** A single amount. */
    public ImportedAmount(BigDecimal number, Optional<CurrencyUnit> currency) {
        this(number, currency, Optional.empty(), false);
    }
}
