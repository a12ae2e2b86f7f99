package huni.command;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Quota;
import huni.insight.InOtherCurrency;
import huni.insight.Movement;
import huni.insight.Outlook;
import huni.insight.RunningQuota;
import huni.insight.Share;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepRate;
import huni.insight.StepRates;
import huni.insight.Summary;
import huni.insight.ThreeNumbers;
import huni.insight.Wilson;
import huni.language.DomainWords;
import huni.language.Texts;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The reports as people read them in a terminal. */
final class ReportText {

    private final Console console;
    private final Texts texts;
    private final NumberFormat numbers;
    private final DateTimeFormatter days;

    ReportText(Console console) {
        this.console = console;
        this.texts = console.texts();
        this.numbers = NumberFormat.getIntegerInstance(texts.locale());
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
    }

    /** @param closed the days of the won and lost that are counted; empty where all are */
    void summary(Summary summary, Optional<DaySpan> closed) {
        table(List.of(
                row("report.prospects", summary.prospects()),
                row("report.open", summary.open()),
                row("report.won", summary.won()),
                row("report.lost", summary.lost()),
                row("report.parked", summary.parked()),
                List.of(texts.text("report.win-rate"), share(summary.winRate())),
                List.of(texts.text("report.won-value"), amount(summary.wonValue())),
                row("report.without-date", summary.withoutDate())));
        console.print(closed.map(days -> texts.text("report.closed.span", span(days)))
                .orElseGet(() -> texts.text("report.closed.ever")));
        summary.wonInOthers()
                .forEach(other ->
                        console.print(texts.text("report.won-elsewhere", other.count(), amount(other.value()))));
        if (summary.closedUndated() > 0) {
            console.print(texts.text("report.closed-undated", summary.closedUndated()));
        }
    }

    void noQuota() {
        console.print(texts.text("report.quota.none"));
    }

    /** Of which pipeline the quota is; over all without one. */
    void whose(Optional<PipelineHeading> pipeline) {
        console.print(texts.text(
                "report.quota.of",
                pipeline.map(new DomainWords(texts)::pipeline).orElseGet(() -> texts.text("report.quota.all"))));
    }

    /** That a pipeline has no quota of its own. */
    void withoutQuota(PipelineHeading pipeline) {
        console.print(texts.text("report.quota.without", new DomainWords(texts).pipeline(pipeline)));
    }

    /** The running period, as the strip shows it. */
    void quota(RunningQuota running) {
        ThreeNumbers numbers = running.numbers();
        console.print(texts.text("report.quota.period", span(numbers.period())));
        table(List.of(
                row("report.quota", figure(numbers, numbers.quota().target())),
                row("report.quota.won", figure(numbers, numbers.won())),
                row("report.quota.expected", figure(numbers, numbers.expected())),
                row("report.quota.build", figure(numbers, numbers.toBuild())),
                row("report.quota.chance", percent(numbers.chance())),
                row("report.quota.range", range(numbers, numbers.outlook())),
                row("report.quota.range.open", range(numbers, numbers.fromOpen())),
                row("report.quota.new", decimal(OptionalDouble.of(numbers.newWins()))),
                row("report.quota.end", figure(numbers, numbers.expectedInTheEnd())),
                row("report.quota.coverage", decimal(numbers.coverage())),
                row("report.quota.required", decimal(numbers.requiredCoverage())),
                row("report.quota.slipped", texts.text("report.quota.slips", numbers.slipped(), numbers.slips()))));
        running.left()
                .forEach(left -> console.print(texts.text(
                        "report.quota.elsewhere",
                        amount(left.won()),
                        left.wins(),
                        amount(left.open()),
                        left.closing())));
        if (running.withoutWorth() > 0) {
            console.print(texts.text("report.quota.without-value", running.withoutWorth()));
        }
        if (running.undated() > 0) {
            console.print(texts.text("report.quota.undated", running.undated()));
        }
    }

    private String range(ThreeNumbers numbers, Outlook outlook) {
        return figure(numbers, outlook.p10()) + " – " + figure(numbers, outlook.p90());
    }

    private String figure(ThreeNumbers numbers, Money money) {
        return numbers.quota().measure() == Quota.Measure.MONEY
                ? amount(money)
                : decimal(OptionalDouble.of(money.getAmount().doubleValue()));
    }

    private String decimal(OptionalDouble number) {
        NumberFormat one = NumberFormat.getNumberInstance(texts.locale());
        one.setMaximumFractionDigits(1);
        return number.isPresent() ? one.format(number.getAsDouble()) : "–";
    }

    private List<String> row(String key, String figure) {
        return List.of(texts.text(key), figure);
    }

    private List<String> row(String key, long number) {
        return List.of(texts.text(key), numbers.format(number));
    }

