package huni.work.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.FakeLedger;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MoveProspectsTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace =
            new Workspace(ledger, () -> Instant.parse("2026-11-23T09:00:00Z"), Runnable::run);
    private final ProspectId ege = prospect("Ege", 70);
    private final ProspectId can = prospect("Can", 30);
    private final ProspectId oba = prospect("Oba", 0);

    @Test
    void severalAreWonEachForItsOwnWorthAndTheOthersForWhatWasSaid() {
        done(moving(
                List.of(ege, can, oba),
                "won",
                new GateAnswer.WonEach(Optional.of(Money.of(LIRA, 500)), DAY, Optional.empty())));

        assertEquals(List.of("TRY 70.00", "TRY 30.00", "TRY 500.00"), List.of(worth(ege), worth(can), worth(oba)));
        assertEquals(Optional.of(DAY), read(oba).standing().closedOn());
        assertEquals(Certainty.CONFIRMED, read(ege).budget().certainty());
    }

    @Test
    void oneStepOfUndoBringsAllBackThatWereWonTogether() throws RefusedException {
        done(moving(List.of(ege, can), "won", new GateAnswer.WonEach(Optional.empty(), DAY, Optional.empty())));

        workspace.undo();

        assertEquals(List.of("lead", "lead"), List.of(stage(ege), stage(can)));
        assertEquals(Certainty.NOT_ASKED, read(can).budget().certainty());
    }

    @Test
    void theUndoOfSeveralNamesTheFirstAndHowManyMore() {
        done(moving(List.of(ege, can, oba), "decision_maker", new GateAnswer.DecisionMaker("")));
        assertEquals(Optional.of("Ege +2"), workspace.steps().undo().map(Label::subject));

        done(new RemoveProspects(List.of(can, oba)));
        assertEquals(Optional.of("Can +1"), workspace.steps().undo().map(Label::subject));

        done(moving(List.of(ege), "lead", new GateAnswer.None()));
        assertEquals(Optional.of("Ege"), workspace.steps().undo().map(Label::subject));
    }

    @Test
    void withoutAnyWorthNoneOfThemIsWon() {
        Outcome<?> outcome = workspace.perform(
                moving(List.of(ege, oba), "won", new GateAnswer.WonEach(Optional.empty(), DAY, Optional.empty())));

        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(List.of("lead", "lead"), List.of(stage(ege), stage(oba)));
    }

    @Test
    void whatIsSaidAtTheGateIsSaidOnlyOfThoseWhoFoundItClosed() {
        Authority known =
                new Authority(Authority.Role.DECISION_MAKER, "signs", "", Optional.of(DAY), Certainty.CONFIRMED);
        done(EditProspect.authority(ege, _ -> known));

        done(moving(List.of(ege, can), "appointment", new GateAnswer.DecisionMaker("told on the phone")));

        assertEquals(known, read(ege).authority());
        assertEquals("told on the phone", read(can).authority().how());
    }

    @Test
    void goingOnWithoutTheDecisionMakerIsCountedOnlyOfThoseWhoHaveNone() {
        done(EditProspect.authority(
                ege, _ -> new Authority(Authority.Role.DECISION_MAKER, "", "", Optional.of(DAY), Certainty.CONFIRMED)));

        done(moving(List.of(ege, can), "appointment", new GateAnswer.WithoutDecisionMaker("invited us")));

        assertEquals(
                List.of("", "invited us"),
                ledger.records().events().stream()
                        .filter(event -> event.to().equals(new StageKey("appointment")))
                        .map(event -> event.note())
                        .toList());
    }

    private ProspectId prospect(String company, int worth) {
        ProspectId id = done(new CreateProspect(company, "", Optional.empty()));
        if (worth > 0) {
            done(EditProspect.budget(
                    id,
                    b -> new Budget(
                            LIRA, b.low(), Optional.of(Money.of(LIRA, worth)), b.high(), b.source(), b.certainty())));
        }
        return id;
    }

    private static MoveProspects moving(List<ProspectId> ids, String to, GateAnswer answer) {
        return new MoveProspects(ids, new Move(new StageKey(to), MoveSource.DRAG, answer), new Slot.Top());
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    private Prospect read(ProspectId id) {
        return ledger.records().stored(id).orElseThrow();
    }

    private String worth(ProspectId id) {
        return read(id).worth().orElseThrow().toString();
    }

    private String stage(ProspectId id) {
        return read(id).standing().stage().value();
    }
}
