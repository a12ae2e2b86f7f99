package huni.insight;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is known of open prospects as of a day, and of what they may bring.
 *
 * @param open all of them, with or without a value
 * @param wins what was won in the last two years
 * @param pace how many new ones come a day
 */
public record Forecast(Chances chances, List<OpenProspect> open, PastWins wins, NewPace pace) {

    public Forecast {
        open = List.copyOf(open);
    }

    /** The open ones of these. */
    public List<OpenProspect> open(List<ProspectId> those) {
        Map<ProspectId, OpenProspect> byId =
                open.stream().collect(Collectors.toMap(OpenProspect::prospect, Function.identity()));
        return those.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** The sum of likely values times chances in the end, of those in a stage with a value in that currency. */
    public Money expected(StageKey stage, CurrencyUnit currency) {
        return Money.total(
                currency,
                open.stream()
                        .filter(one -> one.stay().stage().equals(stage))
                        .flatMap(one -> chances.expected(one).stream())
                        .filter(money -> money.getCurrencyUnit().equals(currency))
                        .toList());
    }
}
