package huni.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** The currencies as people write them: by sign, by code, by name. */
public final class Currencies {

    /** So many decimals of an amount are kept; of some currencies fewer. */
    public static final int MOST_DECIMALS = 2;

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("₺", "TRY"),
            Map.entry("tl", "TRY"),
            Map.entry("ytl", "TRY"),
            Map.entry("turk lirasi", "TRY"),
            Map.entry("turkish lira", "TRY"),
            Map.entry("lira", "TRY"),
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dolar", "USD"),
            Map.entry("abd dolari", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("us dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("avro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("sterlin", "GBP"),
            Map.entry("stg", "GBP"));

    private static final Map<String, CurrencyUnit> BY_CODE = CurrencyUnit.registeredCurrencies().stream()
            .filter(unit -> !unit.isPseudoCurrency())
            .collect(Collectors.toUnmodifiableMap(CurrencyUnit::getCode, Function.identity()));

    private Currencies() {}

    /** The currency that a person named, or empty when it is none that amounts can be kept in. */
    public static Optional<CurrencyUnit> named(String text) {
        String name = Folding.fold(text).replace(".", "");
        return Optional.ofNullable(BY_CODE.get(BY_NAME.getOrDefault(name, name.toUpperCase(Locale.ROOT))));
    }
}
