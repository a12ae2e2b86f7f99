package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import huni.ui.kit.OnFx;
import huni.work.Outcome;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the quota's numbers leave out, in the whole window. */
class QuotaMathWindowTest {

    @TempDir
    Path folder;

    @Test
    void aProspectInAnotherCurrencyIsMarkedInTheStripAndNamedInItsMath() throws Exception {
        try (ShownWindow window = new ShownWindow(folder)) {
            assertEquals(Optional.empty(), OnFx.call(() -> mark(window)));
            worthDollars(window);
            window.drawn();

            assertEquals(Optional.of("+ USD"), OnFx.call(() -> mark(window)));
            OnFx.run(() -> ((Button) window.scene().lookup(".quota-strip-button")).fire());
            List<String> words = OnFx.call(QuotaMathWindowTest::math);
            assertTrue(
                    words.contains(
                            "USD: kazanılan 0\u00a0$ (0 aday), açık 900\u00a0$ (1 aday). Saymak için ayarlara bir kur yazın."),
                    () -> String.join("\n", words));
        }
    }

    private static void worthDollars(ShownWindow window) {
        ProspectId prospect =
                switch (window.store.workspace().perform(new CreateProspect("Kuzey", "", Optional.empty()))) {
                    case Outcome.Done<ProspectId>(var id, var _) -> id;
                    case Outcome.Refused<ProspectId>(var refusal) -> throw new AssertionError(refusal);
                };
        Money worth = Money.of(CurrencyUnit.USD, 900);
        window.store
                .workspace()
                .perform(EditProspect.budget(
                        prospect, _ -> Budget.likely(worth, BudgetSource.STATED, Certainty.CONFIRMED)));
        LocalDate day = LocalDate.of(2026, 11, 28);
        window.store
                .workspace()
                .perform(EditProspect.urgency(
                        prospect, _ -> new Urgency(Urgency.Level.HIGH, Optional.of(day), "", "", Certainty.CONFIRMED)));
    }

    private static Optional<String> mark(ShownWindow window) {
        return Optional.ofNullable((Label) window.scene().lookup(".quota-strip-others"))
                .map(Label::getText);
    }

    private static List<String> math() {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".quota-math .label").stream())
                .map(QuotaMathWindowTest::text)
                .toList();
    }

    private static String text(Node label) {
        return ((Label) label).getText();
    }
}
