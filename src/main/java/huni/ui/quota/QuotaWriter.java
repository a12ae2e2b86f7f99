package huni.ui.quota;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.quota.Quota;
import huni.insight.ExpectedClosings;
import huni.insight.ExpectedClosings.ClosingWeek;
import huni.insight.PossibleEnd;
import huni.insight.ThreeNumbers;
import huni.language.ChanceWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.chart.BarChart;
import huni.language.chart.Ink;
import huni.ui.kit.Tone;
import huni.ui.quota.QuotaPage.Behind;
import huni.ui.quota.QuotaPage.Line;
import huni.ui.quota.QuotaPage.Tile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.joda.money.Money;

/** Writes the screen of the quota in the person's language and unit. */
final class QuotaWriter {

    private static final BigDecimal THOUSANDS_FROM = BigDecimal.valueOf(10_000);

    private final Texts texts;
    private final Formats formats;
    private final ChanceWords chances;
    private final QuotaAmounts amounts;
    private final PeriodWords periods;
    private final QuotaMathWriter math;
    private final EffortWriter effort;
    private final PastPeriodWriter past;
    private final CommissionWriter commission;

    QuotaWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.chances = new ChanceWords(texts, formats);
        this.amounts = new QuotaAmounts(texts, formats);
        this.periods = new PeriodWords(texts, formats);
        this.math = new QuotaMathWriter(texts, formats);
        this.effort = new EffortWriter(texts, formats);
        this.past = new PastPeriodWriter(texts, formats);
        this.commission = new CommissionWriter(texts, formats);
    }

    QuotaPage page(QuotaReading reading) {
        ThreeNumbers numbers = reading.strip().numbers();
        Quota quota = numbers.quota();
        return new QuotaPage(
                periods.quota(quota.period(), numbers.period()),
                new WhoseQuotaWriter(texts, formats).write(reading.strip()),
                texts.text("quota.left", reading.effort().daysLeft()),
                quota,
                reading.behind().lengths(),
                cards(reading),
                List.of(ends(reading), closings(reading)),
                effort.write(reading),
                commission.write(reading),
                past.write(reading.behind()));
    }

    private String amount(QuotaReading reading, Money amount) {
        return amounts.amount(
                reading.strip().numbers().quota(), amount, reading.strip().largest());
    }

    /** Where all that was won is in currencies without a rate, nothing is said, and not that it is nothing. */
    private String won(QuotaReading reading) {
        Money won = reading.strip().numbers().won();
        return won.isZero() && reading.strip().leftOut().stream().anyMatch(left -> left.wins() > 0)
                ? texts.text("quota.nothing")
                : amount(reading, won);
    }

    private List<Tile> cards(QuotaReading reading) {
        ThreeNumbers numbers = reading.strip().numbers();
        QuotaMath all = math.write(reading.strip());
        List<ProspectId> won = reading.behind().won();
        double part = numbers.quota().target().isZero()
                ? 1
                : numbers.won().getAmount().doubleValue()
                        / numbers.quota().target().getAmount().doubleValue();
        List<ProspectId> bets =
                numbers.bets().stream().map(bet -> bet.open().prospect()).toList();
        return List.of(
                new Tile(
                        "won",
                        texts.text("quota.strip.won"),
                        Tone.GREEN,
                        won(reading),
                        texts.text("quota.card.won", formats.percent(part)),
                        behind("quota.card.won.list", texts.text("quota.strip.won"), won),
                        new QuotaMath(
                                all.period(),
                                all.only(Set.of(texts.text("quota.strip.won"), texts.text("quota.math.others")))
                                        .parts(),
                                all.undated(),
                                "")),
                new Tile(
                        "expected",
                        texts.text("quota.card.expected"),
                        Tone.NEUTRAL,
                        amount(reading, numbers.expected()),
                        expectedNote(numbers),
                        behind("quota.card.expected.list", texts.text("quota.card.expected"), bets),
                        all.only(Set.of(texts.text("quota.strip.expected"), texts.text("quota.math.others")))),
                new Tile(
                        "build",
                        texts.text("quota.card.build"),
                        numbers.toBuild().isZero() ? Tone.NEUTRAL : Tone.AMBER,
                        amount(reading, numbers.toBuild()),
                        buildNote(numbers),
                        Optional.empty(),
                        all.only(Set.of(texts.text("quota.strip.build")))),
                new Tile(
                        "chance",
                        texts.text("quota.math.reach"),
                        Tone.NEUTRAL,
                        chances.ofQuota(numbers.chance(), numbers.gap().isZero()),
                        texts.text(
                                "quota.card.range",
                                amount(reading, end(numbers, numbers.outlook().p10())),
                                amount(reading, end(numbers, numbers.outlook().p50())),
                                amount(reading, end(numbers, numbers.outlook().p90()))),
                        Optional.empty(),
                        all.only(Set.of(texts.text("quota.math.reach"), texts.text("quota.math.new")))));
    }

    /** With what is won already. */
    private static Money end(ThreeNumbers numbers, Money more) {
        return numbers.won().plus(more);
    }

    private String expectedNote(ThreeNumbers numbers) {
        return numbers.concentration().isPresent() && numbers.open() > 1
                ? texts.text(
                        "quota.card.expected.note",
                        numbers.carrying(),
                        formats.percent(numbers.concentration().getAsDouble()))
                : texts.text("quota.math.carrying", numbers.carrying());
    }

    private String buildNote(ThreeNumbers numbers) {
        OptionalLong needed = numbers.newProspectsNeeded();
        return needed.isPresent() && needed.getAsLong() > 0
                ? texts.text("quota.card.build.note", needed.getAsLong(), chances.percent(numbers.firstEver()))
                : "";
    }

    private Optional<Behind> behind(String words, String title, Collection<ProspectId> prospects) {
        return prospects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Behind(
                        texts.text(words, prospects.size()), title, new ListScope.Chosen(Set.copyOf(prospects))));
    }

    private QuotaPage.Chart ends(QuotaReading reading) {
        ThreeNumbers numbers = reading.strip().numbers();
        Money quota = numbers.quota().target();
        boolean thousands = reading.strip().largest().getAmount().compareTo(THOUSANDS_FROM) >= 0;
        List<BarChart.Pillar> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int line = 0;
        for (PossibleEnd end : reading.ends()) {
            boolean reached = !end.from().isLessThan(quota);
            line += reached ? 0 : 1;
            String from = amount(reading, end.from());
            String to = amount(reading, end.to());
            String name = texts.text("quota.ends.from", from, to);
            String chance = formats.percent(end.chance());
            columns.add(new BarChart.Pillar(
                    axis(end.from(), thousands),
                    end.chance(),
                    reached ? Ink.WON : Ink.STAGE_2,
                    false,
                    texts.text("quota.ends.says", from, to, chance)));
            lines.add(new Line(name, chance));
        }
        String title = texts.text(thousands ? "quota.ends.title.thousand" : "quota.ends.title");
        String how = texts.text(
                reading.strip().whose().person().isPresent() ? "quota.ends.how.person" : "quota.ends.how",
                numbers.forecast().wins().count());
        return new QuotaPage.Chart(
                "ends",
                title,
                new BarChart(
                        texts.text(
                                "quota.ends.spoken",
                                chances.ofQuota(numbers.chance(), numbers.gap().isZero()),
                                amount(reading, quota)),
                        columns,
                        Optional.of(new BarChart.Divide(line, texts.text("quota.ends.line", amount(reading, quota)))),
                        ""),
                lines,
                how,
                math(reading, title, lines, how));
    }

    private String axis(Money amount, boolean thousands) {
        BigDecimal shown = thousands ? amount.getAmount().movePointLeft(3) : amount.getAmount();
        BigDecimal rounded = shown.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return formats.number(rounded, Math.max(0, rounded.scale()));
    }

    private QuotaPage.Chart closings(QuotaReading reading) {
        ExpectedClosings closings = reading.closings();
        List<BarChart.Pillar> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int thin = 0;
        for (ClosingWeek week : closings.weeks()) {
            boolean isThin = closings.isThin(week);
            thin += isThin ? 1 : 0;
            String name = texts.text("quota.closings.week", week.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            String expected = amount(reading, week.expected());
            columns.add(new BarChart.Pillar(
                    name,
                    week.expected().getAmount().doubleValue(),
                    Ink.STAGE_4,
                    isThin,
                    texts.text(
                            "quota.closings.says",
                            name,
                            formats.day(week.days().from()),
                            expected,
                            week.prospects().size())));
            lines.add(new Line(
                    texts.text(
                            "quota.closings.name", name, formats.day(week.days().from())),
                    expected,
                    behind("quota.closings.list", texts.text("quota.closings.title.list", name), week.prospects())));
        }
        String title = texts.text("quota.closings.title", ExpectedClosings.WEEKS);
        String how = texts.text(
                isMoney(reading) ? "quota.closings.how" : "quota.closings.how.sales",
                amount(reading, closings.median()));
        return new QuotaPage.Chart(
                "closings",
                title,
                new BarChart(
                        texts.text("quota.closings.spoken", ExpectedClosings.WEEKS, thin),
                        columns,
                        Optional.empty(),
                        texts.text("quota.closings.thin")),
                lines,
                how,
                math(reading, title, lines, how));
    }

    private static boolean isMoney(QuotaReading reading) {
        return reading.strip().numbers().quota().measure() == Quota.Measure.MONEY;
    }

    /** What a chart shows as lines, with how it is counted. */
    private QuotaMath math(QuotaReading reading, String title, List<Line> lines, String definition) {
        return new QuotaMath(
                periods.days(reading.strip()),
                List.of(new QuotaMath.Part(
                        title,
                        "",
                        lines.stream()
                                .map(line -> new QuotaMath.Addend(line.name(), "", line.figure(), ""))
                                .toList(),
                        List.of(definition))),
                "",
                "");
    }
}
