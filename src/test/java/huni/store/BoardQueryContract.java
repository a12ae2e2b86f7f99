package huni.store;

import static huni.store.Desk.CLOSING;
import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.PARKED;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.TRY;
import static huni.store.Desk.WON;
import static huni.store.Desk.lira;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import huni.store.read.StoreBoard;
import huni.store.read.StoreDue;
import huni.store.sql.Sql;
import huni.work.Slot;
import huni.work.activity.EndActivity;
import huni.work.activity.PlanActivity;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the board reads, whatever the database. */
abstract class BoardQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private BoardQuery board;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        board = new StoreBoard(fresh.database(), () -> desk.now().instant());
    }

    @Test
    void totalsFollowEveryWrite() {
        ProspectId ege = desk.create("Ege Tekstil", "1000");
        desk.probability(ege, "0.25");
        desk.create("Marmara Lojistik", "500.50");
        desk.create("Işık Optik");
        ProspectId gone = desk.create("Gone", "9");
        desk.remove(gone);

        assertEquals(List.of(holding(LEAD, 3, "1500.50")), totals(CardFilter.ALL));

        desk.move(ege, REACHED);
        desk.workspace().undo();
        desk.workspace().redo();

        assertEquals(List.of(holding(REACHED, 1, "1000.00"), holding(LEAD, 2, "500.50")), totals(CardFilter.ALL));
    }

    @Test
    void totalsUnderAFilterAreThoseOfItsCards() {
        desk.create("Ege Tekstil", "1000");
        desk.create("Ege Kimya", "20");
        desk.create("Marmara Lojistik", "500");

        assertEquals(List.of(holding(LEAD, 2, "1020.00")), totals(CardFilter.ALL.withWords("ege")));
        assertEquals(List.of(), totals(CardFilter.ALL.withWords("nobody")));
    }

    @Test
    void wonShowsWhatWasWonInThePeriodAlone() {
        ProspectId now = desk.create("Now");
        ProspectId before = desk.create("Before");
        desk.win(now, "100", desk.today());
        desk.win(before, "70", desk.today().minusMonths(6));

        assertEquals(List.of(holding(WON, 1, "100.00")), totals(CardFilter.ALL));
        assertEquals(List.of("Now"), names(column(WON, CardFilter.ALL, CardSort.MANUAL)));
    }

    @ParameterizedTest
    @EnumSource(CardSort.class)
    void pagesHaveEveryCardOnceInTheirOrder(CardSort sort) {
        for (int i = 0; i < 23; i++) {
            ProspectId id =
                    i % 4 == 0 ? desk.create("card " + i) : desk.create("card " + i, Integer.toString(i % 5 * 100));
            if (i % 3 == 0) {
                desk.plan(id, i % 7);
            }
            if (i % 6 == 0) {
                desk.daysPass(1);
            }
        }
        List<Card> all = column(LEAD, CardFilter.ALL, sort);

        List<Card> paged = new ArrayList<>();
        Optional<Card> last = Optional.empty();
        do {
            List<Card> page =
                    board.cards(new BoardQuery.Column(LEAD, CardFilter.ALL, sort, period()), last, 5, desk.now());
            paged.addAll(page);
            last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        } while (last.isPresent());

        assertEquals(23, all.size());
        assertEquals(all, paged);
        assertEquals(all.stream().sorted(order(sort)).toList(), all);
    }

    @Test
    void pagesOfWonHaveEveryCardOfThePeriodOnceWhateverDayItWasWon() {
        for (int i = 0; i < 19; i++) {
            desk.win(desk.create("won " + i), "1", desk.today().minusDays(i % 4));
        }
        desk.win(desk.create("long ago"), "1", desk.today().minusMonths(6));
        desk.remove(desk.create("removed"));
        fresh.database()
                .write(connection -> Sql.update(
                        connection, "update prospect set place = place / 4194304 * 4194304 where stage_key = 'won'"));

        List<Card> paged = new ArrayList<>();
        Optional<Card> last = Optional.empty();
        do {
            List<Card> page = board.cards(
                    new BoardQuery.Column(WON, CardFilter.ALL, CardSort.MANUAL, period()), last, 3, desk.now());
            paged.addAll(page);
            last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        } while (last.isPresent());

        assertEquals(column(WON, CardFilter.ALL, CardSort.MANUAL), paged);
        assertEquals(19, paged.stream().map(Card::prospect).distinct().count());
        assertEquals(
                paged.stream()
                        .sorted(Comparator.comparingLong(Card::rank)
                                .thenComparing(card -> card.prospect().value().toString()))
                        .toList(),
                paged);
    }

    private static Comparator<Card> order(CardSort sort) {
        return switch (sort) {
            case MANUAL -> Comparator.comparingLong(Card::rank);
            case AGE -> Comparator.comparing(Card::sinceDay);
            case VALUE ->
                Comparator.comparing(card ->
                        card.worth().map(worth -> worth.getAmount().negate()).orElse(BigDecimal.TEN));
            case NEXT_STEP ->
                Comparator.comparing(
                        card -> card.nextStep().map(step -> step.due().day()).orElse(LocalDate.MAX));
        };
    }

    @Test
    void aCardShowsTheFirstContactTheNextStepAndWhatWasGiven() {
        ProspectId id = desk.create("Ege Tekstil", "1000");
        desk.contact(id, "Selin Aksoy", "", "", "");
        desk.contact(id, "Deniz Uçar", "", "", "");
        desk.plan(id, 3);
        desk.done(EditProspect.urgency(id, u -> u.withCertainty(Certainty.VAGUE)));
        var trial = desk.done(new PlanActivity(
                id,
                ActivityKind.INCENTIVE,
                "trial",
                Due.on(desk.today()),
                Optional.of(new Incentive(
                        Incentive.Kind.TRIAL, Optional.of(desk.today().plusDays(14)), Optional.empty()))));
        assertEquals(Optional.empty(), board.card(id).orElseThrow().incentive());
        desk.done(new EndActivity(trial, true, ""));

        Card card = board.card(id).orElseThrow();

        assertEquals("Selin Aksoy", card.contact());
        assertEquals(Optional.of(lira("1000")), card.worth());
        assertEquals(
                Optional.of(desk.today().plusDays(3)),
                card.nextStep().map(step -> step.due().day()));
        assertEquals(
                List.of(Certainty.CONFIRMED, Certainty.NOT_ASKED, Certainty.VAGUE),
                List.of(card.budget(), card.authority(), card.urgency()));
        assertEquals(Optional.of(Incentive.Kind.TRIAL), card.incentive());
        assertEquals(List.of(card), column(LEAD, CardFilter.ALL, CardSort.MANUAL));

        desk.daysPass(15);
        assertEquals(Optional.empty(), board.card(id).orElseThrow().incentive());
        desk.remove(id);
        assertEquals(Optional.empty(), board.card(id));
    }

    @Test
    void wordsAreFoundFoldedInNamePeoplePhoneAndMail() {
        ProspectId id = desk.create("Işık Optik A.Ş.");
        desk.contact(id, "Çiğdem Öz", "0532 111 22 33", "+905321112233", "Cigdem@isik.example");
        desk.create("100% Other_One");

        for (String words : List.of(
                "isik",
                "IŞIK optik",
                "cigdem",
                "0532",
                "5321112233",
                "ISIK.EXAMPLE",
                "  öz  ışık ",
                "+90 532 111",
                "111 22 33",
                "2233",
                "0090 (532) 111-22",
                "905321112233")) {
            assertEquals(
                    List.of("Işık Optik A.Ş."),
                    names(column(LEAD, CardFilter.ALL.withWords(words), CardSort.MANUAL)),
                    words);
        }
        assertEquals(List.of("100% Other_One"), names(column(LEAD, CardFilter.ALL.withWords("100%"), CardSort.MANUAL)));
        assertEquals(
                List.of("100% Other_One"), names(column(LEAD, CardFilter.ALL.withWords("other_o"), CardSort.MANUAL)));
        assertEquals(List.of(), names(column(LEAD, CardFilter.ALL.withWords("isik other"), CardSort.MANUAL)));
    }

    @Test
    void budgetUrgencyAndAuthorityAreFiltersToo() {
        ProspectId small = desk.create("small", "10");
        desk.create("large", "1000");
        desk.create("unknown");
        desk.done(EditProspect.budget(
                desk.create("in dollars"),
                _ -> Budget.likely(Money.of(CurrencyUnit.USD, 100), BudgetSource.STATED, Certainty.CONFIRMED)));
        desk.done(EditProspect.urgency(
                small, _ -> new Urgency(Urgency.Level.HIGH, Optional.empty(), "", "", Certainty.INDICATED)));
        desk.done(EditProspect.authority(
                small, _ -> new Authority(Authority.Role.INFLUENCER, "", "", Optional.empty(), Certainty.VAGUE)));

        assertEquals(
                List.of("large"),
                names(column(LEAD, filter(Optional.of("11"), Optional.empty(), Set.of(), Set.of()), CardSort.MANUAL)));
        assertEquals(
                List.of("small"),
                names(column(
                        LEAD, filter(Optional.empty(), Optional.of("999.99"), Set.of(), Set.of()), CardSort.MANUAL)));
        assertEquals(
                List.of("small"),
                names(column(
                        LEAD,
                        filter(Optional.empty(), Optional.empty(), Set.of(Urgency.Level.HIGH), Set.of()),
                        CardSort.MANUAL)));
        assertEquals(
                List.of("in dollars", "unknown", "large"),
                names(column(
                        LEAD,
                        filter(Optional.empty(), Optional.empty(), Set.of(), Set.of(Authority.Role.UNKNOWN)),
                        CardSort.MANUAL)));
    }

    @Test
    void eachChipCountsTheCardsItShows() {
        ProspectId overdue = desk.create("overdue");
        desk.plan(overdue, 1);
        desk.create("stale");
        ProspectId parked = desk.create("parked");
        desk.move(parked, PARKED);
        desk.daysPass(9);
        ProspectId today = desk.create("today");
        desk.plan(today, 0);
        ProspectId later = desk.create("later");
        desk.plan(later, 4);
        ProspectId fresh = desk.create("fresh");
        desk.move(fresh, CLOSING);

        Map<Attention, List<String>> expected = Map.of(
                Attention.NEEDS_ATTENTION, List.of("fresh", "overdue", "stale"),
                Attention.OVERDUE, List.of("overdue"),
                Attention.DUE_TODAY, List.of("today"),
                Attention.NO_NEXT_STEP, List.of("fresh", "stale"),
                Attention.STALE, List.of("stale"));
        Map<Attention, Long> counts = board.attention(PipelineKey.FIRST, CardFilter.ALL, desk.now());
        Map<Attention, Long> filtered = board.attention(PipelineKey.FIRST, CardFilter.ALL.withWords("s"), desk.now());
        for (Attention attention : Attention.values()) {
            CardFilter filter = CardFilter.ALL.withAttention(Optional.of(attention));
            List<String> shown = new ArrayList<>();
            for (StageKey stage : List.of(LEAD, REACHED, CLOSING, PARKED, LOST)) {
                shown.addAll(names(column(stage, filter, CardSort.MANUAL)));
            }
            List<String> awaited = expected.getOrDefault(attention, List.of());
            assertEquals(awaited, shown.stream().sorted().toList(), attention.name());
            assertEquals(awaited.size(), counts.get(attention), attention.name());
            assertEquals(
                    awaited.stream().filter(name -> name.startsWith("s")).count(),
                    filtered.get(attention),
                    attention.name());
        }
    }

    @Test
    void aChipShowsTheCardsOfWhichItsRuleHolds() {
        LocalTime now = desk.now().minute().toLocalTime();
        for (int day = -1; day <= 1; day++) {
            plan(day, Optional.empty());
            for (LocalTime time :
                    List.of(LocalTime.MIN, now.minusMinutes(1), now, now.plusMinutes(1), LocalTime.of(23, 59))) {
                plan(day, Optional.of(time));
            }
        }
        List<Card> all = column(LEAD, CardFilter.ALL, CardSort.MANUAL);
        Map<Attention, Long> counts = board.attention(PipelineKey.FIRST, CardFilter.ALL, desk.now());
        for (Attention attention : Attention.values()) {
            List<String> expected = names(all.stream()
                    .filter(card -> attention.shows(card, Pipeline.standard().stage(LEAD), desk.now()))
                    .toList());
            CardFilter filter = CardFilter.ALL.withAttention(Optional.of(attention));
            assertEquals(expected, names(column(LEAD, filter, CardSort.MANUAL)), attention.name());
            assertEquals(expected.size(), counts.get(attention), attention.name());
        }
        assertEquals(8, counts.get(Attention.OVERDUE));
        assertEquals(4, counts.get(Attention.DUE_TODAY));
    }

    private void plan(int day, Optional<LocalTime> time) {
        ProspectId id = desk.create(day + " " + time);
        desk.done(new PlanActivity(
                id, ActivityKind.CALL, "", new Due(desk.today().plusDays(day), time), Optional.empty()));
    }

    @Test
    void whatIsPlannedForSomeMinutesIsFoundWithItsStage() {
        LocalTime time = LocalTime.of(14, 30);
        plan(0, Optional.of(time));
        plan(0, Optional.of(time.plusMinutes(1)));
        plan(0, Optional.empty());
        plan(1, Optional.of(time));
        ProspectId closing = desk.create("closing");
        desk.move(closing, CLOSING);
        desk.done(new PlanActivity(
                closing, ActivityKind.TASK, "", new Due(desk.today(), Optional.of(time)), Optional.empty()));
        desk.remove(desk.create("removed"));

        Map<ProspectId, StageKey> found = new StoreDue(fresh.database())
                .planned(desk.today().atTime(time), desk.today().atTime(time.plusMinutes(1)));

        assertEquals(2, found.size());
        assertEquals(CLOSING, found.get(closing));
    }

    @Test
    void aCardDroppedAgainAndAgainAtTheSamePlaceNeverLosesTheOrder() {
        ProspectId top = desk.create("top");
        List<String> expected = new ArrayList<>(List.of("top"));
        for (int i = 0; i < 70; i++) {
            ProspectId next = desk.create("card " + i);
            desk.done(new MoveProspects(
                    List.of(next),
                    new huni.domain.prospect.Move(
                            LEAD, huni.domain.prospect.MoveSource.DRAG, new huni.domain.prospect.GateAnswer.None()),
                    new Slot.Below(top)));
            expected.add(1, "card " + i);
        }

        assertEquals(expected, names(column(LEAD, CardFilter.ALL, CardSort.MANUAL)));
    }

    @Test
    void aCardIsStaleAsTheChipSays() {
        ProspectId id = desk.create("Ege Tekstil");
        desk.daysPass(7);
        assertFalse(board.card(id).orElseThrow().isStale(desk.today(), 7));
        assertEquals(
                0L,
                board.attention(PipelineKey.FIRST, CardFilter.ALL, desk.now()).get(Attention.STALE));
        desk.daysPass(1);
        assertTrue(board.card(id).orElseThrow().isStale(desk.today(), 7));
        assertEquals(
                1L,
                board.attention(PipelineKey.FIRST, CardFilter.ALL, desk.now()).get(Attention.STALE));
    }

    private DaySpan period() {
        return new DaySpan(desk.today().minusDays(40), desk.today());
    }

    private List<Card> column(StageKey stage, CardFilter filter, CardSort sort) {
        return board.cards(new BoardQuery.Column(stage, filter, sort, period()), Optional.empty(), 500, desk.now());
    }

    private static List<String> names(List<Card> cards) {
        return cards.stream().map(Card::company).toList();
    }

    private List<Holding> totals(CardFilter filter) {
        return board.totals(filter, period(), desk.now()).stream()
                .map(h -> holding(h.stage(), h.count(), h.worth().toPlainString()))
                .sorted(Comparator.comparing(h -> h.stage().value()))
                .toList();
    }

    /** Amounts without trailing zeros, so that they can be compared. */
    private static Holding holding(StageKey stage, long count, String worth) {
        return new Holding(stage, TRY, count, plain(worth));
    }

    private static BigDecimal plain(String amount) {
        return new BigDecimal(amount).signum() == 0 ? BigDecimal.ZERO : new BigDecimal(amount).stripTrailingZeros();
    }

    private static CardFilter filter(
            Optional<String> atLeast,
            Optional<String> atMost,
            Set<Urgency.Level> urgency,
            Set<Authority.Role> authority) {
        return new CardFilter(
                Optional.empty(), "", atLeast.map(BigDecimal::new), atMost.map(BigDecimal::new), urgency, authority);
    }
}
