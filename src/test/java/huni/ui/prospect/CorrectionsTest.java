package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.ui.field.RateEntries;
import huni.ui.field.SavedText;
import huni.work.FakePrices;
import huni.work.prospect.RecordPurchase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What was written down can be corrected and copied, and what happened can be told without planning it. */
class CorrectionsTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void aCallIsLoggedWithoutPlanningIt() {
        assertFalse(screen.composer().loggedProperty().get());
        screen.composer().textProperty().set("Talked to Dr. Uçar, wants the price");
        assertTrue(screen.composer().loggedProperty().get());

        screen.composer().log(ActivityKind.CALL);
        desk.tasks.runAll();

        Activity call = last();
        assertEquals(ActivityKind.CALL, call.kind());
        assertEquals("Talked to Dr. Uçar, wants the price", call.body());
        assertEquals("", screen.composer().textProperty().get());
        assertEquals(1, desk.query.dossier(id).orElseThrow().planned().size(), "nothing more is planned");
    }

    @Test
    void aPlanIsNotLogged() {
        screen.composer().textProperty().set("/call tomorrow");

        assertFalse(screen.composer().loggedProperty().get());
    }

    @Test
    void aNoteIsCorrectedWhereItStandsAndCanBeCopied() {
        screen.composer().textProperty().set("Wants a referense");
        screen.composer().submit();
        desk.tasks.runAll();
        TimelineViewModel.Row row = screen.timeline().rows().getFirst();
        assertEquals("Wants a referense", row.words());

        SavedText<String> words =
                screen.timeline().corrections().field(row.written().orElseThrow());
        words.textProperty().set("Wants a reference");
        words.commit();
        desk.tasks.runAll();

        assertEquals("Wants a reference", last().body());
        assertEquals("Wants a reference", screen.timeline().rows().getFirst().words());
        desk.workspace.undo();
        assertEquals("Wants a referense", last().body());
    }

    @Test
    void aPurchaseIsCorrectedInTheLineInWhichOneIsTyped() {
        PurchasesViewModel bought = screen.budget().bought();
        PurchasesViewModel.Line line = bought.lines().getFirst();
        assertEquals("Lab management, 3 sites · 2024 · ₺78,000", line.words());

        bought.correct(line);
        bought.typed().paidProperty().set("100k");
        bought.typed().add();
        desk.tasks.runAll();

        assertEquals(
                List.of("₺100,000", "₺52,000"),
                bought.lines().stream().map(PurchasesViewModel.Line::paid).toList());
        assertEquals(Optional.empty(), bought.typed().correctedProperty().get());
        assertEquals(
                Optional.of(SampleDesk.lira(76_000)), desk.stored(id).budget().likely());
    }

    @Test
    void aPurchaseInAnotherCurrencyIsNamedAsNotInTheBudget() {
        Optional<Money> before = desk.stored(id).budget().likely();
        desk.done(new RecordPurchase(id, "Servers", 2024, Money.of(CurrencyUnit.of("USD"), 900)));
        desk.tasks.runAll();

        assertEquals(before, desk.stored(id).budget().likely());
        String note = screen.budget().bought().levelNoteProperty().get();
        assertTrue(note.contains("Not in the budget, which is in TRY: "), note);
        assertTrue(note.contains("900"), note);
    }

    @Test
    void theRateOfItsYearBringsAPurchaseInAnotherCurrencyIntoTheBudgetUntilItIsTakenBack() {
        Optional<Money> before = desk.stored(id).budget().likely();
        desk.done(new RecordPurchase(id, "Servers", 2024, Money.of(CurrencyUnit.of("USD"), 9_000)));
        desk.tasks.runAll();
        PurchasesViewModel bought = screen.budget().bought();
        RateEntries.RateEntry entry = bought.rates().shownProperty().get().getFirst();
        assertEquals("1 USD in 2024, in TRY", entry.caption());

        entry.rate().textProperty().set("none");
        entry.rate().commit();
        desk.tasks.runAll();
        assertEquals(
                "Write a number over 0, such as 35.20.",
                entry.rate().problemProperty().get());

        entry.rate().textProperty().set("32.8");
        entry.rate().commit();
        desk.tasks.runAll();
        assertEquals(
                new BigDecimal("32.8"),
                new FakePrices(desk.ledger)
                        .rates()
                        .rate(CurrencyUnit.of("USD"), CurrencyUnit.of("TRY"), 2024)
                        .orElseThrow()
                        .stripTrailingZeros());
        assertNotEquals(before, desk.stored(id).budget().likely());
        assertEquals(
                "≈\u00a0₺295,200 then",
                bought.lines().stream()
                        .filter(line -> line.what().equals("Servers"))
                        .map(PurchasesViewModel.Line::today)
                        .findFirst()
                        .orElseThrow());
        assertFalse(bought.levelNoteProperty().get().contains("Not in the budget"));

        desk.workspace.undo();
        desk.tasks.runAll();
        assertEquals(before, desk.stored(id).budget().likely());
        assertEquals("", entry.rate().textProperty().get());
    }

    @Test
    void aCorrectionGivenUpLeavesThePurchase() {
        PurchasesViewModel bought = screen.budget().bought();
        bought.correct(bought.lines().getFirst());
        bought.typed().giveUpCorrecting();

        assertEquals("", bought.typed().whatProperty().get());
        assertEquals(2, bought.lines().size());
    }

    @Test
    void aNumberAndAnAddressAreOpenedByTheirPrograms() {
        ContactViewModel person = screen.contacts().people().getFirst();
        screen.contacts().call(person);
        screen.contacts().mail(person);

        assertEquals(List.of("write tel:+905320000000", "write mailto:levent.ucar@anadolukimya.example"), desk.asked);
    }

    private Activity last() {
        return desk.query.activities(id).stream()
                .filter(a -> !a.isPlanned())
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
