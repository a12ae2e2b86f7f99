package huni.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import huni.work.prospect.EditConsent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in the room that the window leaves it, at each size of the window. */
class MessageLayoutTest {

    @Test
    void theWaysStandInOneLineInASmallWindow() {
        assertEquals(1, OnFx.call(() -> {
            SampleMessages desk = new SampleMessages("tr-TR");
            Parent root = new MessageView(desk.screen(), desk.texts).root();
            LayoutChecks.of(root, 1204, 628, new Appearance(Theme.LIGHT, 100));
            return Stream.of("#message-copy-body", "#message-mail", "#message-draft", "#message-sent")
                    .map(way -> root.lookup(way).getLayoutY())
                    .distinct()
                    .count();
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, 1204, 628, 100",
        "en-GB, 1204, 628, 100",
        "tr-TR, 1185, 605, 125",
        "en-GB, 1185, 605, 125",
        "tr-TR, 1422, 726, 150"
    })
    void theWaysThatAMessageGoesAreInSight(String language, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleMessages desk = new SampleMessages(language);
            Parent root = new MessageView(desk.screen(), desk.texts).root();
            LayoutChecks.of(root, width, height, new Appearance(Theme.LIGHT, percent));
            return Stream.of("#message-copy-body", "#message-mail", "#message-draft", "#message-sent")
                    .map(root::lookup)
                    .filter(way -> way.localToScene(way.getLayoutBounds()).getMaxY() > height)
                    .map(Node::getId)
                    .toList();
        }));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100, message
        tr-TR, DARK, 1204, 628, 100, refused
        en-GB, LIGHT, 1204, 628, 100, refused
        en-GB, DARK, 1204, 628, 100, message
        tr-TR, DARK, 1364, 808, 100, message
        tr-TR, LIGHT, 1844, 988, 100, refused
        en-GB, DARK, 1844, 988, 100, template
        tr-TR, LIGHT, 1204, 628, 100, template
        tr-TR, DARK, 1185, 605, 125, message
        tr-TR, LIGHT, 1185, 605, 125, refused
        en-GB, DARK, 1185, 605, 125, template
        en-GB, LIGHT, 1185, 605, 125, writing
        tr-TR, CONTRAST, 1422, 726, 150, message
        en-GB, DARK, 1422, 726, 150, template
        """)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent, String what) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleMessages desk = new SampleMessages(language);
            desk.contact(2, "Mert Kayahanoğlu Öztürk", "mert.kayahanoglu.ozturk@example.com");
            if (what.equals("refused")) {
                desk.query
                        .dossier(desk.prospect)
                        .orElseThrow()
                        .contacts()
                        .forEach(person -> desk.done(new EditConsent(
                                desk.prospect,
                                person.id(),
                                Channel.EMAIL,
                                told -> told.with(State.MAY_NOT, LocalDate.of(2026, 11, 1)))));
            }
            MessageViewModel screen = desk.screen();
            Parent root = new MessageView(screen, desk.texts).root();
            Scene scene = new Appearance(theme, percent).scene(root, width, height);
            root.applyCss();
            root.layout();
            if (what.equals("template")) {
                screen.templates().edit();
            } else if (what.equals("writing")) {
                root.lookup("#message-preview").requestFocus();
                Event.fireEvent(
                        root.lookup("#message-preview"),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
            } else if (what.equals("refused")) {
                screen.isReady();
            }
            Files.createDirectories(Path.of("target/pictures"));
            Picture.of(scene)
                    .save(Path.of("target/pictures/message-" + what + "-" + language + "-" + theme + "-" + width + "-"
                            + percent + ".png"));
            return LayoutChecks.of(scene);
        }));
    }
}
