package huni.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.MessageTemplate.Occasion;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.SteadyRobot;
import huni.ui.kit.Theme;
import huni.work.prospect.EditConsent;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
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
    private final FxRobot robot = new SteadyRobot();
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
    void theMissingFieldIsReachedByAKeyAndSubjectAndTextAreCopiedByAKeyEach() {
        assertTrue(isShown("message-fill"));
        robot.push(KeyCode.F3);
        assertEquals("message-field-length", focused().getId());
        robot.write("30 dakika").push(KeyCode.ENTER);
        assertEquals("message-copy-body", focused().getId(), "nothing else is missing");
        assertFalse(isShown("message-fill"));
        robot.push(KeyCode.F6);
        assertEquals("1 Aralık Salı 10:00'daki görüşmemiz", clipboard());
        robot.push(KeyCode.F7);
        assertTrue(clipboard().contains("Yaklaşık 30 dakika sürecek"));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.F8).push(KeyCode.F9);
        OnFx.run(desk.tasks::runAll);
        assertEquals(
                List.of(
                        "mail ayse.deniz@example.com | 1 Aralık Salı 10:00'daki görüşmemiz",
                        "draft Ayşe Deniz | 1 Aralık Salı 10:00'daki görüşmemiz",
                        "close"),
                desk.asked);
    }

    @Test
    void aCopyOfHalfAMessageLeadsToWhatIsMissing() {
        OnFx.run(() -> stage.getScene().lookup("#message-copy-body").requestFocus());
        robot.push(KeyCode.F7);

        assertEquals("message-field-length", focused().getId());
        assertEquals(
                "Eksik: süre. F3 ile yazın ya da metinden çıkarın.",
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
    void fromTheFirstMomentADigitChoosesATemplateThoughAFieldIsMissing() {
        robot.write("6");
        assertEquals("message-copy-body", focused().getId());
        assertEquals(Occasion.SILENCE, chosen());
        robot.write("2");
        assertEquals(Occasion.REMINDER, chosen());
        assertEquals(
                List.of(),
                screen.fields().stream()
                        .filter(line -> line.value().get().matches("\\d+"))
                        .toList());
    }

    @Test
    void aDigitIsWrittenWhereThePersonWentAndEscapeLeavesTheFieldBeforeTheMessage() {
        Occasion begun = chosen();
        robot.push(KeyCode.F3).write("45");
        assertEquals("45", ((TextField) focused()).getText());
        assertEquals(begun, chosen());

        robot.push(KeyCode.ESCAPE);
        assertEquals("message-copy-body", focused().getId());
        assertEquals(List.of(), desk.asked);
        robot.write("6");
        assertEquals(Occasion.SILENCE, chosen());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("close"), desk.asked);
    }

    private Occasion chosen() {
        return screen.templates().chosen().orElseThrow().occasion();
    }

    private boolean isShown(String id) {
        return OnFx.call(() -> stage.getScene().lookup("#" + id).isVisible());
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
