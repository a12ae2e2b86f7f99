package huni.ui.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen in the room that the window leaves it, at each size of the window. */
class ChecklistsLayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "en-GB"})
    void howACallEndsIsReadWholeInTheSmallestWindow(String language) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleEditor sample = new SampleEditor(Locale.forLanguageTag(language));
            sample.viewModel.choose("first_call");
            Parent root = sample.view().root();
            LayoutChecks.of(root, 1185, 605, new Appearance(Theme.LIGHT, 125));
            return root.lookupAll("TextField").stream()
                    .filter(node -> String.valueOf(node.getId()).matches("checklists-outcome-\\d"))
                    .map(TextField.class::cast)
                    .filter(field -> field.lookup(".text").getLayoutBounds().getWidth()
                            > field.getWidth()
                                    - field.getPadding().getLeft()
                                    - field.getPadding().getRight())
                    .map(TextField::getText)
                    .toList();
        }));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100, question
        tr-TR, DARK, 1204, 628, 100, heading
        en-GB, CONTRAST, 1204, 628, 100, question
        en-GB, DARK, 1204, 628, 100, objections
        tr-TR, LIGHT, 1364, 800, 100, objections
        en-GB, LIGHT, 1364, 800, 100, heading
        tr-TR, LIGHT, 1185, 605, 125, question
        en-GB, DARK, 1185, 605, 125, question
        tr-TR, DARK, 1185, 605, 125, heading
        tr-TR, LIGHT, 1422, 726, 150, question
        en-GB, CONTRAST, 1422, 726, 150, heading
        """)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent, String shown) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleEditor sample = new SampleEditor(Locale.forLanguageTag(language));
            sample.write(sample.viewModel.addedList(), "Referans");
            sample.viewModel.heading().orElseThrow().retire();
            sample.tasks.runAll();
            sample.viewModel.choose("first_call");
            switch (shown) {
                case "question" -> {
                    sample.choose(sample.question("first_call.next_step").gate().get(), "appointment");
                    sample.viewModel.chooseLine("first_call.who_signs");
                    sample.viewModel.retire();
                    sample.tasks.runAll();
                    sample.question("first_call.what_otherwise");
                }
                case "objections" -> sample.viewModel.choose(Page.OBJECTIONS);
                default -> {}
            }
            ChecklistsView view = sample.view();
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        }));
    }
}
