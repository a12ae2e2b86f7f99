package huni.ui.settings;

import huni.domain.Settings;
import huni.domain.quota.QuotaPeriod;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Option;
import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** What can be chosen for each setting, in the person's language. */
final class SettingsOptions {

    static final String LARGEST_TEXT = "150";

    private static final List<String> USUAL_CURRENCIES = List.of("TRY", "EUR", "USD", "GBP");
    private static final Pattern CITY =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private final Texts texts;
    private final Locale locale;
    private final DomainWords words;

    SettingsOptions(Texts texts, Formats formats) {
        this.texts = texts;
        this.locale = formats.locale();
        this.words = new DomainWords(texts);
    }

    List<Option> languages() {
        return List.of(
                new Option("", texts.text("settings.system")),
                new Option("tr", texts.text("settings.language.tr")),
                new Option("en", texts.text("settings.language.en")));
    }

    List<Option> themes() {
        return List.of(
                new Option("system", texts.text("settings.system")),
                new Option("light", texts.text("settings.theme.light")),
                new Option("dark", texts.text("settings.theme.dark")),
                new Option("contrast", texts.text("settings.theme.contrast")));
    }

    List<Option> textSizes() {
        return List.of(
                new Option("100", texts.text("settings.text.normal")),
                new Option("125", texts.text("settings.text.large")),
                new Option(LARGEST_TEXT, texts.text("settings.text.largest")));
    }

    List<Option> outsideNotices() {
        return List.of(
                new Option("", texts.text("settings.outside.yes")),
                new Option("no", texts.text("settings.outside.no")));
    }

    List<Option> coach() {
        return List.of(
                new Option("", texts.text("settings.coach.on")), new Option("no", texts.text("settings.coach.off")));
    }

    List<Option> calendarReminders() {
        return List.of(
                new Option("", texts.text("settings.calendar.reminders.yes")),
                new Option("no", texts.text("settings.calendar.reminders.no")));
    }

    List<Option> periods() {
        return Stream.of(QuotaPeriod.values())
                .map(period -> new Option(period.name(), words.period(period)))
                .toList();
    }

    /** The usual ones, then every other one that amounts with two decimals or fewer are written in. */
    List<Option> currencies() {
        Stream<String> others = CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> !unit.isPseudoCurrency() && unit.getDecimalPlaces() <= 2)
                .map(CurrencyUnit::getCode)
                .filter(code -> !USUAL_CURRENCIES.contains(code))
                .sorted();
        return Stream.concat(USUAL_CURRENCIES.stream(), others)
                .map(code -> new Option(code, texts.text("settings.currency.option", code, currencyName(code))))
                .toList();
    }

    private String currencyName(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst()
                .map(currency -> currency.getDisplayName(locale))
                .orElse(code);
    }

    /** Turkey, then no holidays at all, then every other country by its name. */
    List<Option> countries() {
        Collator names = Collator.getInstance(locale);
        Stream<Option> others = Stream.of(Locale.getISOCountries())
                .filter(code -> !code.equals("TR"))
                .map(this::country)
                .sorted(Comparator.comparing(Option::words, names));
        return Stream.concat(
                        Stream.of(
                                country("TR"),
                                new Option(Settings.NO_COUNTRY, texts.text("settings.work.country.none"))),
                        others)
                .toList();
    }

    private Option country(String code) {
        return new Option(code, Locale.of("", code).getDisplayCountry(locale));
    }

    /** The system's, then each city's; a zone that is set and is no city's is there too. */
    List<Option> zones(Optional<String> set, Instant now) {
        List<Option> zones = new ArrayList<>();
        zones.add(new Option(
                "", texts.text("settings.zone.system", ZoneId.systemDefault().getId())));
        set.filter(id -> !CITY.matcher(id).matches()).ifPresent(id -> zones.add(zone(id, now)));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> CITY.matcher(id).matches())
                .sorted()
                .forEach(id -> zones.add(zone(id, now)));
        return zones;
    }

    private Option zone(String id, Instant now) {
        ZoneOffset offset = ZoneId.of(id).getRules().getOffset(now);
        String written = offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
        return new Option(id, texts.text("settings.zone.option", id.replace('_', ' '), written));
    }
}
