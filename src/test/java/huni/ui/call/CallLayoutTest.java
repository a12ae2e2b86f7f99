package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
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
        tr-TR, CONTRAST, 1422, 726, 150
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

    /** However much is answered and however long the note: who hangs up sees how to end the call. */
    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void whatEndsTheCallAndTheObjectionThatIsOpenAreInSight(
            String language, Theme theme, int width, int height, int percent) {
        SampleCall sample = new SampleCall(language).answered();
        assertEquals(List.of(), OnFx.call(() -> {
            CallViewModel viewModel = sample.viewModel();
            Parent root = new CallView(viewModel, sample.texts).root();
            LayoutChecks.of(root, width, height, new Appearance(theme, percent));
            viewModel.objections().toggle();
            viewModel.objections().digit(1);
            viewModel.finishing().outcome(2);
            viewModel.finishing().next().typedProperty().set("salı 10");
            sample.tasks.runAll();
            LayoutChecks.of(root.getScene());
            return Stream.of("#call-finish-next", "#objection-standing", "#call-finish")
                    .filter(one -> !isSeen(root.lookup(one)))
                    .toList();
        }));
    }

    private static boolean isSeen(Node node) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(around -> around.getClip() != null || around.getParent() == null)
                .map(around -> around.localToScene(around.getLayoutBounds()))
                .allMatch(room -> room.contains(place));
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
