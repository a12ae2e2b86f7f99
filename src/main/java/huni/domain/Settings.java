package huni.domain;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * What the user has set for the workspace. What was never set has a default.
 *
 * @param set the values as they are stored
 */
public record Settings(Map<Key, String> set) {

    /** A thing that can be set; stored by its name in lower case. */
    public enum Key {
        /** ISO 4217 code of new amounts. */
        CURRENCY,
        /** Time zone of the days, as in {@code Europe/Istanbul}. */
        ZONE,
        /** {@code tr} or {@code en}; not set means the system's. */
        LANGUAGE,
        /** {@code light}, {@code dark} or {@code system}. */
        THEME,
        /** Size of the text in percent: 100 or 125. */
        TEXT_PERCENT,
        /** Order of the board's cards, the name of a {@code CardSort}. */
        CARD_SORT,
        /** Keys of the collapsed columns, separated by commas. */
        COLLAPSED_STAGES;

        private static final Set<String> LANGUAGES = Set.of("tr", "en");
        private static final Set<String> THEMES = Set.of("light", "dark", "system");
        private static final Set<String> TEXT_PERCENTS = Set.of("100", "125");

        /** Whether the program knows what that value means. */
        public boolean knows(String value) {
            return switch (this) {
                case CURRENCY ->
                    CurrencyUnit.registeredCurrencies().stream()
                            .anyMatch(currency -> currency.getCode().equals(value));
                case ZONE -> ZoneId.getAvailableZoneIds().contains(value);
                case LANGUAGE -> LANGUAGES.contains(value);
                case THEME -> THEMES.contains(value);
                case TEXT_PERCENT -> TEXT_PERCENTS.contains(value);
                case CARD_SORT, COLLAPSED_STAGES -> true;
            };
        }
    }

    public static final Settings DEFAULT = new Settings(Map.of());

    public Settings {
        set = set.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(set));
    }

    public Optional<String> get(Key key) {
        return Optional.ofNullable(set.get(key));
    }

    /** The same settings but for one; a blank value brings the default back. */
    public Settings with(Key key, String value) {
        EnumMap<Key, String> changed = new EnumMap<>(Key.class);
        changed.putAll(set);
        if (value.isBlank()) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return new Settings(changed);
    }

    /** Currency of new amounts; Turkish lira unless set. */
    public CurrencyUnit currency() {
        return CurrencyUnit.of(get(Key.CURRENCY).orElse("TRY"));
    }

    /** The zone that decides the days; the system's unless set. */
    public ZoneId zone() {
        return get(Key.ZONE).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }
}
