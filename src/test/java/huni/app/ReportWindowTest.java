package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.testing.Printed;
import huni.ui.door.ErrorReport;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;

/** An error that nobody expected, for who wants to send it to somebody. */
class ReportWindowTest {

    private final Texts texts = Texts.in(Locale.ENGLISH, List.of("huni/app/texts"));
    private final Notices notices = new Notices();
    private final List<ErrorReport> reports = new ArrayList<>();

    private ErrorReport report(Printed log) {
        new UnexpectedErrors(notices, texts, reports::add)
                .accept(new IllegalStateException("no stage for Ayşe Demir, 0532 111 22 33"));
        Notice notice = notices.shown().getFirst();
        assertTrue(notice.stays());
        notices.act(notice);
        ErrorReport report = reports.getFirst();
        assertTrue(notice.text().contains(report.code().text()), notice::text);
        String logged = log.take();
        assertTrue(logged.contains("code " + report.code()), logged);
        assertFalse(logged.contains("Demir"), logged);
        return report;
    }

    @Test
    void aReportSaysWhereItHappenedAndNothingAboutPeople(Printed log) {
        String words = ReportWindow.words(report(log));

        assertTrue(words.contains("java.lang.IllegalStateException"), words);
        assertTrue(words.contains("at huni.app.ReportWindowTest.report"), words);
        assertTrue(words.contains("Code " + reports.getFirst().code()), words);
        assertFalse(words.contains("Demir") || words.contains("0532"), words);
    }

    @Test
    void whatIsReadIsWhatIsCopied(Printed log) {
        ErrorReport report = report(log);
        Parent view = OnFx.call(() -> {
            Parent root = new ReportWindow(texts, () -> PersonalSettings.DEFAULT).view(report, () -> {});
            new Scene(root, 720, 480);
            root.applyCss();
            root.layout();
            return root;
        });

        OnFx.run(() -> ((Button) view.lookup("#report-copy")).fire());

        assertEquals(
                ((TextArea) view.lookup("#report-words")).getText(),
                OnFx.call(() -> Clipboard.getSystemClipboard().getString()));
    }
}
