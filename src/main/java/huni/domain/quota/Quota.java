package huni.domain.quota;

import org.joda.money.Money;

/**
 * The target that repeats each period until it is changed.
 *
 * @param version counts the writes of this row
 */
public record Quota(QuotaPeriod period, Money target, long version) {}
