package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.activity.RequestClock;
import huni.domain.board.Attention;
import huni.domain.board.Card;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.worktime.WorkingTime;
import huni.insight.Chance;
import huni.insight.Chances;
import huni.insight.Forecast;
import huni.insight.OpenProspect;
import huni.insight.Stay;
import huni.language.ChanceWords;
import huni.language.DomainWords;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.RequestWords;
import huni.language.Texts;
import huni.ui.board.CardFace.Fill;
import huni.ui.board.CardFace.Mark;
import huni.ui.board.CardFace.Slipped;
import huni.ui.board.CardFace.StepFace;
import huni.ui.board.CardFace.StepState;
import huni.ui.board.CardFace.Waiting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private final ChanceWords chanceWords;
    private final HeadWriter heads;

    /** @param work when is worked: it measures how long an information request has waited */
    CardWriter(Texts texts, Formats formats, Supplier<WorkingTime> work) {
        this.texts = texts;
        this.formats = formats;
        this.work = work;
        this.words = new DomainWords(texts);
        this.chanceWords = new ChanceWords(texts, formats);
        this.heads = new HeadWriter(texts, formats);
    }

    String name(Stage stage) {
        return words.stage(stage);
    }

    /** That a card in the hand was moved meanwhile. */
    String heldElsewhere(CardFace face, Stage stage) {
        return texts.text("board.held.moved", face.card().company(), name(stage));
    }

    CardFace face(Card card, BoardState reading) {
        Stage stage = reading.pipeline().stage(card.stage());
        boolean open = stage.isOpen();
        LocalDate today = reading.now().day();
        String worth = card.worth().map(this::amount).orElse(UNKNOWN);
        Optional<Chances> chances = reading.forecast().map(Forecast::chances).filter(_ -> open);
        String expected = chances.flatMap(known -> known.expected(card))
                .map(formats::roughly)
                .orElse("");
        String chance = chances.map(known -> this.chance(known, card)).orElse("");
        StepFace step = step(card, open, reading);
        Waiting waiting = waiting(card, reading);
        List<Mark> marks = marks(card);
        String days = card.closedOn()
                .map(this::closedDay)
                .orElseGet(() -> card.undated()
                        ? UNKNOWN
                        : formats.days(Math.max(0, ChronoUnit.DAYS.between(card.sinceDay(), today))));
        String stale = stale(card, stage, reading);
        Slipped slipped = slipped(card, reading);
        String incentive = card.incentive().map(words::incentive).orElse("");
        String spoken = Stream.concat(
                        Stream.of(
                                card.company(),
                                card.contact(),
                                card.worth().isEmpty() ? texts.text("board.card.unknown") : worth,
                                expected.isEmpty() ? "" : texts.text("board.card.expected", expected),
                                step.words(),
                                waiting.words(),
                                spokenDays(card, days),
                                passed(card, stage, reading)
                                        .map(day -> texts.text("board.card.passed.spoken", formats.day(day)))
                                        .orElse(stale),
                                slipped.words(),
                                incentive),
                        marks.stream().map(Mark::words))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
        return new CardFace(
                card, worth, expected, chance, step, marks, days, waiting, stale, slipped, incentive, spoken);
    }

    /** A card as it will be in another stage. */
    CardFace moved(CardFace face, StageKey to, BoardState reading) {
        boolean closes = reading.pipeline().stage(to).type().isClosed();
        return face(moved(face.card(), to, closes, reading.now()), reading);
    }

    private static Card moved(Card card, StageKey to, boolean nothingPlanned, Moment now) {
        boolean stays = card.stage().equals(to);
        return new Card(
                card.prospect(),
                card.company(),
                card.contact(),
                card.worth(),
                card.manualProbability(),
                to,
                stays ? card.sinceDay() : now.day(),
                stays && card.undated(),
                card.createdOn(),
                stays ? card.closedOn() : Optional.of(now.day()).filter(_ -> nothingPlanned),
                card.decisionBy(),
                card.slipsOn(),
                stays ? card.touchedOn() : now.day(),
                nothingPlanned ? Optional.empty() : card.nextStep(),
                card.budget(),
                card.authority(),
                card.urgency(),
                card.notTold(),
                card.incentive(),
                card.rank());
    }

    /** What the chance is and rests on. */
    private String chance(Chances chances, Card card) {
        Stay stay = chances.stay(card);
        Chance chance = chances.inTheEnd(stay, card.manualProbability());
        return chanceWords.told(chance.used(), chance.computed(), chance.manual(), chances.basisInTheEnd(stay));
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

    private Slipped slipped(Card card, BoardState reading) {
        return reading.forecast()
                .flatMap(known -> known.open().find(card.prospect()))
                .map(OpenProspect::slipped)
                .filter(times -> times > 0)
                .map(times -> new Slipped(
                        texts.text("board.card.slipped", times), texts.text("board.card.slipped.spoken", times)))
                .orElse(Slipped.NEVER);
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
        Optional<RequestClock> waiting =
                RequestClock.of(step, work.get(), reading.now()).filter(_ -> step.answersRequest());
        String when =
                waiting.map(new RequestWords(texts, formats)::brief).orElseGet(() -> DueWords.of(formats, step.due()));
        String what = step.role().map(words::part).orElse(step.subject());
        String words = what.isBlank() ? when : texts.text("board.step", when, what);
        StepState due = waiting.filter(RequestClock::late).isPresent()
                ? StepState.OVERDUE
                : state(step.due().state(reading.now()));
        return new StepFace(due, Optional.of(step.kind()), words);
    }

    private Waiting waiting(Card card, BoardState reading) {
        RequestWords requests = new RequestWords(texts, formats);
        return card.nextStep()
                .filter(step -> !step.answersRequest())
                .flatMap(step -> RequestClock.of(step, work.get(), reading.now()))
                .map(clock -> new Waiting(formats.duration(clock.working()), requests.running(clock), clock.late()))
                .orElse(Waiting.NOT);
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

    /** A day, as it is written everywhere. */
    String day(LocalDate day) {
        return formats.day(day);
    }

    /** The days that won and lost columns show, as short as they can be said. */
    String period(DaySpan closed) {
        return heads.period(closed);
    }

    /** The heads of all stages; see {@link HeadWriter#heads}. */
    Map<StageKey, ColumnHead> heads(
            BoardState reading,
            List<Holding> totals,
            Map<StageKey, Map<CurrencyUnit, Money>> expected,
            Map<StageKey, Long> undated) {
        return heads.heads(reading, totals, expected, undated);
    }

    /** What a sentence calls some cards: by the company, or how many there are. */
    String subject(List<CardFace> cards) {
        return cards.size() == 1 ? cards.getFirst().card().company() : texts.text("board.prospects", cards.size());
    }
}
