package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in the room that the window leaves it, at each size of the window. */
class CallLayoutTest {

    private static final String CASES = """
        tr-TR, LIGHT, 1204, 628, 100
        tr-TR, DARK, 1204, 628, 100
        en-GB, LIGHT, 1204, 628, 100
        en-GB, DARK, 1844, 988, 100
        tr-TR, LIGHT, 1844, 988, 100
        tr-TR, LIGHT, 1185, 605, 125
        en-GB, DARK, 1185, 605, 125
        """;

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void aCallThatHasJustBegunIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), problems(new SampleCall(language), _ -> {}, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void aCallWithAnswersAndAnObjectionIsSound(String language, Theme theme, int width, int height, int percent) {
        Consumer<CallViewModel> doing = call -> {
            call.questions().toggleWhy();
            call.checklist().toggle();
            call.objections().toggle();
            call.objections().digit(1);
            call.finishing().outcome(1);
            call.finishing().next().typedProperty().set("salı 10");
        };
        assertEquals(List.of(), problems(new SampleCall(language).answered(), doing, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void aNumberStandsOnTheLineOfItsQuestion(String language, Theme theme, int width, int height, int percent) {
        SampleCall sample = new SampleCall(language).answered();
        List<String> askew = OnFx.call(() -> {
            Parent root = new CallView(sample.viewModel(), sample.texts).root();
            LayoutChecks.of(root, width, height, new Appearance(theme, percent));
            return root.lookupAll(".call-card").stream()
                    .filter(card -> card.lookup(".call-number") != null)
                    .filter(card ->
                            Math.abs(line(card, ".call-number") - line(card, ".call-question-row > .call-question"))
                                    > 1)
                    .map(Node::getId)
                    .toList();
        });
        assertEquals(List.of(), askew);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void whoIsCalledIsReadWhole(String language, Theme theme, int width, int height, int percent) {
        SampleCall sample = new SampleCall(language).answered();
        assertEquals(List.of(), OnFx.call(() -> {
            Parent root = new CallView(sample.viewModel(), sample.texts).root();
            LayoutChecks.of(root, width, height, new Appearance(theme, percent));
            return Stream.of("#call-title", "#call-phone", "#call-checklist", "#call-clock")
                    .map(root::lookup)
                    .filter(node -> ((Labeled) node).isTextTruncated())
                    .map(Node::getId)
                    .toList();
        }));
    }

    private static double line(Node card, String selector) {
        Node label = card.lookup(selector);
        return label.localToScene(0, label.getBaselineOffset()).getY();
    }

    private static List<String> problems(
            SampleCall sample, Consumer<CallViewModel> doing, Theme theme, int width, int height, int percent) {
        return OnFx.call(() -> {
            CallViewModel viewModel = sample.viewModel();
            CallView view = new CallView(viewModel, sample.texts);
            doing.accept(viewModel);
            sample.tasks.runAll();
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        });
    }
}
