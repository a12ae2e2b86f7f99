package huni.work.imports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount as a cell gives it.
 *
 * @param currency the ISO 4217 code when the cell names a currency by sign or code
 */
public record ImportedAmount(BigDecimal number, Optional<String> currency) {}
