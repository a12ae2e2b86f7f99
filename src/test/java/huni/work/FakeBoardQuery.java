package huni.work;

import huni.domain.DaySpan;
import huni.domain.Folding;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.Contact;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.Prospect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The board of a ledger in memory. Counts what it is asked, and fails when told to. */
public final class FakeBoardQuery implements BoardQuery {

    public final List<Column> asked = new ArrayList<>();
    public boolean broken;
    private final FakeLedger ledger;

    public FakeBoardQuery(FakeLedger ledger) {
        this.ledger = ledger;
    }

    private Pipeline pipeline() {
        return ledger.records().pipeline();
    }

    @Override
    public List<Holding> totals(CardFilter filter, DaySpan closed, Moment now) {
        List<Holding> totals = new ArrayList<>();
        CurrencyUnit currency = ledger.settings().currency();
        for (Stage stage : pipeline().stages()) {
            List<Prospect> here = in(stage, filter, closed, now).toList();
            if (!here.isEmpty()) {
                BigDecimal worth = here.stream()
                        .flatMap(p -> p.worth().stream())
                        .map(Money::getAmount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                totals.add(new Holding(stage.key(), currency, here.size(), worth));
            }
        }
        return totals;
    }

    private Stream<Prospect> in(Stage stage, CardFilter filter, DaySpan closed, Moment now) {
        if (broken) {
            throw new IllegalStateException("the store is away");
        }
        return ledger.records().prospects().stream()
                .filter(p -> !p.removed() && p.standing().stage().equals(stage.key()))
                .filter(p -> !stage.type().isClosed()
                        || p.standing().closedOn().filter(closed::contains).isPresent())
                .filter(p -> matches(p, filter, now));
    }

    private boolean matches(Prospect p, CardFilter filter, Moment now) {
        String words = Folding.fold(p.company() + " " + contact(p.id()));
        return filter.labels().asksFor(p)
                && filter.owner().stream().allMatch(owner -> p.care().owner().equals(Optional.of(owner)))
                && filter.attention().stream().allMatch(asks -> shows(p, asks, now))
                && Stream.of(Folding.fold(filter.words()).split(" ")).allMatch(words::contains)
                && filter.atLeast().stream().allMatch(least -> worth(p).compareTo(least) >= 0)
                && filter.atMost().stream().allMatch(most -> worth(p).compareTo(most) <= 0)
                && (filter.urgency().isEmpty()
                        || filter.urgency().contains(p.urgency().level()))
                && (filter.authority().isEmpty()
                        || filter.authority().contains(p.authority().role()));
    }

    private boolean shows(Prospect p, Attention asks, Moment now) {
        return asks.shows(card(p, now), pipeline().stage(p.standing().stage()), now);
    }

    private static BigDecimal worth(Prospect p) {
        return p.worth().map(Money::getAmount).orElse(BigDecimal.ZERO);
    }

    @Override
    public List<ProspectId> open(CardFilter filter, Moment now) {
        return pipeline().stages().stream()
                .filter(Stage::isOpen)
                .flatMap(stage -> in(stage, filter, DaySpan.week(now.day()), now))
                .map(Prospect::id)
                .toList();
    }

    @Override
    public List<Card> cards(Column column, Optional<Card> after, int limit, Moment now) {
        asked.add(column);
        List<Card> all = in(pipeline().stage(column.stage()), column.filter(), column.closed(), now)
                .map(p -> card(p, now))
                .sorted(order(column.sort()))
                .toList();
        int from = after.map(last -> 1 + position(all, last.prospect())).orElse(0);
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    private static int position(List<Card> cards, ProspectId prospect) {
        return cards.stream().map(Card::prospect).toList().indexOf(prospect);
    }

    private static Comparator<Card> order(CardSort sort) {
        Comparator<Card> order = switch (sort) {
            case MANUAL -> Comparator.comparingLong(Card::rank);
            case VALUE ->
                Comparator.comparing(
                        (Card card) -> card.worth().map(Money::getAmount).orElse(BigDecimal.ZERO),
                        Comparator.reverseOrder());
            case NEXT_STEP ->
                Comparator.comparing(
                        card -> card.nextStep().map(step -> step.due().day()).orElse(LocalDate.MAX));
            case AGE -> Comparator.comparing(Card::sinceDay);
        };
        return order.thenComparingLong(Card::rank);
    }

    private String contact(ProspectId prospect) {
        return ledger.records().contacts(prospect).stream()
                .findFirst()
                .map(Contact::name)
                .orElse("");
    }

    private Card card(Prospect p, Moment now) {
        return new Card(
                p.id(),
                p.company(),
                contact(p.id()),
                p.worth(),
                p.manualProbability(),
                p.standing().stage(),
                p.standing().sinceDay(),
                p.standing().undated(),
                p.origin().createdOn(),
                p.standing().closedOn(),
                p.urgency().decisionBy(),
                DecisionDate.firstSlip(ledger.records().of(p.id(), DecisionDate.class)),
                new Moment(p.touchedAt(), now.zone()).day(),
                p.nextStep(),
                p.budget().certainty(),
                p.authority().certainty(),
                p.urgency().certainty(),
                p.notTold(),
                ledger.records().activities(p.id()).stream()
                        .flatMap(a -> a.incentive().stream())
                        .map(huni.domain.activity.Incentive::kind)
                        .findFirst(),
                p.standing().rank());
    }

    @Override
    public Optional<Card> card(ProspectId prospect) {
        return ledger.records()
                .stored(prospect)
                .filter(p -> !p.removed())
                .map(p -> card(p, new Moment(p.touchedAt(), java.time.ZoneOffset.UTC)));
    }

    @Override
    public Map<Attention, Long> attention(PipelineKey pipeline, CardFilter filter, Moment now) {
        Map<Attention, Long> counts = new EnumMap<>(Attention.class);
        CardFilter rest = filter.withAttention(Optional.empty());
        for (Attention asks : Attention.values()) {
            counts.put(
                    asks,
                    ledger.records().prospects().stream()
                            .filter(p -> !p.removed()
                                    && ledger.records()
                                            .pipeline()
                                            .isIn(pipeline, p.standing().stage())
                                    && matches(p, rest, now)
                                    && shows(p, asks, now))
                            .count());
        }
        return counts;
    }
}
