package huni.domain.quota;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * By how much prices rose in a currency during a year.
 *
 * @param currency ISO 4217 code
 * @param rise 0.6438 for 64.38 percent
 * @param source where the figure is from; may be empty
 * @param version counts the writes of this row
 */
public record PriceRise(UUID id, String currency, int year, BigDecimal rise, String source, long version) {}
