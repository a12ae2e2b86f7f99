package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Counterpart;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.OnFx;
import huni.work.pipeline.AddPipeline;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen goes on in another pipeline by the palette, in the whole window. */
class PipelinePaletteTest {

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void showTheWindow() throws Exception {
        window = new ShownWindow(folder);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    private PipelineKey addDealers() {
        window.store
                .workspace()
                .perform(new AddPipeline(
                        "Bayiler",
                        PipelineKey.FIRST,
                        stage -> stage.withName(stage.key().value())));
        window.drawn();
        return window.store.pipelines().headings().getLast().key();
    }

    private void command(String words) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("search")).setText(words));
        window.drawn();
        window.press(KeyCode.ENTER);
        window.drawn();
    }

    private StageKey stage(ProspectId prospect) {
        return window.store
                .prospects()
                .dossier(prospect)
                .orElseThrow()
                .prospect()
                .standing()
                .stage();
    }

    private ProspectRow anOpenOne() {
        Pipeline pipeline = window.store.pipelines().pipeline();
        return window.store.prospects().search("a", 50).stream()
                .filter(row -> pipeline.stage(row.stage()).isOpen())
                .filter(row -> !pipeline.stage(row.stage())
                        .equals(pipeline.of(PipelineKey.FIRST).first()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOpenProspectGoesToTheStageLikeItsOwnAndUndoBringsItBack() {
        PipelineKey dealers = addDealers();
        ProspectRow open = anOpenOne();
        Pipeline all = window.store.pipelines().pipeline();
        StageKey like = Counterpart.of(open.stage(), dealers, all).key();
        window.open(open.company());

        command("bayiler sürecine");
        assertEquals(like, stage(open.prospect()));

        window.store.workspace().undo();
        window.drawn();
        assertEquals(open.stage(), stage(open.prospect()));
    }

    @Test
    void theCardChosenOnTheBoardGoesThere() {
        PipelineKey dealers = addDealers();
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        window.press(KeyCode.DOWN);
        assertEquals(0, standingIn(dealers));

        command("bayiler sürecine");
        assertEquals(1, standingIn(dealers));

        window.store.workspace().undo();
        assertEquals(0, standingIn(dealers));
    }

    @Test
    void withOnePipelineNothingOfItIsOffered() {
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("search")).setText("sürecine"));
        window.drawn();

        assertTrue(window.scene().getRoot().lookupAll(".label").stream()
                .map(Label.class::cast)
                .noneMatch(label -> label.isVisible() && label.getText().contains("sürecine taşı")));
    }

    private long standingIn(PipelineKey one) {
        Pipeline pipeline = window.store.pipelines().pipeline();
        return window.store.history().holdings().stream()
                .filter(holding -> pipeline.isIn(one, holding.stage()))
                .mapToLong(Holding::count)
                .sum();
    }
}
