package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.activity.RequestClock;
import huni.domain.board.Attention;
import huni.domain.board.Card;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.worktime.WorkingTime;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.RequestWords;
import huni.language.Texts;
import huni.ui.board.CardFace.Fill;
import huni.ui.board.CardFace.Mark;
import huni.ui.board.CardFace.StepFace;
import huni.ui.board.CardFace.StepState;
import huni.ui.plan.DueWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes the words of cards and heads. Immutable, for any thread. */
final class CardWriter {

    /** A value that is not known is not nothing. */
    private static final String UNKNOWN = "–";

    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private final Texts texts;
    private final Formats formats;
    private final Supplier<WorkingTime> work;
    private final DomainWords words;

    /** @param work when is worked: it measures how long an information request has waited */
    CardWriter(Texts texts, Formats formats, Supplier<WorkingTime> work) {
        this.texts = texts;
        this.formats = formats;
        this.work = work;
        this.words = new DomainWords(texts);
    }

    String name(Stage stage) {
        return words.stage(stage);
    }

    CardFace face(Card card, BoardState reading) {
        Stage stage = reading.pipeline().stage(card.stage());
        boolean open = stage.isOpen();
        LocalDate today = reading.now().day();
        String worth = card.worth().map(this::amount).orElse(UNKNOWN);
        String expected =
                open ? reading.chances().expected(card).map(formats::roughly).orElse("") : "";
        StepFace step = step(card, open, reading);
        List<Mark> marks = marks(card);
        String days = card.closedOn()
                .map(this::closedDay)
                .orElseGet(() -> card.undated()
                        ? UNKNOWN
                        : formats.days(Math.max(0, ChronoUnit.DAYS.between(card.sinceDay(), today))));
        String stale = stale(card, stage, reading);
        String incentive = card.incentive().map(words::incentive).orElse("");
        String spoken = Stream.concat(
                        Stream.of(
                                card.company(),
                                card.contact(),
                                card.worth().isEmpty() ? texts.text("board.card.unknown") : worth,
                                expected.isEmpty() ? "" : texts.text("board.card.expected", expected),
                                step.words(),
                                spokenDays(card, days),
                                passed(card, stage, reading)
                                        .map(day -> texts.text("board.card.passed.spoken", formats.day(day)))
                                        .orElse(stale),
                                incentive),
                        marks.stream().map(Mark::words))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
        return new CardFace(card, worth, expected, step, marks, days, stale, incentive, spoken);
    }

    private String spokenDays(Card card, String days) {
        if (card.closedOn().isPresent()) {
            return texts.text("board.card.closed", days);
        }
        return card.undated() ? texts.text("board.card.days.unknown") : texts.text("board.card.days", days);
    }

    /** Short, since it stands where open cards tell their days. */
    private String closedDay(LocalDate day) {
        return day.isBefore(formats.today().minusDays(1)) ? formats.day(day) : formats.relativeDay(day);
    }

    /** A decision date that has passed comes before being stale: it is the date to ask for anew. */
    private String stale(Card card, Stage stage, BoardState reading) {
        return passed(card, stage, reading)
                .map(day -> texts.text("board.card.passed", formats.day(day)))
                .orElse(Attention.STALE.shows(card, stage, reading.now()) ? texts.text("board.card.stale") : "");
    }

    private static Optional<LocalDate> passed(Card card, Stage stage, BoardState reading) {
        return card.decisionBy()
                .filter(day -> stage.isOpen() && day.isBefore(reading.now().day()));
    }

    /** Of a large amount only the whole units, so that the name beside it keeps its room. */
    private String amount(Money money) {
        boolean large = money.getAmount().abs().compareTo(LARGE) >= 0;
        return formats.money(large ? money.rounded(0, RoundingMode.HALF_UP) : money);
    }

    private StepFace step(Card card, boolean open, BoardState reading) {
        if (card.nextStep().isEmpty()) {
            return open
                    ? new StepFace(StepState.NONE, Optional.empty(), texts.text("board.step.none"))
                    : new StepFace(StepState.QUIET, Optional.empty(), "");
        }
        NextStep step = card.nextStep().orElseThrow();
        Optional<RequestClock> waiting = RequestClock.of(step, work.get(), reading.now());
        String when =
                waiting.map(new RequestWords(texts, formats)::brief).orElseGet(() -> DueWords.of(formats, step.due()));
        String what = step.role().map(words::part).orElse(step.subject());
        String words = what.isBlank() ? when : texts.text("board.step", when, what);
        StepState due = waiting.filter(RequestClock::late).isPresent()
                ? StepState.OVERDUE
                : state(step.due().state(reading.now()));
        return new StepFace(due, Optional.of(step.kind()), words);
    }

