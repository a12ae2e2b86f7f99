package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.prospect.MoveProspects;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cards that make room, close up or are moved by somebody else glide, or are there at once for whoever asked for no motion; they end at the same place. */
@Timeout(120)
class BoardMotionTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private final Stage stage = OnFx.call(Stage::new);

    @AfterEach
    void close() {
        OnFx.run(stage::close);
    }

    /** Ege, Can and Oba, from the top, in one column; gives back Ege. */
    private ProspectId show(Motion motion) {
        ProspectId first = OnFx.call(() -> {
            ProspectId ege = sample.add("lead", "Ege", "Selin", 10, 1);
            sample.add("lead", "Can", "Okan", 20, 1);
            sample.add("lead", "Oba", "Gül", 30, 1);
            BoardView view = sample.view(sample.viewModel(), motion);
            tasks.runAll();
            stage.setScene(new Appearance(Theme.LIGHT, 100).scene(view.root(), 1364, 808));
            stage.show();
            return ege;
        });
        Pulses.pass(stage.getScene());
        assertEquals(3, OnFx.call(this::places).size());
        return first;
    }

    /** Which cards are on their way right after one of their column was carried to the next. */
    private Map<String, Double> shiftsWhenACardIsCarriedAway(Motion motion) {
        show(motion);
        return OnFx.call(() -> {
            Node pane = stage.getScene().lookup("#board-cards");
            pane.requestFocus();
            for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.RIGHT)) {
                Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            return shifts();
        });
    }

    /** Which cards are on their way right after it was heard that somebody else has put the first one last. */
    private Map<String, Double> shiftsWhenAColleagueMovesACard(Motion motion) {
        ProspectId ege = show(motion);
        return OnFx.call(() -> {
            Workspace theirs = new Workspace(sample.ledger, Clock.systemUTC(), Runnable::run);
            theirs.onWritten(sample.workspace::othersWrote);
            theirs.perform(new MoveProspects(
                    List.of(ege),
                    new Move(new StageKey("lead"), MoveSource.DRAG, new GateAnswer.None()),
                    new Slot.Bottom()));
            tasks.runAll();
            return shifts();
        });
    }

    private List<CardCell> cards() {
        return stage.getScene().getRoot().lookupAll(".board-card").stream()
                .filter(Node::isVisible)
                .map(CardCell.class::cast)
                .filter(cell -> cell.face().isPresent())
                .toList();
    }

    private static String company(CardCell cell) {
        return cell.face().orElseThrow().card().company();
    }

    private Map<String, Double> shifts() {
        Map<String, Double> shifts = new TreeMap<>();
        cards().stream()
                .filter(cell -> cell.getTranslateY() != 0)
                .forEach(cell -> shifts.put(company(cell), cell.getTranslateY()));
        return shifts;
    }

    private Map<String, Double> places() {
        Map<String, Double> places = new TreeMap<>();
        cards().forEach(cell -> places.put(company(cell), cell.getLayoutY() + cell.getTranslateY()));
        return places;
    }

    @Test
    void withReducedMotionNothingGlidesAndWithFullMotionItEndsAtTheSamePlace() {
        assertEquals(Map.of(), shiftsWhenACardIsCarriedAway(Motion.NONE));
        Pulses.pass(stage.getScene());
        assertEquals(Map.of(), OnFx.call(this::shifts));
        Map<String, Double> places = OnFx.call(this::places);
        assertEquals(2, places.size());

        assertFalse(new BoardMotionTest()
                .glidesTo(places, BoardMotionTest::shiftsWhenACardIsCarriedAway)
                .isEmpty());
    }

    @Test
    void whatSomebodyElseMovesGlidesToItsNewPlace() {
        assertEquals(Map.of(), shiftsWhenAColleagueMovesACard(Motion.NONE));
        Map<String, Double> places = OnFx.call(this::places);
        assertEquals(
                List.of("Can", "Oba", "Ege"),
                places.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList());

        assertEquals(
                Set.of("Ege", "Can", "Oba"),
                new BoardMotionTest()
                        .glidesTo(places, BoardMotionTest::shiftsWhenAColleagueMovesACard)
                        .keySet());
    }

    private Map<String, Double> glidesTo(
            Map<String, Double> places, BiFunction<BoardMotionTest, Motion, Map<String, Double>> moved) {
        try {
            Map<String, Double> shifts = moved.apply(this, Motion.FULL);
            while (!OnFx.call(this::shifts).isEmpty()) {
                Pulses.pass(stage.getScene());
            }
            assertEquals(places, OnFx.call(this::places));
            return shifts;
        } finally {
            close();
        }
    }
}
