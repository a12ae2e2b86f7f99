package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.language.SaidPurchase;
import huni.store.PostgresServer;
import huni.store.server.SharedDatabase;
import huni.ui.prospect.budget.TypedPurchase;
import huni.work.people.AddPerson;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemovePurchase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who correct one past purchase of a shared prospect, each in a program of their own. */
@ExtendWith(PostgresServer.OfRun.class)
class SamePurchaseTest {

    private static final String BOTH = "Similar purchase: Ayşe Demir wrote “₺60,000”, I wrote “₺80,000”.";

    private final PostgresServer server;
    private SharedProgram she;
    private SharedProgram he;
    private ProspectId kaya;

    SamePurchaseTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void workspace() throws Exception {
        String name = server.withWorkspace();
        she = new SharedProgram(SharedDatabase.open(server.address("ayse", name)), "ayse");
        he = new SharedProgram(SharedDatabase.open(server.address("mehmet", name)), "mehmet");
        she.desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        kaya = she.desk.create("Kaya");
        she.desk.done(new RecordPurchase(kaya, "Stock", 2022, SampleDesk.lira(52_000)));
    }

    @AfterEach
    void closeAll() {
        she.database.close();
        he.database.close();
    }

    /** She has made 60,000 of it while he makes 80,000 of it, and he has not chosen. */
    private PurchasesViewModel undecided() {
        PurchasesViewModel his = he.screen(kaya).budget().bought();
        his.correct(line(his, "Stock"));
        PurchasesViewModel hers = she.screen(kaya).budget().bought();
        hers.correct(line(hers, "Stock"));
        she.corrects(hers, "2022", "60k");
        he.corrects(his, "2022", "80k");
        assertTrue(his.typed().othersProperty().get().isPresent());
        return his;
    }

