package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.quota.PastForecast;
import huni.language.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the strip keeps of its first numbers of a week. */
class KeptForecastOfStripTest {

    private final SampleStrip strip = new SampleStrip(Texts.in(Locale.US, SampleStrip.BUNDLES));

    private List<PastForecast> kept() {
        return strip.ledger.records().all(PastForecast.class);
    }

    @Test
    void theFirstNumbersOfTheWeekAreKeptAndNoOthers() {
        QuotaStripReading read = SampleStrip.sales(300_000, 120_000, List.of(), SampleStrip.open(200_000, "0.54"));
        strip.show(read);
        strip.show(SampleStrip.sales(300_000, 200_000, List.of(), SampleStrip.open(50_000, "0.5")));

        assertEquals(1, kept().size());
        PastForecast first = kept().getFirst();
        assertEquals(strip.workspace.now().day(), first.madeOn());
        assertEquals(LocalDate.of(2026, 11, 1), first.from());
        assertEquals(read.numbers().won().plus(read.numbers().outlook().p90()).getAmount(), first.high());
        assertEquals(
                new PastForecast.Spread(new BigDecimal("1.0000"), 1),
                first.look().orElseThrow());
    }

    @Test
    void withoutAQuotaNothingIsKeptAndUndoHasNothingToTakeBack() {
        assertEquals(List.of(), kept());
        strip.showNumbers();
        assertEquals(Optional.empty(), strip.workspace.steps().undo());
    }
}
