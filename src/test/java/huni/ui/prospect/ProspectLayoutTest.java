package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import huni.work.activity.LogActivity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prospect full, and beside the board, in what the window leaves of 1280x720 and 1920x1080. */
class ProspectLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100",
        "en-GB, DARK, 1204, 628, 100",
        "en-GB, LIGHT, 1844, 988, 100",
        "tr-TR, DARK, 1844, 988, 100",
        "tr-TR, LIGHT, 520, 628, 100",
        "en-GB, DARK, 520, 988, 100",
        "tr-TR, LIGHT, 1204, 628, 125",
        "en-GB, LIGHT, 650, 628, 125",
        "tr-TR, CONTRAST, 1422, 726, 150"
    })
    void nothingIsCutHiddenFaintOrOutOfReach(String language, Theme theme, int width, int height, int percent) {
        List<String> problems = OnFx.call(() -> {
            SampleDesk desk = new SampleDesk(language);
            List<String> all = new ArrayList<>();
            ProspectId anadolu = desk.anadoluKimya();
            desk.done(new LogActivity(anadolu, ActivityKind.NOTE, "", "Yarın arayacak"));
            // What happened yesterday has the longest words for its day.
            desk.clock.set("2026-11-24T08:58:00Z");
            ProspectViewModel known = desk.screen(anadolu);
            all.addAll(LayoutChecks.of(
                    new ProspectView(known, desk.texts).root(), width, height, new Appearance(theme, percent)));
            ProspectId bare = desk.create("Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri Anonim Şirketi");
            all.addAll(LayoutChecks.of(
                    new ProspectView(desk.screen(bare), desk.texts).root(),
                    width,
                    height,
                    new Appearance(theme, percent)));
            known.close();
            return all;
        });

        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100, gate",
        "en-GB, DARK, 520, 628, 100, gate",
        "tr-TR, DARK, 1204, 628, 100, plan",
        "en-GB, LIGHT, 520, 628, 100, plan",
        "tr-TR, LIGHT, 520, 628, 100, timeline",
        "en-GB, DARK, 650, 628, 125, timeline",
        "tr-TR, LIGHT, 520, 628, 100, checklist",
        "en-GB, DARK, 1204, 628, 125, checklist",
        "tr-TR, LIGHT, 520, 988, 100, person",
        "en-GB, LIGHT, 520, 988, 100, give",
        "tr-TR, DARK, 1204, 628, 125, give",
        "tr-TR, LIGHT, 520, 988, 100, unread",
        "tr-TR, DARK, 1204, 988, 125, twin"
    })
    void neitherAreTheFormsAndTheOtherTabs(
            String language, Theme theme, int width, int height, int percent, String what) {
        List<String> problems = OnFx.call(() -> {
            SampleDesk desk = new SampleDesk(language);
            ProspectViewModel screen = desk.screen(desk.anadoluKimya());
            Parent root = new ProspectView(screen, desk.texts).root();
            Scene scene = new Appearance(theme, percent).scene(root, width, height);
            root.applyCss();
            root.layout();
            open(what, desk, screen, root);
            Files.createDirectories(Path.of("target/pictures"));
            Picture.of(scene).save(Path.of("target/pictures/prospect-" + what + "-" + width + "-" + theme + ".png"));
            return LayoutChecks.of(scene);
        });

        assertEquals(List.of(), problems);
    }

    private static void open(String what, SampleDesk desk, ProspectViewModel screen, Parent root) {
        switch (what) {
            case "gate" -> screen.stepper().move(screen.stepper().ends().get(1));
            case "plan" ->
                screen.nextStep()
                        .doneAndNext(
                                screen.nextStep().shownProperty().get().steps().getFirst());
            case "timeline" -> press(root.lookup("#prospect-tab"), KeyCode.DIGIT2);
            case "checklist" ->
                press(
                        root.lookup("#prospect-tab"),
                        root.getScene().getWidth() > 1000 ? KeyCode.DIGIT2 : KeyCode.DIGIT3);
            case "person" -> ((Button) root.lookup(".prospect-person .icon-button")).fire();
            case "give" -> screen.incentives().give();
            case "unread" -> {
                screen.budget().low().textProperty().set("12x");
                screen.budget().low().commit();
            }
            case "twin" -> {
                desk.create("Anadolu Kimya");
                screen.head().twins().look();
            }
            default -> throw new IllegalArgumentException(what);
        }
        desk.tasks.runAll();
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
