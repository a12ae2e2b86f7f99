package huni.domain.prospect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the prospect may spend. All amounts are in {@code currency}, none is negative; an older program may have
 * kept low, likely and high that do not ascend.
 *
 * @param likely the prospect's value, on its card and in every sum
 */
public record Budget(
        CurrencyUnit currency,
        Optional<Money> low,
        Optional<Money> likely,
        Optional<Money> high,
        BudgetSource source,
        Certainty certainty) {

    private static final int FEW = 2;
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");
    private static final BigDecimal FIVE_QUARTERS = new BigDecimal("1.25");
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final Comparator<Budget> KNOWLEDGE = Comparator.comparing(Budget::isTold)
            .thenComparing(Budget::certainty)
            .thenComparing(budget -> budget.likely().isPresent());

    public Budget {
        Stream.of(low, likely, high).flatMap(Optional::stream).forEach(amount -> {
            if (!amount.getCurrencyUnit().equals(currency) || amount.isNegative()) {
                throw new IllegalArgumentException("a budget in " + currency + " cannot hold " + amount);
            }
        });
    }

    public static Budget unknown(CurrencyUnit currency) {
        return new Budget(
                currency,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BudgetSource.UNKNOWN,
                Certainty.NOT_ASKED);
    }

    /** A budget of which only the likely amount is known. */
    public static Budget likely(Money amount, BudgetSource source, Certainty certainty) {
        return new Budget(
                amount.getCurrencyUnit(), Optional.empty(), Optional.of(amount), Optional.empty(), source, certainty);
    }

    /**
     * What is known of the budget once past similar purchases are looked at, unless somebody has said another: the
     * least, the median and the most paid, in this budget's currency (purchases in another one tell nothing), rounded to
     * two digits. The median of an even number is the mean of the middle two. One purchase or two tell at least from four
     * fifths to five quarters of what is likely. What purchases told that are gone is known no more.
     */
    public Budget withPurchases(List<PastPurchase> purchases) {
        if (isTold() && source != BudgetSource.PAST_PURCHASES) {
            return this;
        }
        List<Money> paid = purchases.stream()
                .map(PastPurchase::paid)
                .filter(amount -> amount.getCurrencyUnit().equals(currency))
                .sorted()
                .toList();
        if (paid.isEmpty()) {
            return isTold() ? unknown(currency).withCertainty(untold()) : this;
        }
        Money median =
                paid.get((paid.size() - 1) / 2).plus(paid.get(paid.size() / 2)).dividedBy(2, RoundingMode.HALF_EVEN);
        boolean few = paid.size() <= FEW;
        Money least = few ? lesser(paid.getFirst(), times(median, FOUR_FIFTHS)) : paid.getFirst();
        Money most = few ? greater(paid.getLast(), times(median, FIVE_QUARTERS)) : paid.getLast();
        return new Budget(
                currency,
                Optional.of(rounded(least)),
                Optional.of(rounded(median)),
                Optional.of(rounded(most)),
                BudgetSource.PAST_PURCHASES,
                certainty.atLeast(Certainty.INDICATED));
    }

    private static Money times(Money amount, BigDecimal factor) {
        return amount.multipliedBy(factor, RoundingMode.HALF_UP);
    }

    private static Money rounded(Money amount) {
        return Money.of(amount.getCurrencyUnit(), amount.getAmount().round(TWO_DIGITS), RoundingMode.HALF_UP);
    }

    private static Money lesser(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Money greater(Money one, Money other) {
        return one.isGreaterThan(other) ? one : other;
    }

    /** Whether what is known of low, likely and high ascends. */
    private boolean ascends() {
        List<Money> known =
                Stream.of(low, likely, high).flatMap(Optional::stream).toList();
        return known.stream().sorted().toList().equals(known);
    }

    /** The same with a range that holds what is likely; low and high change places if they must. */
    public Budget ascending() {
        if (ascends()) {
            return this;
        }
        List<Money> range =
                Stream.of(low, high).flatMap(Optional::stream).sorted().toList();
        Optional<Money> least = low.map(_ -> range.getFirst());
        Optional<Money> most = high.map(_ -> range.getLast());
        return new Budget(
                currency,
                least.map(amount -> likely.map(told -> lesser(amount, told)).orElse(amount)),
                likely,
                most.map(amount -> likely.map(told -> greater(amount, told)).orElse(amount)),
                source,
                certainty);
    }

    /**
     * The budget with amounts typed by the user. Their source is then an estimate, if none was given before or it was
     * past purchases, and the amounts that purchases told give way to the typed one. Any amount makes the budget at
     * least vague.
     */
    public Budget typed(Optional<Money> newLow, Optional<Money> newLikely, Optional<Money> newHigh) {
        Budget told = new Budget(currency, newLow, newLikely, newHigh, source, certainty);
        Budget typed = source == BudgetSource.PAST_PURCHASES ? told.givingWayTo(this) : told;
        if (!typed.isTold()) {
            return typed;
        }
        boolean open = source == BudgetSource.UNKNOWN || source == BudgetSource.PAST_PURCHASES;
        return typed.withSource(open ? BudgetSource.ESTIMATED : source)
                .withCertainty(certainty.atLeast(Certainty.VAGUE));
    }

    private Budget givingWayTo(Budget before) {
        Optional<Money> around = likely;
        if (!low.equals(before.low)) {
            around = likely.map(
                    amount -> low.map(least -> greater(amount, least)).orElse(amount));
        } else if (!high.equals(before.high)) {
            around = likely.map(amount -> high.map(most -> lesser(amount, most)).orElse(amount));
        }
        return new Budget(currency, low, around, high, source, certainty).ascending();
    }

    /**
     * The budget with the amounts an import tells; those it leaves open stay, unless they are in another currency.
     *
     * @param told how well the file knows them
     */
    public Budget imported(
            CurrencyUnit unit,
            Optional<Money> newLow,
            Optional<Money> newLikely,
            Optional<Money> newHigh,
            Certainty told) {
        Budget kept = unit.equals(currency) ? this : unknown(unit);
        return new Budget(
                        unit,
                        newLow.or(kept::low),
                        newLikely.or(kept::likely),
                        newHigh.or(kept::high),
                        BudgetSource.IMPORTED,
                        certainty.atLeast(told))
                .ascending();
    }

    /** The budget of a sale that is won for that amount, which they have said. */
    public Budget confirmed(Money worth) {
        Budget kept = worth.getCurrencyUnit().equals(currency) ? this : unknown(worth.getCurrencyUnit());
        return new Budget(
                        kept.currency,
                        kept.low,
                        Optional.of(worth),
                        kept.high,
                        BudgetSource.STATED,
                        Certainty.CONFIRMED)
                .ascending();
    }

    private Certainty untold() {
        return certainty == Certainty.CONFIRMED ? certainty : Certainty.NOT_ASKED;
    }

    /** Whether any amount is known. */
    public boolean isTold() {
        return low.isPresent() || likely.isPresent() || high.isPresent();
    }

    /**
     * What two budgets of one prospect know together: the amounts of the one that has any and is more certain of them,
     * this one's if they are equal, and the higher certainty of both.
     */
    public Budget combinedWith(Budget other) {
        Budget better = KNOWLEDGE.compare(other, this) > 0 ? other : this;
        return better.withCertainty(certainty.atLeast(other.certainty));
    }

    /** The same figures in another currency: who chooses it means that the figures were in it. */
    public Budget withCurrency(CurrencyUnit unit) {
        return new Budget(unit, in(unit, low), in(unit, likely), in(unit, high), source, certainty);
    }

    private static Optional<Money> in(CurrencyUnit unit, Optional<Money> amount) {
        return amount.map(money -> Money.of(unit, money.getAmount(), RoundingMode.HALF_UP));
    }

    public Budget withSource(BudgetSource newSource) {
        return new Budget(currency, low, likely, high, newSource, certainty);
    }

    public Budget withCertainty(Certainty newCertainty) {
        return new Budget(currency, low, likely, high, source, newCertainty);
    }
}
