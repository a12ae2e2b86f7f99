package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelTable.Cell;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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
            rows.add(row(name, entered(name, entries.stage(), week), entered(name, entries.stage(), before)));
        }
        String lost = texts.text("funnel.movement.lost");
        rows.add(row(lost, lost(lost, week), lost(lost, before)));
        boolean now = week.days().contains(figures.today());
        return new FunnelTable(
                now ? texts.text("funnel.movement.now") : texts.text("funnel.movement.then", weekNumber(week.days())),
                texts.text(
                        "funnel.movement.definition",
                        span(week.days()),
                        entries(week),
                        entries(before),
                        figures.movement().undatedEntries()),
                List.of(
                        texts.text("funnel.stage"),
                        now ? texts.text("funnel.movement.this") : texts.text("funnel.movement.that"),
                        texts.text("funnel.movement.before")),
                rows);
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

    private LinkedCount lost(String name, Movement.Week week) {
        return new LinkedCount(
                formats.number(week.lost()),
                texts.text("funnel.list.entered", name, span(week.days())),
                week.lost(),
                new NumberSource.Lost(week.days()));
    }

    private static FunnelTable.Row row(String name, LinkedCount week, LinkedCount before) {
        return new FunnelTable.Row(name, List.of(Cell.of(week), Cell.of(before)), false);
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
        open.forEach(stock -> rows.add(stock(pipeline, stock, largest)));
        if (!open.isEmpty()) {
            rows.add(total(open, largest));
        }
        stocks.stream()
                .filter(stock -> !open.contains(stock))
                .forEach(stock -> rows.add(stock(pipeline, stock, largest)));
        long all = stocks.stream().mapToLong(Snapshot.Stock::count).sum();
        long others =
                stocks.stream().mapToLong(Snapshot.Stock::inOtherCurrencies).sum();
        if (isPast(figures)) {
            return past(figures, rows, all, others);
        }
        return new FunnelTable(
                texts.text("funnel.snapshot"),
                texts.text("funnel.snapshot.definition", formats.day(figures.today()), all, others),
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

    /** Of a past day the chances are not what was known then, and the lists are those of now: counts and values alone. */
    private FunnelTable past(FunnelReading figures, List<FunnelTable.Row> rows, long all, long others) {
        String day = formats.day(figures.snapshot().day());
        return new FunnelTable(
                texts.text("funnel.snapshot.then", day),
                texts.text("funnel.snapshot.definition.then", day, all, others),
                List.of(
                        texts.text("funnel.stage"),
                        texts.text("funnel.snapshot.count"),
                        texts.text("funnel.snapshot.worth")),
                rows.stream()
                        .map(row -> new FunnelTable.Row(
                                row.name(),
                                row.cells().stream()
                                        .limit(2)
                                        .map(cell -> Cell.of(cell.words()))
                                        .toList(),
                                row.total()))
                        .toList());
    }

    private FunnelTable.Row stock(Pipeline pipeline, Snapshot.Stock stock, Money largest) {
        String name = name(pipeline, stock.stage());
        LinkedCount count = standing(name, stock.count(), Set.of(stock.stage()));
        return row(name, count, stock.worth(), expected(stock), largest);
    }

    private FunnelTable.Row total(List<Snapshot.Stock> open, Money largest) {
        String name = texts.text("funnel.snapshot.open");
        LinkedCount count = standing(
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

    private LinkedCount standing(String name, long number, Set<StageKey> stages) {
        return new LinkedCount(
                formats.number(number),
                texts.text("funnel.list.standing", name),
                number,
                new NumberSource.InStages(stages));
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