    private static StepState state(Due.State due) {
        return switch (due) {
            case OVERDUE -> StepState.OVERDUE;
            case TODAY -> StepState.TODAY;
            case LATER -> StepState.LATER;
        };
    }

    private List<Mark> marks(Card card) {
        return List.of(
                mark(card, KeyFact.BUDGET, card.budget()),
                mark(card, KeyFact.AUTHORITY, card.authority()),
                mark(card, KeyFact.URGENCY, card.urgency()));
    }

    private Mark mark(Card card, KeyFact fact, Certainty certainty) {
        Fill fill = switch (certainty) {
            case NOT_ASKED -> Fill.EMPTY;
            case VAGUE, INDICATED -> Fill.HALF;
            case CONFIRMED -> Fill.FULL;
        };
        String key = fact.name().toLowerCase(Locale.ROOT);
        String name = texts.text("board.fact." + key);
        boolean asked = card.notTold().contains(fact);
        String known = words.certainty(certainty);
        String said = asked
                ? certainty == Certainty.NOT_ASKED
                        ? texts.text("board.fact.not_told", name)
                        : texts.text("board.fact.known_not_told", name, known)
                : texts.text("board.fact", name, known);
        return new Mark(texts.text("board.mark." + key), fill, asked, said);
    }

    /**
     * The heads of all stages, from the sums of each stage and currency.
     *
     * @param undated how many of each closed stage were closed on a day nobody knows
     */
    Map<StageKey, ColumnHead> heads(BoardState reading, List<Holding> totals, Map<StageKey, Long> undated) {
        Map<StageKey, List<Holding>> byStage = totals.stream().collect(Collectors.groupingBy(Holding::stage));
        double open = reading.pipeline().shown().stream()
                .filter(Stage::isOpen)
                .mapToDouble(stage -> worth(byStage.getOrDefault(stage.key(), List.of())))
                .sum();
        Map<StageKey, ColumnHead> heads = new HashMap<>();
        for (Stage stage : reading.pipeline().shown()) {
            List<Holding> held = byStage.getOrDefault(stage.key(), List.of());
            heads.put(stage.key(), head(stage, held, reading, open, undated.getOrDefault(stage.key(), 0L)));
        }
        return heads;
    }

    private double worth(List<Holding> held) {
        return held.stream()
                .filter(h -> h.currency().equals(formats.currency()))
                .mapToDouble(h -> h.worth().doubleValue())
                .sum();
    }

    private ColumnHead head(Stage stage, List<Holding> held, BoardState reading, double open, long undated) {
        long cards = held.stream().mapToLong(Holding::count).sum();
        String name = name(stage);
        String sum = amounts(held, h -> Money.of(h.currency(), h.worth()), money -> formats.sum(money, money));
        boolean closed = stage.type().isClosed();
        String expected = stage.isOpen() ? amounts(held, reading.chances()::expected, formats::roughly) : "";
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

    /** A day, as it is written everywhere. */
    String day(LocalDate day) {
        return formats.day(day);
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

    private String amounts(
            List<Holding> held,
            java.util.function.Function<Holding, Money> amount,
            java.util.function.Function<Money, String> write) {
        CurrencyUnit own = formats.currency();
        List<Money> amounts = held.stream()
                .map(amount)
                .filter(money -> !money.isZero())
                .sorted((a, b) -> Boolean.compare(
                        b.getCurrencyUnit().equals(own), a.getCurrencyUnit().equals(own)))
                .toList();
        if (amounts.isEmpty() && !held.isEmpty()) {
            return UNKNOWN;
        }
        return amounts.isEmpty()
                ? write.apply(Money.zero(own))
                : amounts.stream().map(write).collect(Collectors.joining(" + "));
    }

    private String hint(Stage stage, BoardState reading, String count, String sum, String expected, double share) {
        String figures = switch (stage.type()) {
            case OPEN -> texts.text("board.head.open", name(stage), count, sum, expected, formats.percent(share));
            case WON, LOST ->
                texts.text(
                        "board.head.closed",
                        name(stage),
                        count,
                        sum,
                        formats.day(reading.closed().from()),
                        formats.day(reading.closed().to()));
            case PARKED -> texts.text("board.head.parked", name(stage), count, sum);
        };
        String chance = stage.isOpen()
                ? texts.text(
                        "board.head.chance",
                        formats.percent(reading.chances().of(stage.key()).doubleValue()),
                        stage.staleAfterDays())
                : "";
        return Stream.of(figures, chance, words.exitCriteria(stage))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What a sentence calls some cards: by the company, or how many there are. */
    String subject(List<CardFace> cards) {
        return cards.size() == 1 ? cards.getFirst().card().company() : texts.text("board.prospects", cards.size());
    }
}
