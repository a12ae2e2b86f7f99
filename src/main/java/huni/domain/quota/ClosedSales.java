package huni.domain.quota;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What was won on a day, in one currency.
 *
 * @param worth the sum of the values
 * @param count how many sales that is
 */
public record ClosedSales(LocalDate on, Money worth, long count) {}
