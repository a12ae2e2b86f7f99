package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.quota.PastForecast;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Notices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotaStripViewModelTest {

    private final SampleStrip strip = new SampleStrip(Texts.in(Locale.US, SampleStrip.BUNDLES));

    private Optional<QuotaStripPage> page() {
        return strip.viewModel.pageProperty().get();
    }

    @Test
    void withoutAQuotaThereAreNoNumbers() {
        assertEquals(Optional.empty(), page());
    }

    @Test
    void theNumbersAreWrittenInTheUnitOfTheQuota() {
        strip.showNumbers();
        assertEquals(
                new QuotaStripPage.Numbers("₺300,000", "₺120,000", "₺128,000", "₺52,000", "27%"),
                page().orElseThrow().numbers());
        assertEquals("November quota", page().orElseThrow().name());
    }

    @Test
    void whatIsTriedStandsBesideTheNumbersUntilItIsTakenBackAndIsNotKept() {
        strip.showNumbers();
        QuotaStripPage before = page().orElseThrow();
        strip.tryOut(SampleStrip.sales(300_000, 268_000, List.of(), SampleStrip.open(200_000, "0.54")));

        assertEquals(before.numbers(), page().orElseThrow().numbers());
        QuotaStripPage.Numbers then = page().orElseThrow().tried().orElseThrow().numbers();
        assertEquals("₺268,000", then.won());
        assertEquals("₺54,000", then.expected());
        assertEquals("₺0", then.toBuild());
        assertEquals(1, strip.ledger.records().all(PastForecast.class).size());

        strip.whatIf.takeBack();
        strip.tasks.runAll();
        assertEquals(Optional.of(before), page());
    }

    @Test
    void howeverManyChangesComeDuringAReadingOneMoreFollowsIt() {
        strip.workspace.lookAgain();
        strip.workspace.lookAgain();
        strip.workspace.lookAgain();
        assertEquals(1, strip.tasks.waiting());
        strip.tasks.runNext();
        assertEquals(1, strip.tasks.waiting());
        strip.tasks.runNext();
        assertEquals(0, strip.tasks.waiting());
    }

    @Test
    void noShortReadWaitsForNumbersOverAllProspects() {
        int before = strip.tasks.shortReads();
        strip.workspace.lookAgain();
        strip.tasks.runAll();
        assertEquals(before, strip.tasks.shortReads());
    }

    @Test
    void afterAFailureTheNextChangeIsReadAgain() {
        QuotaStripViewModel failing = new QuotaStripViewModel(
                (_, _, _, _) -> {
                    throw new IllegalStateException("cannot read");
                },
                new Performer(strip.workspace, strip.tasks, new Notices(), strip.texts, _ -> () -> {}),
                strip.tasks,
                Texts.in(Locale.US, SampleStrip.BUNDLES),
                SampleStrip.formats(Texts.in(Locale.US, SampleStrip.BUNDLES)),
                strip.failures::add,
                new QuotaExits(() -> {}, _ -> {}, (_, _) -> {}));
        strip.tasks.runAll();
        strip.workspace.lookAgain();
        strip.tasks.runAll();
        assertEquals(
                List.of("cannot read", "cannot read"),
                strip.failures.stream().map(Throwable::getMessage).toList());
        failing.close();
    }

    @Test
    void whoseNumbersAreShownIsWhoseUndatedWinsAreListedAndWhoSellsIsNotOfferedToSetThem() {
        Person ayse = Person.begun("ayse", "Ayşe Demir", "", Person.Role.LEADS);
        Person mehmet = Person.begun("mehmet", "Mehmet Kaya", "", Person.Role.SELLS);
        ShownOwner owner = strip.among(new People(List.of(ayse, mehmet), Optional.of("mehmet")));
        strip.viewModel.showUndatedWins();
        owner.toggle();
        strip.tasks.runAll();
        strip.viewModel.showUndatedWins();

        assertEquals(List.of(Optional.empty(), Optional.of(mehmet.id())), strip.undatedOf);
        assertFalse(strip.viewModel.mayLeadProperty().get());
    }

    @Test
    void onceClosedItReadsAndShowsNothingMore() {
        strip.workspace.lookAgain();
        strip.viewModel.close();
        strip.showNumbers();
        assertEquals(Optional.empty(), page());
        strip.workspace.lookAgain();
        assertEquals(0, strip.tasks.waiting());
    }
}
