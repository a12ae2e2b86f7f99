package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.insight.Share;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/** What the report of the funnel says beside its stages, against the tables of the screen. */
record ReportedFigures(JsonNode report, Texts texts, Formats formats) {

    /** Compares them, and says how many figures that were. */
    int compare(FunnelPage.Tables screen) {
        reasons(report.get("won"), screen.won());
        reasons(report.get("lost"), screen.lost());
        velocity(report.get("velocity"), screen.velocity());
        effects(screen.effects());
        sources(screen.sources());
        kept(report.get("followThrough"), screen.kept());
        hours(screen.hours());
        return Stream.of(screen.won(), screen.lost(), screen.effects(), screen.sources(), screen.hours())
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    private void reasons(JsonNode told, FunnelTable screen) {
        List<JsonNode> reasons = told.get("reasons").valueStream().toList();
        assertEquals(reasons.size(), screen.rows().size());
        for (int i = 0; i < reasons.size(); i++) {
            List<Cell> cells = screen.rows().get(i).cells();
            LinkedCount count = cells.get(1).count().orElseThrow();
            Money worth = money(reasons.get(i).get("value"));
            assertEquals(reasons.get(i).get("key").asString(), ((NumberSource.ClosedFor) count.behind()).reason());
            assertEquals(reasons.get(i).get("prospects").asLong(), count.number());
            assertEquals(
                    worth.isZero() ? texts.text("funnel.nothing") : formats.sum(worth, worth),
                    cells.get(2).words());
        }
        long others = told.get("inOtherCurrencies").asLong();
        assertEquals(
                others > 0,
                screen.definition().endsWith(texts.text("funnel.reason.other", others, beside(told, formats))),
                screen.title());
    }

    /** The amounts that a report names as in no sum. */
    static String beside(JsonNode told, Formats formats) {
        return told.get("otherCurrencies")
                .valueStream()
                .map(other -> Money.parse(other.get("currency").asString() + " "
                        + other.get("value").asString()))
                .map(amount -> formats.sum(amount, amount))
                .collect(Collectors.joining(" + "));
    }

    private void velocity(JsonNode told, FunnelTable screen) {
        assertEquals(
                List.of(
                        formats.number(told.get("open").asLong()),
                        rounded(told.get("average")),
                        formats.percent(told.get("chance").asDouble()),
                        told.get("medianDays").isNull()
                                ? texts.text("funnel.nothing")
                                : formats.days(told.get("medianDays").asLong()),
                        rounded(told.get("perWeek"))),
                screen.rows().stream()
                        .map(row -> row.cells().getFirst().words())
                        .toList());
    }

    private void effects(FunnelTable screen) {
        assertEquals(
                report.get("incentives")
                        .valueStream()
                        .map(effect -> List.of(
                                effect.get("with").get("oldEnough").asLong(),
                                effect.get("without").get("oldEnough").asLong()))
                        .toList(),
                screen.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.count().orElseThrow().number())
                                .toList())
                        .toList());
    }

    private void sources(FunnelTable screen) {
        List<JsonNode> told = report.get("sources").valueStream().toList();
        for (int i = 0; i < screen.rows().size() && i < told.size(); i++) {
            JsonNode source = told.get(i);
            assertEquals(
                    Stream.of("created", "won", "lost", "open")
                            .map(key -> source.get(key).asLong())
                            .sorted()
                            .toList(),
                    screen.rows().get(i).cells().stream()
                            .flatMap(cell -> cell.count().stream())
                            .map(LinkedCount::number)
                            .sorted()
                            .toList(),
                    screen.rows().get(i).name());
        }
    }

    private void kept(JsonNode told, FunnelTable screen) {
        List<String> shares = List.of("confirmed", "reminded", "held", "followedUp", "answered");
        for (int i = 0; i < shares.size(); i++) {
            JsonNode share = told.get(shares.get(i));
            Share kept =
                    new Share(share.get("part").asLong(), share.get("whole").asLong());
            assertEquals(
                    kept.whole() == 0
                            ? texts.text("funnel.nothing")
                            : texts.text("funnel.counts", kept.part(), kept.whole()),
                    screen.rows().get(i).cells().get(1).words());
        }
        JsonNode response = told.get("responseMinutes");
        assertEquals(
                response.isNull()
                        ? texts.text("funnel.nothing")
                        : formats.duration(Duration.ofMinutes(response.asLong())),
                screen.rows().get(shares.size()).cells().getFirst().words());
    }

    private void hours(FunnelTable screen) {
        List<String> verdicts = List.of("not_told", "better", "worse");
        List<String> told = report.get("calls")
                .get("hours")
                .valueStream()
                .map(hour -> texts.text(
                        "funnel.hours.cell",
                        verdicts.indexOf(hour.get("verdict").asString()),
                        hour.get("reached").asLong(),
                        hour.get("called").asLong()))
                .toList();
        List<String> shown = screen.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.count().stream())
                .filter(LinkedCount::opens)
                .map(LinkedCount::words)
                .toList();
        // The last one is that of all hours together.
        assertEquals(told.isEmpty() ? 0 : told.size() + 1, shown.size());
        assertEquals(told, shown.subList(0, told.size()));
    }

    private String rounded(JsonNode amount) {
        return amount.isNull() ? texts.text("funnel.nothing") : formats.sum(money(amount), money(amount));
    }

    private static Money money(JsonNode amount) {
        return Money.of(CurrencyUnit.of("TRY"), new BigDecimal(amount.asString()));
    }
}
