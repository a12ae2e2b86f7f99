package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.Stay;
import huni.language.ChanceWords;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes the words of column heads. Immutable, for any thread. */
final class HeadWriter {

    /** A value that is not known is not nothing. */
    private static final String UNKNOWN = "–";

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final ChanceWords chanceWords;

    HeadWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.chanceWords = new ChanceWords(texts, formats);
    }

    /**
     * The heads of all stages.
     *
     * @param totals the sums of each stage and currency
     * @param expected what the open prospects among them bring in the end, of each stage and in each currency
     * @param undated how many of each closed stage were closed on a day nobody knows
     */
    Map<StageKey, ColumnHead> heads(
            BoardState reading,
            List<Holding> totals,
            Map<StageKey, Map<CurrencyUnit, Money>> expected,
            Map<StageKey, Long> undated) {
        Map<StageKey, List<Holding>> byStage =
                withTried(reading, totals).stream().collect(Collectors.groupingBy(Holding::stage));
        double open = reading.pipeline().shown().stream()
                .filter(Stage::isOpen)
                .mapToDouble(stage -> worth(byStage.getOrDefault(stage.key(), List.of())))
                .sum();
        Map<StageKey, ColumnHead> heads = new HashMap<>();
        for (Stage stage : reading.pipeline().shown()) {
            List<Holding> held = byStage.getOrDefault(stage.key(), List.of());
            List<Money> hoped =
                    List.copyOf(expected.getOrDefault(stage.key(), Map.of()).values());
            heads.put(stage.key(), head(stage, held, hoped, reading, open, undated.getOrDefault(stage.key(), 0L)));
        }
        return heads;
    }

    /** The sums as if what is tried were so. */
    private List<Holding> withTried(BoardState reading, List<Holding> totals) {
        if (reading.tried().isEmpty()) {
            return totals;
        }
        record Kind(StageKey stage, CurrencyUnit currency) {}
        Map<Kind, Holding> sums = new LinkedHashMap<>();
        Stream.concat(
                        totals.stream(),
                        reading.tried().orElseThrow().moreHeld(reading.closed(), formats.currency()).stream())
                .forEach(held -> sums.merge(
                        new Kind(held.stage(), held.currency()),
                        held,
                        (a, b) -> new Holding(
                                a.stage(),
                                a.currency(),
                                a.count() + b.count(),
                                a.worth().add(b.worth()))));
        return sums.values().stream().filter(held -> held.count() > 0).toList();
    }

    private double worth(List<Holding> held) {
        return held.stream()
                .filter(h -> h.currency().equals(formats.currency()))
                .mapToDouble(h -> h.worth().doubleValue())
                .sum();
    }

    private ColumnHead head(
            Stage stage, List<Holding> held, List<Money> hoped, BoardState reading, double open, long undated) {
        long cards = held.stream().mapToLong(Holding::count).sum();
        String name = words.stage(stage);
        String sum = amounts(
                held.stream().map(h -> Money.of(h.currency(), h.worth())).toList(), money -> formats.sum(money, money));
        boolean closed = stage.type().isClosed();
        String expected = stage.isOpen() && reading.forecast().isPresent()
                ? sum.equals(UNKNOWN) ? UNKNOWN : amounts(held.isEmpty() ? List.of() : hoped, formats::roughly)
                : "";
        double share = stage.isOpen() && open > 0 ? worth(held) / open : 0;
        String count = formats.number(cards);
        boolean money = stage.type() == StageType.WON && cards > 0;
        String slim = money ? texts.text("board.slim.worth", name, count, sum) : texts.text("board.slim", name, count);
        return new ColumnHead(
                name,
                count,
                sum,
                closed ? period(reading.closed()) : expected,
                share,
                hint(stage, reading, count, sum, expected, share),
                slim,
                cards,
                closed
                        ? texts.text("board.column.empty.closed", period(reading.closed()))
                        : texts.text("board.column.empty"),
                undated > 0 ? texts.text("board.column.undated", undated) : "");
    }

    /** The days that won and lost columns show, as short as they can be said. */
    String period(DaySpan closed) {
        YearMonth month = YearMonth.from(closed.from());
        if (closed.equals(new DaySpan(month.atDay(1), month.atEndOfMonth()))) {
            return formats.month(month);
        }
        if (closed.from().getDayOfYear() == 1
                && closed.to().equals(closed.from().with(TemporalAdjusters.lastDayOfYear()))) {
            return Integer.toString(closed.from().getYear());
        }
        return texts.text("board.period", formats.day(closed.from()), formats.day(closed.to()));
    }

    private String amounts(List<Money> each, Function<Money, String> write) {
        CurrencyUnit own = formats.currency();
        List<Money> amounts = each.stream()
                .filter(money -> !money.isZero())
                .sorted((a, b) -> Boolean.compare(
                        b.getCurrencyUnit().equals(own), a.getCurrencyUnit().equals(own)))
                .toList();
        if (amounts.isEmpty() && !each.isEmpty()) {
            return UNKNOWN;
        }
        return amounts.isEmpty()
                ? write.apply(Money.zero(own))
                : amounts.stream().map(write).collect(Collectors.joining(" + "));
    }

    private String hint(Stage stage, BoardState reading, String count, String sum, String expected, double share) {
        String figures = switch (stage.type()) {
            case OPEN ->
                texts.text("board.head.open", words.stage(stage), count, sum, expected, formats.percent(share));
            case WON, LOST ->
                texts.text(
                        "board.head.closed",
                        words.stage(stage),
                        count,
                        sum,
                        formats.day(reading.closed().from()),
                        formats.day(reading.closed().to()));
            case PARKED -> texts.text("board.head.parked", words.stage(stage), count, sum);
        };
        String chance = reading.forecast()
                .filter(_ -> stage.isOpen())
                .map(known -> texts.text(
                        "board.head.chance",
                        chanceWords.percent(known.chances()
                                .inTheEnd(Stay.beginning(stage.key()), Optional.empty())
                                .used()),
                        stage.staleAfterDays()))
                .orElse("");
        return Stream.of(figures, chance, words.exitCriteria(stage))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
