package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.ActivityKind;
import huni.domain.prospect.MoveSource;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every size is that of the window without its rail, top bar and quota strip. */
class BoardLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100",
        "en-GB, DARK, 1204, 628, 100",
        "tr-TR, DARK, 1844, 988, 100",
        "en-GB, LIGHT, 1844, 988, 100",
        "tr-TR, LIGHT, 1204, 628, 125",
        "en-GB, DARK, 1204, 628, 125",
        "tr-TR, CONTRAST, 1422, 726, 150"
    })
    void theBoardIsSound(String language, Theme theme, int width, int height, int percent) {
        List<String> problems = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks).filled();
            sample.plan(
                    sample.add(
                            "lead",
                            "Çukurova Tarım Makineleri Sanayi ve Dış Ticaret Anonim Şirketi",
                            "Prof. Dr. Abdülkadir Büyükkaramanoğlu",
                            123_456,
                            120),
                    ActivityKind.INCENTIVE,
                    "Üçüncü tesisin yenilenmiş teklif dosyasını göndermek",
                    -30,
                    "09:30");
            sample.add("closing", "Deniz", "", 0, 45);
            BoardView view = sample.view(sample.viewModel(), Motion.NONE);
            tasks.runAll();
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        });
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 100", "tr-TR, DARK, 125", "en-GB, LIGHT, 125", "en-GB, DARK, 100"})
    void whatIfIsWithinReachOfTheMouseInASmallWindow(String language, Theme theme, int percent) {
        boolean reached = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks).filled();
            BoardView view = sample.view(sample.viewModel(), Motion.NONE);
            tasks.runAll();
            LayoutChecks.of(view.root(), 1204, 628, new Appearance(theme, percent));
            Node toggle = view.root().lookup("#board-whatif");
            Bounds at = toggle.localToScene(toggle.getBoundsInLocal());
            return toggle.isVisible() && at.getWidth() > 20 && at.getMaxX() <= 1204;
        });
        assertTrue(reached);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 100", "tr-TR, DARK, 125", "en-GB, LIGHT, 125", "en-GB, DARK, 100"})
    void theBoardWithTriedCardsIsSound(String language, Theme theme, int percent) {
        List<String> problems = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks).filled();
            BoardViewModel board = sample.viewModel();
            BoardView view = sample.view(board, Motion.NONE);
            tasks.runAll();
            sample.whatIf.begin();
            board.moveTo(board.columns().get(4), board.columns().get(1).rows().read(), MoveSource.MENU);
            tasks.runAll();
            return LayoutChecks.of(view.root(), 1204, 628, new Appearance(theme, percent));
        });
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 100, 1", "tr-TR, DARK, 125, 2", "en-GB, LIGHT, 125, 1", "en-GB, DARK, 100, 2"})
    void theFormThatPlansTheNextStepIsSound(String language, Theme theme, int percent, int cards) {
        List<String> problems = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks).filled();
            BoardViewModel board = sample.viewModel();
            BoardView view = sample.view(board, Motion.NONE);
            tasks.runAll();
            Scene scene = new Appearance(theme, percent).scene(view.root(), 1204, 628);
            view.root().applyCss();
            view.root().layout();
            board.selection().enter();
            board.selection().step(cards - 1, true);
            Event.fireEvent(scene.lookup("#board-cards"), typed("p"));
            view.root().layout();
            Picture.of(scene)
                    .save(Files.createDirectories(Path.of("target/pictures"))
                            .resolve("board-plan-" + language + "-" + theme + ".png"));
            return LayoutChecks.of(scene);
        });
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "en-GB"})
    void allChipsStandInOneLineInASmallWindowWithLargeText(String language) {
        Set<Double> heights = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks).filled();
            BoardView view = sample.view(sample.viewModel(), Motion.NONE);
            tasks.runAll();
            new Appearance(Theme.LIGHT, 125).scene(view.root(), 1185, 605);
            view.root().applyCss();
            view.root().layout();
            return view.root().lookupAll(".board-chips > .chip").stream()
                    .filter(Node::isManaged)
                    .map(Node::getLayoutY)
                    .collect(Collectors.toSet());
        });
        assertEquals(1, heights.size());
    }

    @Test
    void whereThereIsRoomTheWordsToFindOnTheBoardHaveIt() {
        double width = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks).filled();
            BoardView view = sample.view(sample.viewModel(), Motion.NONE);
            tasks.runAll();
            new Appearance(Theme.LIGHT, 100).scene(view.root(), 1204, 628);
            view.root().applyCss();
            view.root().layout();
            return ((Region) view.root().lookup("#board-words")).getWidth();
        });
        assertEquals(169, width, 1);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void theWordsOfASlimColumnStayInItsMiddleWhenTheyChange() {
        List<Double> middles = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag("tr-TR"), tasks).filled();
            BoardViewModel board = sample.viewModel();
            BoardView view = sample.view(board, Motion.NONE);
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(view.root(), 1204, 628);
            tasks.runAll();
            view.root().applyCss();
            view.root().layout();
            board.filter().wordsProperty().set("ege");
            tasks.runAll();
            view.root().layout();
            Node won = scene.lookup("#column-won");
            Bounds words = won.lookup(".column-slim").getParent().getBoundsInParent();
            return List.of(words.getCenterX(), won.getLayoutBounds().getCenterX());
        });
        assertEquals(middles.getLast(), middles.getFirst(), 1);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 100", "en-GB, DARK, 125"})
    void anEmptyBoardIsSound(String language, Theme theme, int percent) {
        List<String> problems = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks);
            BoardView view = sample.view(sample.viewModel(), Motion.NONE);
            tasks.runAll();
            return LayoutChecks.of(view.root(), 1204, 628, new Appearance(theme, percent));
        });
        assertEquals(List.of(), problems);
    }
}