    void snapshot(Snapshot snapshot, Pipeline pipeline) {
        console.print(texts.text("report.snapshot", days.format(snapshot.day())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.text("report.stage"),
                texts.text("report.count"),
                texts.text("report.value"),
                texts.text("report.expected")));
        for (Snapshot.Stock stock : snapshot.stages()) {
            rows.add(List.of(
                    name(pipeline.stage(stock.stage())),
                    numbers.format(stock.count()),
                    worth(stock, stock.worth()),
                    stock.expected().map(expected -> worth(stock, expected)).orElse("–")));
        }
        table(rows);
        long others = snapshot.stages().stream()
                .mapToLong(Snapshot.Stock::inOtherCurrencies)
                .sum();
        if (others > 0) {
            console.print(texts.text("report.other-currencies", others, named(snapshot.others())));
        }
    }

    void funnel(FunnelFigures figures, Pipeline pipeline) {
        new FunnelText(console, this).print(figures, pipeline);
    }

    /** @param undated how many entries into each stage have no day */
    void rates(Pipeline pipeline, StepRates rates, Spells spells, Map<StageKey, Long> undated) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("stage", "step-rate", "within", "old-enough", "too-early", "later", "median", "p90")
                .map(key -> texts.text("report." + key))
                .toList());
        for (Spells.StageSpell stage : spells.stages()) {
            StepRate rate = rates.usual(stage.stage());
            rows.add(List.of(
                    name(pipeline.stage(stage.stage())),
                    share(rate.share()),
                    numbers.format(rate.within()),
                    numbers.format(rate.oldEnough()),
                    numbers.format(rate.tooEarly()),
                    numbers.format(rate.advancedLater()),
                    days(stage.spell().median()),
                    days(stage.spell().p90())));
        }
        table(rows);
        console.print(texts.text(
                "report.cycle",
                days(spells.cycle().median()),
                days(spells.cycle().p90())));
        for (Spells.StageSpell stage : spells.stages()) {
            long noTries = rates.noTries(stage.stage());
            long without = undated.getOrDefault(stage.stage(), 0L);
            if (noTries + without > 0) {
                console.print(
                        texts.text("report.rates-left-out", name(pipeline.stage(stage.stage())), noTries, without));
            }
        }
        console.print(texts.text("report.rates-definition"));
    }

    String days(OptionalLong count) {
        return count.isPresent() ? numbers.format(count.getAsLong()) : "–";
    }

    void movement(Movement movement, Pipeline pipeline) {
        List<Stage> steps = movement.weeks().stream()
                .flatMap(week -> week.firstEntries().stream())
                .map(Movement.Entries::stage)
                .distinct()
                .map(pipeline::stage)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        Stream.of(texts.text("report.week")),
                        steps.stream().map(this::name),
                        Stream.of(texts.text("report.lost")))
                .flatMap(cell -> cell)
                .toList());
        for (Movement.Week week : movement.weeks()) {
            List<String> row = new ArrayList<>();
            row.add(days.format(week.days().from()));
            steps.forEach(step -> row.add(numbers.format(week.into(step.key()))));
            row.add(numbers.format(week.lost()));
            rows.add(row);
        }
        table(rows);
        if (movement.undatedEntries() > 0) {
            console.print(texts.text(
                    "report.movement-undated",
                    movement.undatedEntries(),
                    movement.undated().stream()
                            .map(entries -> texts.text(
                                    "report.movement-undated-stage",
                                    name(pipeline.stage(entries.stage())),
                                    entries.count()))
                            .collect(Collectors.joining(", "))));
        }
    }

    String name(Stage stage) {
        return console.words().stage(stage);
    }

    String span(DaySpan span) {
        return days.format(span.from()) + " – " + days.format(span.to());
    }

    private String worth(Snapshot.Stock stock, Money sum) {
        return stock.others().isEmpty() ? amount(sum) : sum(sum);
    }

    /** A sum of prospects; nothing of those whose values are in no sum. */
    String sum(Money money) {
        return money.isZero() ? "–" : amount(money);
    }

    /** What sums leave out, by currency. */
    String named(List<InOtherCurrency> others) {
        return others.stream().map(other -> amount(other.value())).collect(Collectors.joining(" + "));
    }

    String amount(Money money) {
        NumberFormat decimals = NumberFormat.getNumberInstance(texts.locale());
        decimals.setMinimumFractionDigits(money.getScale());
        decimals.setMaximumFractionDigits(money.getScale());
        return decimals.format(money.getAmount()) + " " + money.getCurrencyUnit();
    }

    String share(Share share) {
        return switch (share.weight()) {
            case NOTHING -> "–";
            case COUNTS_ONLY -> texts.text("report.counts", share.part(), share.whole());
            case PLAIN -> percent(share.rate().orElseThrow());
            case UNCERTAIN -> {
                Wilson interval = share.interval().orElseThrow();
                yield texts.text(
                        "report.uncertain",
                        percent(share.rate().orElseThrow()),
                        percent(interval.low()),
                        percent(interval.high()));
            }
        };
    }

    String percent(double rate) {
        return NumberFormat.getPercentInstance(texts.locale()).format(rate);
    }

    void table(List<List<String>> rows) {
        TextTable.lines(rows).forEach(console::print);
    }
}
