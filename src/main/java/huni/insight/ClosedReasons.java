package huni.insight;

import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Why prospects were won, or lost, in some days.
 *
 * @param outcome won or lost
 * @param reasons the most frequent first, those of which nobody said why last; a reason of nobody is left out
 */
public record ClosedReasons(StageType outcome, List<OfReason> reasons) {

    public ClosedReasons {
        reasons = List.copyOf(reasons);
    }

    /**
     * How many were closed for a reason.
     *
     * @param reason empty where nobody said why
     * @param count all prospects, whatever their currency
     * @param worth sum of the likely values in the currency that is asked for
     * @param others those of {@code count} that are not in the sum for their currency
     */
    public record OfReason(Optional<ClosingReason> reason, long count, Money worth, List<InOtherCurrency> others) {

        public OfReason {
            others = List.copyOf(others);
        }

        /** The key of the reason; empty where nobody said why. */
        public String key() {
            return reason.map(ClosingReason::key).orElse("");
        }
    }

    /**
     * The counts of all reasons.
     *
     * @param known the reasons there are, of either outcome, retired ones included
     */
    public static ClosedReasons of(
            StageType outcome, List<ClosedFor> closed, List<ClosingReason> known, CurrencyUnit currency) {
        List<OfReason> reasons = new ArrayList<>(ClosingReason.of(outcome, known).stream()
                .map(reason -> of(Optional.of(reason), reason.key(), closed, currency))
                .sorted(Comparator.comparingLong(OfReason::count).reversed())
                .toList());
        reasons.add(of(Optional.empty(), "", closed, currency));
        return new ClosedReasons(
                outcome, reasons.stream().filter(one -> one.count() > 0).toList());
    }

    private static OfReason of(
            Optional<ClosingReason> reason, String key, List<ClosedFor> closed, CurrencyUnit currency) {
        long count = 0;
        List<InOtherCurrency> others = new ArrayList<>();
        Money worth = Money.zero(currency);
        for (ClosedFor one : closed) {
            if (one.reason().equals(key)) {
                count += one.count();
                if (one.currency().equals(currency)) {
                    worth = worth.plus(one.worth());
                } else {
                    others.add(new InOtherCurrency(Money.of(one.currency(), one.worth()), one.count()));
                }
            }
        }
        return new OfReason(reason, count, worth, InOtherCurrency.each(others.stream()));
    }

    /** How many were closed in all. */
    public long all() {
        return reasons.stream().mapToLong(OfReason::count).sum();
    }

    /** What is not in the sums, by currency. */
    public List<InOtherCurrency> others() {
        return InOtherCurrency.each(reasons.stream().flatMap(reason -> reason.others().stream()));
    }

    /** How many of them are not in the sums for their currency. */
    public long inOtherCurrencies() {
        return InOtherCurrency.prospects(others());
    }

    /** The largest count, 1 where there is none. */
    public long most() {
        return reasons.stream().mapToLong(OfReason::count).max().orElse(1);
    }
}
