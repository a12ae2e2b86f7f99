package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.InOtherCurrency;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.language.AmountsBeside;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Writes what moved in two weeks, and what stands where now. */
final class TableWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;

    TableWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    /** The movement of the last two weeks that were read, the later one first. */
    FunnelTable movement(FunnelReading figures) {
        Movement.Week before = figures.movement().weeks().getFirst();
        Movement.Week week = figures.movement().weeks().getLast();
        List<FunnelTable.Row> rows = new ArrayList<>();
        for (Movement.Entries entries : week.firstEntries()) {
            String name = name(figures.pipeline(), entries.stage());
            rows.add(row(
                    name,
                    shown(figures, week, before)
                            .map(one -> entered(name, entries.stage(), one))
                            .toList()));
        }
        String lost = texts.text("funnel.movement.lost");
        rows.add(row(
                lost,
                shown(figures, week, before)
                        .map(one -> lost(figures, lost, one))
                        .toList()));
        boolean now = week.days().contains(figures.today());
        return new FunnelTable(
                now ? texts.text("funnel.movement.now") : texts.text("funnel.movement.then", weekNumber(week.days())),
                texts.text(
                        "funnel.movement.definition",
                        span(week.days()),
                        entries(week),
                        entries(before),
                        figures.movement().undatedEntries()),
                Stream.of(
                                Stream.of(
                                        texts.text("funnel.stage"),
                                        now ? texts.text("funnel.movement.this") : texts.text("funnel.movement.that")),
                                figures.sameDays().stream().map(same -> sameDays(same.days())),
                                Stream.of(texts.text("funnel.movement.before")))
                        .flatMap(heads -> heads)
                        .toList(),
                rows);
    }

    /** The later week, of the earlier one the same days where the later one goes on, and all of it. */
    private static Stream<Movement.Week> shown(FunnelReading figures, Movement.Week week, Movement.Week before) {
        return Stream.of(Stream.of(week), figures.sameDays().stream(), Stream.of(before))
                .flatMap(weeks -> weeks);
    }

    private String sameDays(DaySpan days) {
        String from = weekday(days.from());
        return texts.text(
                "funnel.movement.same_days", days.from().equals(days.to()) ? from : from + "–" + weekday(days.to()));
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
    }

    private static long entries(Movement.Week week) {
        return LongStream.concat(
                        week.firstEntries().stream().mapToLong(Movement.Entries::count), LongStream.of(week.lost()))
                .sum();
    }

    private LinkedCount entered(String name, StageKey stage, Movement.Week week) {
        return new LinkedCount(
                formats.number(week.into(stage)),
                texts.text("funnel.list.entered", name, span(week.days())),
                week.into(stage),
                new NumberSource.Entered(stage, week.days()));
    }

    private LinkedCount lost(FunnelReading figures, String name, Movement.Week week) {
        return new LinkedCount(
                formats.number(week.lost()),
                texts.text("funnel.list.entered", name, span(week.days())),
                week.lost(),
                new NumberSource.Lost(figures.pipeline().first().pipeline(), week.days()));
    }

    private static FunnelTable.Row row(String name, List<LinkedCount> weeks) {
        return new FunnelTable.Row(name, weeks.stream().map(Cell::of).toList(), false);
    }

    /** Every stage, and after the open ones their sum. */
    FunnelTable snapshot(FunnelReading figures) {
        Pipeline pipeline = figures.pipeline();
        List<Snapshot.Stock> stocks = figures.snapshot().stages();
        List<Snapshot.Stock> open = stocks.stream()
                .filter(stock -> pipeline.stage(stock.stage()).isOpen())
                .toList();
        Money largest =
                stocks.stream().map(Snapshot.Stock::worth).max(Money::compareTo).orElse(Money.zero(formats.currency()));
        List<FunnelTable.Row> rows = new ArrayList<>();
        open.forEach(stock -> rows.add(stock(figures, stock, largest)));
        if (!open.isEmpty()) {
            rows.add(total(figures, open, largest));
        }
        stocks.stream()
                .filter(stock -> !open.contains(stock))
                .forEach(stock -> rows.add(stock(figures, stock, largest)));
        long all = stocks.stream().mapToLong(Snapshot.Stock::count).sum();
        long others =
                stocks.stream().mapToLong(Snapshot.Stock::inOtherCurrencies).sum();
        String beside = new AmountsBeside(formats)
                .named(figures.snapshot().others().stream()
                        .map(InOtherCurrency::value)
                        .toList());
        if (isPast(figures)) {
            return past(figures, rows, all, others, beside);
        }
        return new FunnelTable(
                texts.text("funnel.snapshot"),
                texts.text("funnel.snapshot.definition", formats.day(figures.today()), all, others, beside),
                List.of(
                        texts.text("funnel.stage"),
                        texts.text("funnel.snapshot.count"),
                        texts.text("funnel.snapshot.worth"),
                        texts.text("funnel.snapshot.expected")),
                rows);
    }

    private static boolean isPast(FunnelReading figures) {
        return figures.snapshot().day().isBefore(figures.today());
    }

    /** Of a past day the chances are not what was known then: counts and values alone. */
    private FunnelTable past(FunnelReading figures, List<FunnelTable.Row> rows, long all, long others, String beside) {
        String day = formats.day(figures.snapshot().day());
        return new FunnelTable(
                texts.text("funnel.snapshot.then", day),
                texts.text("funnel.snapshot.definition.then", day, all, others, beside),
                List.of(
                        texts.text("funnel.stage"),
                        texts.text("funnel.snapshot.count"),
                        texts.text("funnel.snapshot.worth")),
                rows.stream()
                        .map(row -> new FunnelTable.Row(
                                row.name(), row.cells().stream().limit(2).toList(), row.total()))
                        .toList());
    }

    private FunnelTable.Row stock(FunnelReading figures, Snapshot.Stock stock, Money largest) {
        String name = name(figures.pipeline(), stock.stage());
        LinkedCount count = standing(figures, name, stock.count(), Set.of(stock.stage()));
        return row(name, count, stock.worth(), expected(stock), largest);
    }

    private FunnelTable.Row total(FunnelReading figures, List<Snapshot.Stock> open, Money largest) {
        String name = texts.text("funnel.snapshot.open");
        LinkedCount count = standing(
                figures,
                name,
                open.stream().mapToLong(Snapshot.Stock::count).sum(),
                open.stream().map(Snapshot.Stock::stage).collect(Collectors.toSet()));
        FunnelTable.Row sums = row(
                name,
                count,
                Money.total(open.stream().map(Snapshot.Stock::worth).toList()),
                Money.total(open.stream().map(this::expected).toList()),
                largest);
        return new FunnelTable.Row(name, sums.cells(), true);
    }

    private Money expected(Snapshot.Stock stock) {
        return stock.expected().orElseGet(() -> Money.zero(formats.currency()));
    }

    private LinkedCount standing(FunnelReading figures, String name, long number, Set<StageKey> stages) {
        LocalDate day = figures.snapshot().day();
        boolean past = isPast(figures);
        return new LinkedCount(
                formats.number(number),
                past
                        ? texts.text("funnel.list.stood", name, formats.day(day))
                        : texts.text("funnel.list.standing", name),
                number,
                past ? new NumberSource.StoodIn(stages, day) : new NumberSource.InStages(stages));
    }

    private FunnelTable.Row row(String name, LinkedCount count, Money worth, Money expected, Money largest) {
        List<Cell> cells = count.opens() && !worth.isZero()
                ? List.of(Cell.of(count), Cell.of(formats.sum(worth, largest)), Cell.of(formats.sum(expected, largest)))
                : List.of(Cell.of(count), Cell.of(texts.text("funnel.nothing")), Cell.of(texts.text("funnel.nothing")));
        return new FunnelTable.Row(name, cells, false);
    }

    private String name(Pipeline pipeline, StageKey key) {
        return words.stage(pipeline.stage(key));
    }

    private String span(DaySpan days) {
        return texts.text("funnel.span", formats.day(days.from()), formats.day(days.to()));
    }

    private static int weekNumber(DaySpan week) {
        return week.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
