package huni.work.imports;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * An amount as a cell gives it.
 *
 * @param currency the one that the cell names, by sign or code
 */
public record ImportedAmount(BigDecimal number, Optional<CurrencyUnit> currency) {}
