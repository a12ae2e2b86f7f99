package huni.domain;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * What is set for the workspace, the same for everybody who works in it. What was never set has a default.
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
        /** Whose public holidays are kept: ISO 3166 code of two letters, or {@code -} for none. */
        COUNTRY,
        /** Whether budgets follow from past purchases in today's money: {@code on} or {@code off}; not set, where it matters. */
        TODAYS_MONEY,
        /** What the person earns of what is won, as {@link Commission} writes it. */
        COMMISSION,
        /** Of which length the quota is that is shown, of several: {@code WEEK} to {@code YEAR}; not set, the latest. */
        QUOTA_PERIOD;

        private static final Set<String> LENGTHS = Set.of("WEEK", "MONTH", "QUARTER", "YEAR");
        private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

        /** Whether the program knows what that value means. */
        public boolean knows(String value) {
            return switch (this) {
                case CURRENCY ->
                    CurrencyUnit.registeredCurrencies().stream()
                            .anyMatch(currency -> currency.getCode().equals(value));
                case ZONE -> ZoneId.getAvailableZoneIds().contains(value);
                case TODAYS_MONEY -> value.equals(ON) || value.equals(OFF);
                case QUOTA_PERIOD -> LENGTHS.contains(value);
                case COMMISSION -> Commission.read(value).isPresent();
                case COUNTRY -> COUNTRIES.contains(value) || value.equals(NO_COUNTRY);
            };
        }
    }

    /** A value of {@link Key#TODAYS_MONEY}. */
    public static final String ON = "on";

    /** A value of {@link Key#TODAYS_MONEY}. */
    public static final String OFF = "off";

    /** The value of {@link Key#COUNTRY} that keeps no public holidays. */
    public static final String NO_COUNTRY = "-";

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

    /** Whether today's money was asked for or refused; empty if nobody said. */
    public Optional<Boolean> todaysMoney() {
        return get(Key.TODAYS_MONEY).map(ON::equals);
    }

    /** What the person earns of what is won; without tiers unless set. */
    public Commission commission() {
        return get(Key.COMMISSION).flatMap(Commission::read).orElse(Commission.UNSAID);
    }

    /** Currency of new amounts; Turkish lira unless set. */
    public CurrencyUnit currency() {
        return CurrencyUnit.of(get(Key.CURRENCY).orElse("TRY"));
    }

    /** Whose public holidays are kept; Turkey's unless set. */
    public String country() {
        return get(Key.COUNTRY).orElse("TR");
    }

    /** The zone that decides the days; the system's unless set. */
    public ZoneId zone() {
        return get(Key.ZONE).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }
}
