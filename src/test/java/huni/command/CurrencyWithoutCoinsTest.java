package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Settings;
import huni.domain.quota.QuotaPeriod;
import huni.work.ChangeSetting;
import huni.work.quota.SetCurrencyRate;
import huni.work.quota.SetQuota;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The yen has no smaller coin, while the store keeps two decimals of every amount: every report says sales in yen. */
class CurrencyWithoutCoinsTest {

    @TempDir
    Path home;

    private MixedStore store;

    @BeforeEach
    void sellInYen() throws IOException {
        store = new MixedStore(home.resolve("store")).withQuota(100_000).withFile("sales.csv", """
                Name,Stage,Amount,Currency,Created,Closed
                Tokyo,Won,300000,JPY,2026-10-02,2026-11-03
                Osaka,Won,45001,JPY,2026-10-03,2026-11-04
                Kobe,Lost,70000,JPY,2026-10-04,2026-11-05
                Nara,New lead,25001,JPY,2026-10-12,
                Kaya,New lead,40000,TRY,2026-10-12,
                """);
    }

    @Test
    void whatAmountsLeaveOutIsNamed() {
        assertEquals(List.of("JPY 4 440002"), others(store.json("report", "snapshot")));
        JsonNode funnel = store.json("report", "funnel", "--from", "2026-10-01");
        assertEquals(List.of("JPY 2 345001"), others(funnel.get("won")));
        assertEquals(List.of("JPY 1 70000"), others(funnel.get("lost")));
        JsonNode quota = store.json("report", "quota").get("quota");
        assertEquals("0.00", quota.get("won").asString());
        JsonNode left = quota.get("inOtherCurrencies").get(0);
        assertEquals("345001", left.get("won").asString());
        assertEquals("25001", left.get("open").asString());
    }

    @Test
    void withARateItCountsTowardsTheQuota() {
        try (OpenStore open = store.open()) {
            LocalDate day = LocalDate.of(2026, 6, 1);
            open.workspace().perform(new SetCurrencyRate("JPY", "TRY", day, Optional.of(new BigDecimal("0.25"))));
        }
        JsonNode quota = store.json("report", "quota").get("quota");

        assertEquals("86250.25", quota.get("won").asString());
        assertEquals("13749.75", quota.get("gap").asString());
    }

    @Test
    void aWorkspaceCanCountInIt() {
        try (OpenStore open = store.open()) {
            open.workspace().perform(new ChangeSetting(Settings.Key.CURRENCY, "JPY"));
            open.workspace().perform(new SetQuota(QuotaPeriod.MONTH, Money.parse("JPY 500000")));
        }
        assertEquals("345001", store.json("report", "summary").get("wonValue").asString());
        JsonNode quota = store.json("report", "quota").get("quota");
        assertEquals("345001", quota.get("won").asString());
        assertEquals("154999", quota.get("gap").asString());
        String week = store.call(Locale.US, "report", "week").results();
        assertTrue(week.contains("345,001"), week);
    }

    private static List<String> others(JsonNode told) {
        return told.get("otherCurrencies")
                .valueStream()
                .map(one -> "%s %d %s"
                        .formatted(
                                one.get("currency").asString(),
                                one.get("count").asLong(),
                                one.get("value").asString()))
                .toList();
    }
}
