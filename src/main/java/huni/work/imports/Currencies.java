package huni.work.imports;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies as people write them: by sign, by code, by name. */
public final class Currencies {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("₺", "TRY"),
            Map.entry("TL", "TRY"),
            Map.entry("YTL", "TRY"),
            Map.entry("TÜRK LIRASI", "TRY"),
            Map.entry("TURKISH LIRA", "TRY"),
            Map.entry("LIRA", "TRY"),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("DOLAR", "USD"),
            Map.entry("ABD DOLARI", "USD"),
            Map.entry("US DOLLAR", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("AVRO", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("STERLIN", "GBP"),
            Map.entry("STG", "GBP"));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    /** The ISO 4217 code of what a person wrote, or empty when it names no currency. */
    public static Optional<String> codeOf(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace('İ', 'I').replace(".", "");
        String known = BY_NAME.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return CODES.contains(name) ? Optional.of(name) : Optional.empty();
    }
}
