package huni.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.MessageTemplate.Occasion;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import huni.work.prospect.EditConsent;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A message by the keyboard alone. */
@Tag("ui")
class MessageViewTest {

    private final SampleMessages desk = new SampleMessages("tr-TR");
    private final MessageViewModel screen = desk.screen();
    private final FxRobot robot = new FxRobot();
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void showTheScreen() {
        OnFx.run(() -> {
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(new MessageView(screen, desk.texts).root(), 1204, 628);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void closeTheWindow() {
        OnFx.run(stage::close);
    }

    @Test
    void theMissingFieldIsWrittenAtOnceAndSubjectAndTextAreCopiedByAKeyEach() {
        assertEquals("message-field-length", focused().getId());
        robot.write("30 dakika").push(KeyCode.F6);
        assertEquals("Yarın 10:00'daki görüşmemiz", clipboard());
        robot.push(KeyCode.F7);
        assertTrue(clipboard().contains("yaklaşık 30 dakika sürecek"));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.F8).push(KeyCode.F9);
        OnFx.run(desk.tasks::runAll);
        assertEquals(
                List.of(
                        "mail ayse.deniz@example.com | Yarın 10:00'daki görüşmemiz",
                        "draft Ayşe Deniz | Yarın 10:00'daki görüşmemiz",
                        "close"),
                desk.asked);
    }

    @Test
    void aCopyOfHalfAMessageLeadsToWhatIsMissing() {
        OnFx.run(() -> stage.getScene().lookup("#message-copy-body").requestFocus());
        robot.push(KeyCode.F7);

        assertEquals("message-field-length", focused().getId());
        assertEquals(
                "Eksik: süre. Yandaki alana yazın ya da metinden çıkarın.",
                screen.problemProperty().get());
    }

    @Test
    void whoRefusedIsAskedAboutBeforeAnythingElseAndThenTheKeyboardGoesOn() {
        OnFx.run(() -> {
            desk.done(new EditConsent(
                    desk.prospect,
                    desk.query
                            .dossier(desk.prospect)
                            .orElseThrow()
                            .contacts()
                            .getFirst()
                            .id(),
                    Channel.EMAIL,
                    told -> told.with(State.MAY_NOT, LocalDate.of(2026, 11, 1))));
            desk.tasks.runAll();
        });
        robot.push(KeyCode.F7);
        assertEquals("message-anyway", focused().getId());
        robot.push(KeyCode.F9);
        assertEquals("message-anyway", focused().getId());
        assertEquals(List.of(), desk.asked);

        robot.push(KeyCode.SPACE);
        OnFx.run(desk.tasks::runAll);
        assertFalse(screen.recipients().isRefused());
        assertEquals("message-field-length", focused().getId());
    }

    @Test
    void aDigitChoosesATemplateUnlessSomethingIsBeingWritten() {
        robot.write("45");
        assertEquals(
                Occasion.REMINDER, screen.templates().chosen().orElseThrow().occasion());

        OnFx.run(() -> stage.getScene().lookup("#message-copy-body").requestFocus());
        robot.write("6");
        assertEquals(Occasion.SILENCE, screen.templates().chosen().orElseThrow().occasion());
    }

    @Test
    void theTextIsWrittenInAndEscapeShowsItMarkedAgainAndThenLeaves() {
        robot.push(KeyCode.F2);
        assertEquals("message-body", focused().getId());
        robot.write(" Not.").push(KeyCode.ESCAPE);
        assertTrue(screen.body().textProperty().get().endsWith(" Not."));
        assertEquals("message-preview", focused().getId());
        assertEquals(List.of(), desk.asked);

        robot.push(KeyCode.ENTER);
        assertEquals("message-body", focused().getId());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertEquals(List.of("close"), desk.asked);
    }

    @Test
    void aTemplateIsEditedAndAFieldPutIn() {
        robot.clickOn("#template-edit").clickOn("#template-body").push(KeyCode.CONTROL, KeyCode.END);
        robot.write("Görüşmek üzere ").clickOn("#template-put-first_name").clickOn("#template-done");
        OnFx.run(desk.tasks::runAll);

        String text = screen.body().textProperty().get();
        assertTrue(text.endsWith("Görüşmek üzere Ayşe"), text);
    }

    private Node focused() {
        return OnFx.call(() -> stage.getScene().getFocusOwner());
    }

    private static String clipboard() {
        return OnFx.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
