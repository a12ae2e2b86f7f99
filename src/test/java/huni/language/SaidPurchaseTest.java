package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SaidPurchaseTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private final Formats formats = new Formats(
            Texts.in(Locale.of("tr", "TR"), List.of()),
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Istanbul")),
            LIRA);

    @Test
    void theYearTheAmountAndWhatItWasAreFoundInASentence() {
        assertEquals(
                said("Laboratuvar sistemi", Optional.of(2024), 78_000),
                SaidPurchase.in("2024'te 78 bin, Laboratuvar sistemi", formats));
        assertEquals(
                said("Lab software, 3 sites", Optional.of(2025), 200_000),
                SaidPurchase.in("Lab software, 3 sites, 200k, 2025", formats));
    }

    @Test
    void withoutAYearItIsAskedForAndWithoutAnAmountItIsNone() {
        assertEquals(said("stok takibi", Optional.empty(), 52_000), SaidPurchase.in("stok takibi 52.000 TL", formats));
        assertEquals(Optional.empty(), SaidPurchase.in("2024 yılında 3 tane aldılar", formats));
    }

    private static Optional<SaidPurchase> said(String what, Optional<Integer> year, int paid) {
        return Optional.of(new SaidPurchase(what, year, Money.of(LIRA, paid)));
    }
}
