package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.board.Attention;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.ui.gate.Decider;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Slot;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.RemoveProspects;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BoardViewModelTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);

    private BoardViewModel opened() {
        BoardViewModel board = sample.viewModel();
        tasks.runAll();
        return board;
    }

    private static ColumnViewModel column(BoardViewModel board, String key) {
        return board.columns().stream()
                .filter(c -> c.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> companies(BoardViewModel board, String key) {
        return column(board, key).rows().read().stream()
                .map(face -> face.card().company())
                .toList();
    }

    private static List<CardFace> cards(BoardViewModel board, String key, int... rows) {
        return java.util.Arrays.stream(rows)
                .mapToObj(row -> column(board, key).rows().at(row).orElseThrow())
                .toList();
    }

    private void move(BoardViewModel board, String from, int row, String to, int toRow) {
        ColumnViewModel target = column(board, to);
        List<CardFace> moved = cards(board, from, row);
        Rows others = target.rows().without(java.util.Set.of(moved.getFirst().id()));
        board.moves().move(moved, board.layout().place(target, others, toRow), MoveSource.DRAG);
    }

    private Prospect stored(String company) {
        return sample.ledger.records().prospects().stream()
                .filter(p -> p.company().equals(company))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void openColumnsAreWideAndTheOthersSlim() {
        BoardViewModel board = opened();

        assertEquals(
                List.of("won", "lost", "parked"),
                board.columns().stream()
                        .filter(ColumnViewModel::isCollapsed)
                        .map(c -> c.key().value())
                        .toList());
    }

    @Test
    void aHeadSaysHowManyHowMuchAndHowMuchIsExpected() {
        sample.add("appointment", "Ege", "", 100, 1);
        sample.add("appointment", "Can", "", 50, 1);
        sample.add("lead", "Oba", "", 50, 1);
        BoardViewModel board = opened();

        ColumnHead head = column(board, "appointment").headProperty().get();
        assertEquals("2", head.count());
        assertEquals("₺150,000", head.sum());
        assertEquals("≈\u00a0₺44,999", head.expected());
        assertEquals(0.75, head.share(), 1e-9);
    }

    @Test
    void aValueThatIsNotKnownIsADashAndNotNothing() {
        sample.add("appointment", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        assertEquals("–", cards(board, "appointment", 0).getFirst().worth());
        assertEquals("–", column(board, "appointment").headProperty().get().sum());
        assertEquals("–", column(board, "appointment").headProperty().get().expected());
        assertEquals("₺0", column(board, "lead").headProperty().get().sum());
    }

    @Test
    void aStepIsOverdueOnTheCardAndInItsChipWhenItsMinuteHasPassed() {
        sample.plan(sample.add("lead", "Ege", "", 0, 1), ActivityKind.CALL, "", 0, "12:05");
        BoardViewModel board = opened();
        sample.timePasses(Duration.ofMinutes(5));
        assertEquals("TODAY 1 0", dueStep(board));

        sample.timePasses(Duration.ofMinutes(1));

        assertEquals("OVERDUE 0 1", dueStep(board));
    }

    @Test
    void theClockOfARequestRunsOnItsCardAndIsRedOverAWorkingDay() {
        sample.plan(sample.add("lead", "Ege", "", 0, 1), ActivityKind.INFORMATION_REQUEST, "", 2, "");
        BoardViewModel board = opened();
        assertEquals("waiting 0 min LATER", waiting(board));

        sample.timePasses(Duration.ofMinutes(5));
        assertEquals("waiting 5 min LATER", waiting(board));
        sample.timePasses(Duration.ofHours(3));
        assertEquals("waiting 3 h LATER", waiting(board));
        sample.timePasses(Duration.ofHours(20));
        assertEquals("waiting 8 h LATER", waiting(board));
        sample.timePasses(Duration.ofHours(4));
        assertEquals("waiting 12 h OVERDUE", waiting(board));

        board.close();
        sample.timePasses(Duration.ofMinutes(30));
        assertEquals("waiting 12 h OVERDUE", waiting(board));
    }

    @Test
    void theClockOfARequestRunsOnItsCardAlsoWhereSomethingElseComesFirst() {
        ProspectId ege = sample.plan(sample.add("lead", "Ege", "", 0, 1), ActivityKind.CALL, "", 1, "");
        sample.plan(ege, ActivityKind.INFORMATION_REQUEST, "", 4, "");
        BoardViewModel board = opened();
        assertEquals("0 min", cards(board, "lead", 0).getFirst().waiting().time());

        sample.timePasses(Duration.ofHours(27));
        assertEquals("Tomorrow TODAY", waiting(board));
        assertEquals(
                new CardFace.Waiting("12 h", "asked 27 h ago, 12 h of it working time", true),
                cards(board, "lead", 0).getFirst().waiting());
    }

    private String waiting(BoardViewModel board) {
        tasks.runAll();
        CardFace.StepFace step = cards(board, "lead", 0).getFirst().step();
        return step.words() + " " + step.state();
    }

    private String dueStep(BoardViewModel board) {
        tasks.runAll();
        Map<Attention, Long> chips = board.attentionProperty().get();
        return cards(board, "lead", 0).getFirst().step().state() + " " + chips.get(Attention.DUE_TODAY) + " "
                + chips.get(Attention.OVERDUE);
    }

    @Test
    void aDecisionDateThatHasPassedIsNamedOnTheCard() {
        ProspectId ege = sample.add("closing", "Ege", "", 100, 1);
        sample.perform(EditProspect.urgency(ege, u -> u.withDecisionBy(Optional.of(LocalDate.of(2026, 10, 25)))));
        BoardViewModel board = opened();

        assertEquals("decision 25 Oct", cards(board, "closing", 0).getFirst().stale());
    }

    @Test
    void largeAmountsAreShownInWholeUnits() {
        worth(sample.add("lead", "Ege", "", 0, 1), "1234567.50");
        worth(sample.add("closing", "Can", "", 0, 1), "999.50");
        BoardViewModel board = opened();

        assertEquals("₺1,234,568", cards(board, "lead", 0).getFirst().worth());
        assertEquals("₺1,234,568", column(board, "lead").headProperty().get().sum());
        assertEquals("₺999.50", cards(board, "closing", 0).getFirst().worth());
    }

    private void worth(ProspectId id, String lira) {
        sample.perform(EditProspect.budget(
                id,
                b -> new Budget(
                        b.currency(),
                        b.low(),
                        Optional.of(Money.of(b.currency(), new BigDecimal(lira))),
                        b.high(),
                        b.source(),
                        b.certainty())));
    }

    @Test
    void aMovedCardIsInItsPlaceBeforeItIsWritten() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("decision_maker", "Can", "", 0, 1);
        sample.add("decision_maker", "Oba", "", 0, 1);
        BoardViewModel board = opened();

        move(board, "lead", 0, "decision_maker", 1);

        assertEquals(List.of(), companies(board, "lead"));
        assertEquals(List.of("Can", "Ege", "Oba"), companies(board, "decision_maker"));
        assertEquals(List.of("Ege"), sample.stored("lead"));
    }

    @Test
    void aMovedCardIsStoredWhereItWasPut() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("decision_maker", "Can", "", 0, 1);
        sample.add("decision_maker", "Oba", "", 0, 1);
        BoardViewModel board = opened();

        move(board, "lead", 0, "decision_maker", 1);
        tasks.runAll();

        assertEquals(List.of("Can", "Ege", "Oba"), sample.stored("decision_maker"));
        assertEquals(List.of("Can", "Ege", "Oba"), companies(board, "decision_maker"));
        assertEquals("3", column(board, "decision_maker").headProperty().get().count());
    }

    @Test
    void aCardChangesItsPlaceInsideItsColumn() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("lead", "Can", "", 0, 1);
        sample.add("lead", "Oba", "", 0, 1);
        BoardViewModel board = opened();

        move(board, "lead", 0, "lead", 2);
        tasks.runAll();

        assertEquals(List.of("Can", "Oba", "Ege"), sample.stored("lead"));
    }

    @Test
    void severalCardsMoveTogetherInTheirOrder() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("lead", "Can", "", 0, 1);
        sample.add("lead", "Oba", "", 0, 1);
        BoardViewModel board = opened();

        board.moveTo(column(board, "decision_maker"), cards(board, "lead", 0, 2), MoveSource.MENU);
        tasks.runAll();

        assertEquals(List.of("Ege", "Oba"), sample.stored("decision_maker"));
        assertEquals(
                1,
                sample.ledger.steps().undo().stream()
                        .filter(l -> l.operation() == OperationName.MOVE)
                        .count());
    }

    @Test
    void twoMovesInFlightDoNotFlickerBack() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("lead", "Can", "", 0, 1);
        BoardViewModel board = opened();

        move(board, "lead", 0, "decision_maker", 0);
        move(board, "lead", 0, "decision_maker", 0);
        while (tasks.waiting() > 0) {
            tasks.runNext();
            assertEquals(List.of(), companies(board, "lead"));
            assertEquals(List.of("Can", "Ege"), companies(board, "decision_maker"));
        }
        assertEquals(List.of("Can", "Ege"), sample.stored("decision_maker"));
    }

    @Test
    void aClosedGateAsksWhileTheCardWaitsInItsPlace() {
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        move(board, "lead", 0, "appointment", 0);
        tasks.runAll();

        GateFormViewModel form = board.gateProperty().get().orElseThrow().form();
        assertEquals("Ege", form.company());
        assertEquals(List.of("Ege"), companies(board, "appointment"));
        assertEquals(List.of("Ege"), sample.stored("lead"));
    }

    @Test
    void anAnsweredGateLetsTheCardIn() {
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();
        move(board, "lead", 0, "appointment", 0);
        tasks.runAll();
        GateFormViewModel form = board.gateProperty().get().orElseThrow().form();

        form.deciderProperty().set(Decider.YES);
        form.howProperty().set("signs himself");
        form.answer();
        tasks.runAll();

        assertEquals(Optional.empty(), board.gateProperty().get());
        assertEquals(List.of("Ege"), sample.stored("appointment"));
        assertEquals(Authority.Role.DECISION_MAKER, stored("Ege").authority().role());
        assertEquals("signs himself", stored("Ege").authority().how());
    }

    @Test
    void aSaleThatClosedInOtherDaysThanThoseShownSaysWhereItWent() {
        sample.add("lead", "Ege", "", 100, 1);
        BoardViewModel board = opened();
        move(board, "lead", 0, "won", 0);
        tasks.runAll();
        GateFormViewModel form = board.gateProperty().get().orElseThrow().form();
        form.dayProperty().set("Oct 1, 2026");
        form.beginning().dayProperty().set("Sep 1, 2026");
        form.answer();
        tasks.runAll();

        assertEquals(
                "Ege: closed on 1 Oct, so it counts there and is not among the days shown here (November).",
                sample.notices.shown().getFirst().text());
        ColumnHead won = column(board, "won").headProperty().get();
        assertEquals("November", won.expected());
        assertEquals("November: none closed", won.nobody());
    }

    @Test
    void aWinThatIsOpenedAgainSaysThatItCountsNoMore() {
        sample.add("won", "Ege", "", 100, 1);
        BoardViewModel board = opened();
        board.layout().collapse(column(board, "won"), false);
        tasks.runAll();
        move(board, "won", 0, "lead", 0);
        tasks.runAll();

        assertEquals(
                "Ege is open again: its closing counts in no period any more.",
                sample.notices.shown().getFirst().text());
    }

    @Test
    void aCancelledGateSendsTheCardBackWithoutAMessage() {
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();
        move(board, "lead", 0, "lost", 0);
        tasks.runAll();

        board.gateProperty().get().orElseThrow().form().cancel();
        tasks.runAll();

        assertEquals(Optional.empty(), board.gateProperty().get());
        assertEquals(List.of("Ege"), companies(board, "lead"));
        assertEquals(List.of(), sample.notices.shown());
    }

    @Test
    void severalCardsThatAreWonKeepTheirOwnValues() {
        sample.add("closing", "Ege", "", 70, 1);
        sample.add("closing", "Can", "", 30, 1);
        BoardViewModel board = opened();

        board.moveTo(column(board, "won"), cards(board, "closing", 0, 1), MoveSource.MENU);
        tasks.runAll();
        GateFormViewModel form = board.gateProperty().get().orElseThrow().form();
        assertEquals("2 prospects", form.company());
        assertEquals(false, form.asksWorth());
        form.answer();
        tasks.runAll();

        assertEquals(List.of("Ege", "Can"), sample.stored("won"));
        assertEquals("TRY 30000.00", stored("Can").worth().orElseThrow().toString());
        assertEquals(Optional.of(SampleBoard.TODAY), stored("Can").standing().closedOn());

        sample.workspace.undo();
        assertEquals(List.of("Ege", "Can"), sample.stored("closing"));
    }

    @Test
    void aRefusedMoveGoesBackAndSaysWhy() {
        ProspectId ege = sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        move(board, "lead", 0, "decision_maker", 0);
        sample.perform(new RemoveProspects(List.of(ege)));
        tasks.runAll();

        assertEquals(List.of(), companies(board, "decision_maker"));
        assertEquals(1, sample.notices.shown().size());
        assertTrue(sample.notices.shown().getFirst().stays());
    }

    @Test
    void aChangeElsewhereReadsOnlyTheColumnsItTouched() {
        ProspectId ege = sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();
        sample.query.asked.clear();

        sample.perform(new MoveProspects(
                List.of(ege),
                new Move(new StageKey("decision_maker"), MoveSource.FORM, new GateAnswer.None()),
                new Slot.Top()));
        tasks.runAll();

        assertEquals(List.of("Ege"), companies(board, "decision_maker"));
        assertEquals(
                List.of("lead", "decision_maker"),
                sample.query.asked.stream().map(c -> c.stage().value()).toList());
    }

    @Test
    void removedProspectsComeBackByTheButtonOfTheMessage() {
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        board.remove(cards(board, "lead", 0));
        tasks.runAll();
        assertEquals(List.of(), companies(board, "lead"));
        Notice notice = sample.notices.shown().getFirst();
        assertEquals("Ege removed.", notice.text());

        sample.notices.act(notice);
        tasks.runAll();
        assertEquals(List.of("Ege"), companies(board, "lead"));
    }

    @Test
    void aClosedBoardHearsNothingMore() {
        BoardViewModel board = opened();

        board.close();
        sample.add("lead", "Ege", "", 0, 1);
        tasks.runAll();

        assertEquals(List.of(), companies(board, "lead"));
    }
}
