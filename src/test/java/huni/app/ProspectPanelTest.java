package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prospect over the board, drawn frame by frame as on a desktop. */
class ProspectPanelTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path folder;

    private final List<Exception> problems = new ArrayList<>();
    private final PatientTaskRunner tasks = new PatientTaskRunner(problems::add);
    private final Notices notices = new Notices();
    private final Stage stage = OnFx.call(Stage::new);
    private OpenedStore store;
    private Wiring wiring;

    @BeforeEach
    void showTheWindow() throws Exception {
        store = OpenedStore.open(folder, CLOCK, tasks::onScreen);
        store.workspace().perform(AddSampleData.DEFAULT);
        Installation installation = new Installation(folder.toString(), "0.1.0");
        wiring = OnFx.call(() ->
                new Wiring(store, tasks, notices, Motion.NONE, installation, Locale.of("tr", "TR"), CLOCK));
        OnFx.run(() -> {
            Scene scene = new Scene(wiring.root(), 1440, 900);
            new Appearance(Theme.LIGHT, 100).dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            tasks.settle();
        });
        drawn();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        OnFx.run(() -> {
            wiring.close();
            stage.close();
            tasks.settle();
        });
        store.close();
        assertEquals(List.of(), problems);
    }

    @Test
    void everyProspectAfterTheFirstIsDrawnWholeToo() {
        for (String company : List.of("Anadolu Kimya", "Çınar Mobilya", "Anadolu Kimya", "Yörük Gıda")) {
            open(company);
            assertEquals(List.of(), Pulses.waiting(stage.getScene()), company);
            press(KeyCode.ESCAPE);
            assertEquals(List.of(), Pulses.waiting(stage.getScene()), "after " + company);
        }
    }

    @Test
    void everyTabIsDrawnWholeHoweverOftenItIsTurnedTo() {
        open("Anadolu Kimya");
        for (KeyCode tab : List.of(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            OnFx.run(() -> find("prospect-tab").requestFocus());
            press(tab);
            assertEquals(List.of(), Pulses.waiting(stage.getScene()), tab.toString());
        }
    }

    @Test
    void theProspectIsDrawnWholeWhenTheWindowChangesAndMessagesComeAndGo() {
        open("Anadolu Kimya");
        for (double width : List.of(1024.0, 1440.0, 1100.0, 1440.0)) {
            OnFx.run(() -> {
                stage.setWidth(width);
                notices.say("Taşındı.", "Geri al", () -> {});
            });
            drawn();
            assertEquals(List.of(), Pulses.waiting(stage.getScene()), "at " + width);
            OnFx.run(() -> notices.dismiss(notices.shown().getFirst()));
            drawn();
            assertEquals(List.of(), Pulses.waiting(stage.getScene()), "message gone at " + width);
        }
    }

    private void open(String company) {
        OnFx.run(() -> {
            wiring.openFound(company);
            tasks.settle();
        });
        drawn();
    }

    private void press(KeyCode code) {
        OnFx.run(() -> {
            Node target = stage.getScene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            tasks.settle();
        });
        drawn();
    }

    private void drawn() {
        Pulses.pass(stage.getScene());
        OnFx.run(tasks::settle);
        Pulses.pass(stage.getScene());
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }
}
