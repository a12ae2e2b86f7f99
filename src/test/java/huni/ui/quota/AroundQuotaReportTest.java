package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.MixedStore;
import huni.command.OpenStore;
import huni.domain.Commission;
import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaPage.Line;
import huni.work.ChangeSetting;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code report quota} tells scripts what the screen shows of the same store. */
class AroundQuotaReportTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");

    private final Texts texts = Texts.in(Locale.UK, List.of("huni/ui/kit/texts", "huni/ui/quota/texts"));
    private final Formats formats = new Formats(texts, MixedStore.NOON, TRY);

    @TempDir
    Path home;

    private MixedStore store;
    private QuotaReading reading;
    private QuotaPage page;
    private JsonNode told;

    @BeforeEach
    void readTheScreenAndTheReport() {
        store = new MixedStore(home.resolve("store")).withSample(600);
        try (OpenStore open = store.open()) {
            open.workspace()
                    .perform(new ChangeSetting(
                            Settings.Key.COMMISSION,
                            Commission.read("0:5;100:8").orElseThrow().written()));
            reading = new QuotaReader(
                            new QuotaStripReader(open.quota(), open.pipelines(), open.forecasts()),
                            open.quota(),
                            open.aroundQuota())
                    .read(
                            open.workspace().now(),
                            QuotaHolder.ALL,
                            open.workspace().workingTime(),
                            open.workspace().settings(),
                            () -> false)
                    .orElseThrow();
        }
        page = new QuotaWriter(texts, formats).page(reading);
        told = store.json("report", "quota").get("around");
    }

    @Test
    void whatItTakesIsTheSame() {
        JsonNode effort = told.get("effort");

        assertEquals(oneDecimal(effort.get("neededPerDay")), figure("quota.effort.needed.day"));
        assertEquals(oneDecimal(effort.get("enteredPerDay")), figure("quota.effort.entered"));
        assertEquals(oneDecimal(effort.get("callsPerDay")), figure("quota.effort.calls"));
        assertEquals(oneDecimal(effort.get("calledPerDay")), figure("quota.effort.called"));
        assertEquals(
                oneDecimal(told.get("newProspectsMedian")),
                figure("quota.effort.steady", told.get("weeksAtZero").asLong()));
        assertEquals(reading.effort().daysLeft(), effort.get("daysLeft").asDouble());
    }

    @Test
    void theEndsTheNextWeeksAndTheNewProspectsAreTheSame() {
        assertTrue(told.get("ends").size() > 1);
        assertEquals(
                reading.ends().stream()
                        .map(end -> amount(end.from()) + " " + amount(end.to()))
                        .toList(),
                told.get("ends")
                        .valueStream()
                        .map(end ->
                                end.get("from").asString() + " " + end.get("to").asString())
                        .toList());
        assertEquals(
                1,
                told.get("ends")
                        .valueStream()
                        .mapToDouble(end -> end.get("chance").asDouble())
                        .sum(),
                1e-4);
        assertEquals(
                reading.closings().weeks().stream()
                        .map(week -> week.days().from() + " " + amount(week.expected())
                                + " " + week.prospects().size() + " "
                                + reading.closings().isThin(week))
                        .toList(),
                told.get("closings")
                        .valueStream()
                        .map(week -> "%s %s %d %s"
                                .formatted(
                                        week.get("week").asString(),
                                        week.get("expected").asString(),
                                        week.get("prospects").asLong(),
                                        week.get("thin").asBoolean()))
                        .toList());
        assertEquals(
                reading.steadiness().weeks().stream()
                        .map(week -> week.days().from() + " " + week.created())
                        .toList(),
                told.get("newProspectsPerWeek")
                        .valueStream()
                        .map(week -> week.get("week").asString() + " "
                                + week.get("created").asLong())
                        .toList());
    }

    @Test
    void eachListIsAsLongAsItsNumber() {
        List<Line> linked = Stream.concat(page.effort().lines().lines().stream(), page.past().lines().lines().stream())
                .filter(line -> line.list().isPresent())
                .toList();

        assertEquals(2 + reading.behind().past().size(), linked.size());
        try (OpenStore open = store.open()) {
            assertEquals(reading.effort().entered(), count(open, linked.getFirst()));
            assertEquals(1, count(open, linked.get(1)));
            for (int i = 0; i < reading.behind().past().size(); i++) {
                assertEquals(reading.behind().past().get(i).won().count(), count(open, linked.get(2 + i)));
            }
        }
    }

    private static long count(OpenStore open, Line line) {
        return open.prospects().count(ListRequest.of(line.list().orElseThrow().scope()));
    }

    @Test
    void whatIsEarnedIsTheSame() {
        Money target = reading.strip().numbers().quota().target();
        assertEquals(
                amount(reading.commission().of(reading.strip().numbers().won(), target)),
                told.get("commission").get("ofWon").asString());
        assertEquals(
                page.earned().lines().lines().get(1).figure(),
                sum(told.get("commission").get("withExpected")));
    }

    @Test
    void thePeriodsBeforeAreTheSame() {
        List<JsonNode> before = told.get("before").valueStream().toList();

        assertEquals(reading.behind().past().size(), before.size());
        assertTrue(before.size() > 2);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(
                    reading.behind().past().get(i).days().from().toString(),
                    before.get(i).get("from").asString());
            assertEquals(
                    amount(reading.behind().past().get(i).won().sum()),
                    before.get(i).get("won").asString());
            assertEquals(
                    reading.behind().past().get(i).isReached(),
                    before.get(i).get("reached").asBoolean());
        }
    }

    private String figure(String key, Object... arguments) {
        String name = texts.text(key, arguments);
        return page.effort().lines().lines().stream()
                .filter(line -> line.name().equals(name))
                .map(Line::figure)
                .findFirst()
                .orElseThrow();
    }

    private String oneDecimal(JsonNode number) {
        return number.isNull() ? "–" : formats.number(BigDecimal.valueOf(number.asDouble()), 1);
    }

    private String sum(JsonNode amount) {
        Money money = Money.of(TRY, new BigDecimal(amount.asString()));
        return formats.sum(money, money);
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }
}
