package huni.command;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.insight.Funnel;
import huni.insight.Movement;
import huni.insight.Share;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepRate;
import huni.insight.StepRates;
import huni.insight.Summary;
import huni.insight.Wilson;
import huni.language.Texts;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    void summary(Summary summary) {
        table(List.of(
                row("report.prospects", summary.prospects()),
                row("report.open", summary.open()),
                row("report.won", summary.won()),
                row("report.lost", summary.lost()),
                row("report.parked", summary.parked()),
                List.of(texts.text("report.win-rate"), share(summary.winRate())),
                List.of(texts.text("report.won-value"), amount(summary.wonValue())),
                row("report.without-date", summary.withoutDate())));
        summary.wonInOthers()
                .forEach(other ->
                        console.print(texts.text("report.won-elsewhere", other.count(), amount(other.value()))));
        if (summary.closedUndated() > 0) {
            console.print(texts.text("report.closed-undated", summary.closedUndated()));
        }
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
                    amount(stock.worth()),
                    stock.expected().map(this::amount).orElse("–")));
        }
        table(rows);
        long others = snapshot.stages().stream()
                .mapToLong(Snapshot.Stock::inOtherCurrencies)
                .sum();
        if (others > 0) {
            console.print(texts.text("report.other-currencies", others));
        }
    }

    void funnel(Funnel funnel, Pipeline pipeline) {
        console.print(texts.text("report.funnel", span(funnel.created()), funnel.prospects(), funnel.skipped()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "stage",
                        "reached",
                        "of-first",
                        "lost-here",
                        "parked-here",
                        "still-here",
                        "step-rate",
                        "old-enough",
                        "too-early",
                        "later")
                .map(key -> texts.text("report." + key))
                .toList());
        for (int i = 0; i < funnel.steps().size(); i++) {
            Funnel.Step step = funnel.steps().get(i);
            boolean last = i == funnel.steps().size() - 1;
            rows.add(List.of(
                    name(pipeline.stage(step.stage())),
                    numbers.format(step.reached()),
                    last ? share(funnel.ofFirst(i)) : "",
                    numbers.format(step.lostHere()),
                    numbers.format(step.parkedHere()),
                    numbers.format(step.stillHere()),
                    last ? "" : share(step.stepRate().share()),
                    last ? "" : numbers.format(step.stepRate().oldEnough()),
                    last ? "" : numbers.format(step.tooEarly()),
                    last ? "" : numbers.format(step.stepRate().advancedLater())));
        }
        table(rows);
        funnel.steps().stream()
                .filter(step -> step.undated() > 0)
                .forEach(step -> console.print(
                        texts.text("report.funnel-undated", name(pipeline.stage(step.stage())), step.undated())));
        console.print(texts.text("report.funnel-definition"));
    }

    void rates(Pipeline pipeline, StepRates rates, Spells spells) {
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
        console.print(texts.text("report.rates-definition"));
    }

    private String days(OptionalLong count) {
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

    private String name(Stage stage) {
        return console.words().stage(stage);
    }

    private String span(DaySpan span) {
        return days.format(span.from()) + " – " + days.format(span.to());
    }

    private String amount(Money money) {
        NumberFormat decimals = NumberFormat.getNumberInstance(texts.locale());
        decimals.setMinimumFractionDigits(money.getScale());
        decimals.setMaximumFractionDigits(money.getScale());
        return decimals.format(money.getAmount()) + " " + money.getCurrencyUnit();
    }

    private String share(Share share) {
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

    private String percent(double rate) {
        return NumberFormat.getPercentInstance(texts.locale()).format(rate);
    }

    /** Columns as wide as their widest cell: the first to the left, the others to the right. */
    private void table(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(row.getFirst());
            line.repeat(' ', widths[0] - row.getFirst().length());
            for (int i = 1; i < row.size(); i++) {
                line.repeat(' ', widths[i] - row.get(i).length() + 2).append(row.get(i));
            }
            console.print(line.toString().stripTrailing());
        }
    }
}
