package huni.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What the person earns of what is won: each tier's rate for the part of it that lies between its attainment and the next
 * one's. Without tiers nothing is said.
 *
 * @param tiers by attainment, the lowest first
 */
public record Commission(List<Tier> tiers) {

    /** Nothing was said about it. */
    public static final Commission UNSAID = new Commission(List.of());

    /** So many tiers can be said. */
    public static final int MOST = 6;

    private static final Pattern TIER = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?):(\\d{1,3}(?:\\.\\d{1,3})?)");
    private static final Pattern BETWEEN = Pattern.compile(";");

    public Commission {
        tiers = tiers.stream().sorted(Comparator.comparing(Tier::from)).toList();
    }

    /**
     * One rate.
     *
     * @param from the attainment from which it holds, in percent of the quota, zero or more
     * @param rate in percent, zero or more
     */
    public record Tier(BigDecimal from, BigDecimal rate) {}

    /**
     * What one tier brings.
     *
     * @param part of what is won the part for which its rate holds
     */
    public record TierShare(Tier tier, Money part, Money earned) {}

    /** What is earned of that. */
    public Money of(Money won, Money quota) {
        return earned(won, quota).stream()
                .map(TierShare::earned)
                .reduce(Money.zero(won.getCurrencyUnit()), Money::plus);
    }

    /** The same tier by tier, those that are reached. */
    public List<TierShare> earned(Money won, Money quota) {
        List<TierShare> shares = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            Money low = share(quota, tiers.get(i).from());
            Money high = i + 1 < tiers.size() ? share(quota, tiers.get(i + 1).from()) : won;
            Money top = won.isLessThan(high) ? won : high;
            if (top.isGreaterThan(low)) {
                Money part = top.minus(low);
                shares.add(new TierShare(
                        tiers.get(i), part, share(part, tiers.get(i).rate())));
            }
        }
        return shares;
    }

    /** The tier that comes next; empty where the highest holds already. */
    public Optional<Tier> next(Money won, Money quota) {
        return tiers.stream()
                .filter(tier -> won.isLessThan(share(quota, tier.from())))
                .findFirst();
    }

    /** That many percent of it. */
    public static Money share(Money whole, BigDecimal percent) {
        return whole.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_EVEN);
    }

    /** As it is stored: {@code 0:5;100:7}. */
    public String written() {
        return tiers.stream()
                .map(tier -> tier.from().toPlainString() + ":" + tier.rate().toPlainString())
                .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #written()} wrote; empty if it is no commission. */
    public static Optional<Commission> read(String written) {
        List<Tier> tiers = new ArrayList<>();
        for (String part : BETWEEN.splitAsStream(written).toList()) {
            var found = TIER.matcher(part);
            if (!found.matches()) {
                return Optional.empty();
            }
            tiers.add(new Tier(new BigDecimal(found.group(1)), new BigDecimal(found.group(2))));
        }
        long different = tiers.stream().map(Tier::from).distinct().count();
        return tiers.isEmpty() || tiers.size() > MOST || different < tiers.size()
                ? Optional.empty()
                : Optional.of(new Commission(tiers));
    }
}
