package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.quota.CurrencyRate;
import huni.ui.settings.ExchangeRateEntries.ExchangeRate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExchangeRateEntriesTest {

    private final SampleSettings settings = new SampleSettings(Locale.of("tr", "TR"));
    private final ExchangeRateEntries entries = settings.viewModel.prices().rates();

    private void add(String currency, String rate, String since) {
        entries.currency().textProperty().set(currency);
        entries.rate().textProperty().set(rate);
        entries.since().textProperty().set(since);
        entries.add();
        settings.tasks.runAll();
    }

    private List<String> shown() {
        return entries.rates().stream().map(ExchangeRate::words).toList();
    }

    @Test
    void aRateIsWrittenFromADayOnAndStandsInTheListTheLatestFirst() {
        add("eur", "45,1", "02.01.2026");
        add("EUR", "48,5", "12.11.2026");
        add("USD", "42", "12.11.2026");

        assertEquals(
                List.of(
                        "1 EUR = 48,5 TRY · 12 Kas itibarıyla",
                        "1 EUR = 45,1 TRY · 2 Oca itibarıyla",
                        "1 USD = 42 TRY · 12 Kas itibarıyla"),
                shown());
        assertEquals("", entries.currency().textProperty().get());
    }

    @Test
    void theRateOfTheSameDayIsWrittenAnew() {
        add("EUR", "48,5", "12.11.2026");
        add("EUR", "49", "12.11.2026");

        assertEquals(List.of("1 EUR = 49 TRY · 12 Kas itibarıyla"), shown());
    }

    @Test
    void aForgottenRateComesBackWithUndo() {
        add("EUR", "48,5", "12.11.2026");
        entries.remove(entries.rates().getFirst());
        settings.tasks.runAll();
        assertEquals(List.of(), shown());

        settings.workspace.undo();
        settings.tasks.runAll();
        assertEquals(List.of("1 EUR = 48,5 TRY · 12 Kas itibarıyla"), shown());
    }

    @Test
    void whatIsNoRateIsToldAtItsFieldAndNothingIsWritten() {
        add("Euro", "-3", "yok");
        assertEquals(
                "Üç harf yazın; örneğin EUR.",
                entries.currency().problemProperty().get());

        add("EUR", "0", "12.11.2026");
        assertEquals(
                "0’dan büyük bir sayı yazın; örneğin 48,5.",
                entries.rate().problemProperty().get());

        add("TRY", "2", "12.11.2026");
        assertEquals(
                "TRY zaten çalışma alanının para birimi; kur gerekmez. Bir şey eklenmedi.",
                entries.problemProperty().get());
        assertEquals(List.of(), settings.ledger.records().all(CurrencyRate.class));
    }
}
