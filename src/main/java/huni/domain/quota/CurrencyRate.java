package huni.domain.quota;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one unit of a currency was worth in another from a day on.
 *
 * @param currency ISO 4217 code
 * @param into ISO 4217 code
 * @param rate with eight decimals
 * @param version counts the writes of this row
 */
public record CurrencyRate(UUID id, String currency, String into, LocalDate on, BigDecimal rate, long version) {}
