package huni.insight;

import huni.domain.history.Journey;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;

/**
 * Of which prospects a funnel is made: of those from a source, and of a value in a currency.
 *
 * @param source as it is written; empty for all
 * @param least of the likely value, included; empty for any
 * @param most of the likely value, included; empty for any
 */
public record JourneyFilter(
        Optional<String> source, Optional<BigDecimal> least, Optional<BigDecimal> most, CurrencyUnit currency)
        implements Predicate<Journey> {

    /** All of them. */
    public static JourneyFilter all(CurrencyUnit currency) {
        return new JourneyFilter(Optional.empty(), Optional.empty(), Optional.empty(), currency);
    }

    /** The same, of another source. */
    public JourneyFilter withSource(Optional<String> other) {
        return new JourneyFilter(other, least, most, currency);
    }

    /** The same, of another value. */
    public JourneyFilter withWorth(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return new JourneyFilter(source, from, to, currency);
    }

    /** Whether it leaves anybody out. */
    public boolean isNarrow() {
        return source.isPresent() || least.isPresent() || most.isPresent();
    }

    @Override
    public boolean test(Journey journey) {
        return source.map(journey.source()::equals).orElse(true) && isOfWorth(journey);
    }

    private boolean isOfWorth(Journey journey) {
        if (least.isEmpty() && most.isEmpty()) {
            return true;
        }
        return journey.worth()
                .filter(worth -> worth.getCurrencyUnit().equals(currency))
                .filter(worth -> least.map(from -> worth.getAmount().compareTo(from) >= 0)
                        .orElse(true))
                .filter(worth ->
                        most.map(to -> worth.getAmount().compareTo(to) <= 0).orElse(true))
                .isPresent();
    }
}