    private static PurchasesViewModel.Line line(PurchasesViewModel bought, String what) {
        return bought.lines().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTwoCorrectOfOnePurchaseIsBothKeptWhereItDiffersAndAskedAboutWhereItIsTheSame() {
        PurchasesViewModel his = he.screen(kaya).budget().bought();
        his.correct(his.lines().getFirst());
        PurchasesViewModel hers = she.screen(kaya).budget().bought();
        hers.correct(hers.lines().getFirst());
        she.corrects(hers, "2022", "60k");
        he.corrects(his, "2023", "52k");
        assertEquals(List.of("Stock 2023 ₺60,000"), she.bought(kaya), "each changed something else");

        PurchasesViewModel late = he.screen(kaya).budget().bought();
        late.correct(late.lines().getFirst());
        PurchasesViewModel again = she.screen(kaya).budget().bought();
        again.correct(again.lines().getFirst());
        she.corrects(again, "2023", "70k");
        he.corrects(late, "2024", "80k");
        late.typed().add();
        assertEquals(List.of("Stock 2023 ₺70,000"), she.bought(kaya), "Enter decides nothing");
        assertEquals(
                "Ayşe Demir wrote “2023 · ₺70,000” just now. Yours: “2024 · ₺80,000”.",
                late.typed().problemProperty().get());
        late.typed().keepMine();
        he.tasks.runAll();

        assertEquals(List.of("Stock 2024 ₺80,000"), she.bought(kaya));
        assertEquals("", late.typed().problemProperty().get());
    }

    @Test
    void aPurchaseThatTwoCorrectIsANoteIfTheScreenIsLeftUndecided() {
        ProspectViewModel asked = he.screen(kaya);
        ProspectViewModel late = he.screen(kaya);
        for (PurchasesViewModel his :
                List.of(asked.budget().bought(), late.budget().bought())) {
            his.correct(his.lines().getFirst());
            his.typed().paidProperty().set("80k");
        }
        PurchasesViewModel hers = she.screen(kaya).budget().bought();
        hers.correct(hers.lines().getFirst());
        she.corrects(hers, "2022", "60k");
        asked.budget().bought().typed().add();
        late.close();
        he.tasks.runAll();
        asked.close();
        he.tasks.runAll();

        assertEquals(List.of("Stock 2022 ₺60,000"), she.bought(kaya));
        assertEquals(List.of(BOTH, BOTH), she.notes(kaya));
    }

    @Test
    void aPurchaseThatIsRemovedBeforeOneHasChosenIsANoteAndTheLineIsFree() {
        TypedPurchase his = undecided().typed();
        hears(his, removed());

        assertEquals(List.of(), she.bought(kaya));
        assertEquals(List.of(BOTH), she.notes(kaya));
        assertEquals(Optional.empty(), his.othersProperty().get());
        assertEquals(Optional.empty(), his.typed());
        assertFalse(his.giveUpCorrecting());
    }

    private List<PastPurchase> removed() {
        she.desk.done(new RemovePurchase(
                kaya, she.dossier(kaya).purchases().getFirst().id()));
        return she.dossier(kaya).purchases();
    }

    private void hears(TypedPurchase typed, List<PastPurchase> there) {
        typed.show(there);
        he.tasks.runAll();
    }

    @Test
    void whatIsTypedOfAPurchaseThatIsRemovedIsANoteAndNoPurchaseAgain() {
        ProspectViewModel left = he.screen(kaya);
        ProspectViewModel untouched = he.screen(kaya);
        ProspectViewModel writing = he.screen(kaya);
        for (ProspectViewModel his : List.of(left, untouched, writing)) {
            his.budget().bought().correct(line(his.budget().bought(), "Stock"));
        }
        left.budget().bought().typed().paidProperty().set("80k");
        writing.budget().bought().typed().yearProperty().set("2023");
        List<PastPurchase> there = removed();
        writing.budget().bought().typed().add();
        for (ProspectViewModel his : List.of(left, untouched, writing)) {
            hears(his.budget().bought().typed(), there);
            assertEquals(Optional.empty(), his.budget().bought().typed().typed());
            his.close();
            he.tasks.runAll();
        }

        assertEquals(List.of(), she.bought(kaya));
        assertEquals(
                List.of(
                        "Similar purchase: it was removed while I was making “Stock · 2022 · ₺80,000” of it.",
                        "Similar purchase: it was removed while I was making “Stock · 2023 · ₺52,000” of it."),
                she.notes(kaya));
        assertTrue(he.said().contains("The purchase you were correcting was removed."), he.said());
    }

    @Test
    void whatIsUndecidedIsANoteAsItIsTypedBeforeAnotherIsTakenIntoTheLine() {
        she.desk.done(new RecordPurchase(kaya, "Servers", 2024, SampleDesk.lira(9_000)));
        PurchasesViewModel his = undecided();
        his.typed().yearProperty().set("2023");
        his.typed().paidProperty().set("too dear");
        assertEquals(
                "Ayşe Demir wrote “2022 · ₺60,000” just now. Yours: “2023 · too dear”.",
                his.typed().problemProperty().get());
        his.correct(line(his, "Servers"));
        he.tasks.runAll();

        assertEquals("Servers", his.typed().whatProperty().get());
        assertEquals("", his.typed().problemProperty().get());
        assertEquals(
                List.of("Similar purchase: Ayşe Demir wrote “2022 · ₺60,000”, I wrote “2023 · too dear”."),
                she.notes(kaya));
    }

    @Test
    void whatIsUndecidedIsANoteBeforeAnAnswerAsksForAPurchase() {
        TypedPurchase his = undecided().typed();
        his.ask(new SaidPurchase("Servers", Optional.empty(), SampleDesk.lira(9_000)));
        he.tasks.runAll();

        assertEquals("Servers", his.whatProperty().get());
        assertEquals(List.of(BOTH), she.notes(kaya));
    }

    @Test
    void theLineIsOfOnePurchaseUntilItIsWritten() {
        she.desk.done(new RecordPurchase(kaya, "Servers", 2024, SampleDesk.lira(9_000)));
        PurchasesViewModel his = he.screen(kaya).budget().bought();
        his.correct(line(his, "Stock"));
        PurchasesViewModel hers = she.screen(kaya).budget().bought();
        hers.correct(line(hers, "Stock"));
        she.corrects(hers, "2022", "60k");
        his.typed().paidProperty().set("80k");
        his.typed().add();
        his.correct(line(his, "Servers"));
        his.typed().ask(new SaidPurchase("Chairs", Optional.empty(), SampleDesk.lira(1_000)));
        his.typed().giveUpCorrecting();
        he.tasks.runAll();

        assertEquals("Stock", his.typed().whatProperty().get());
        his.typed().paidProperty().set("60k");
        assertEquals(Optional.empty(), his.typed().othersProperty().get(), "he typed what she wrote");
        he.corrects(his, "2022", "85k");
        assertEquals(List.of("Servers 2024 ₺9,000", "Stock 2022 ₺85,000"), she.bought(kaya));
    }
}
