package huni.app;

import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.ui.door.ErrorReport;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The report of an error in a window of its own, so that it is read before it is copied. */
final class ReportWindow {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;
    private static final double SPACE = 12;

    private final Texts texts;
    private final Supplier<PersonalSettings> settings;

    ReportWindow(Texts texts, Supplier<PersonalSettings> settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** What is in it: versions, the code, and where it happened. */
    static String words(ErrorReport report) {
        return String.join(
                "\n",
                "Huni " + Huni.packaged(),
                "Java " + Runtime.version(),
                String.join(
                        " ",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch")),
                "Code " + report.code(),
                "",
                report.trace());
    }

    /** Opens it. */
    void show(ErrorReport report) {
        Stage stage = new Stage();
        stage.setTitle(texts.text("app.report.title"));
        stage.setScene(MainWindow.appearance(settings.get()).scene(view(report, stage::close), WIDTH, HEIGHT));
        stage.show();
    }

    Parent view(ErrorReport report, Runnable close) {
        Label sentence = new Label(texts.text("app.report.sentence", report.code()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        TextArea words = new TextArea(words(report));
        words.setId("report-words");
        words.setEditable(false);
        words.setAccessibleText(texts.text("app.report.title"));
        VBox.setVgrow(words, Priority.ALWAYS);
        Button copy = Buttons.plain(texts.text("app.report.copy"), () -> {});
        copy.setId("report-copy");
        copy.setOnAction(_ -> {
            Clip.copy(words.getText());
            copy.setText(texts.text("app.report.copied"));
        });
        Button closing = Buttons.plain(texts.text("app.report.close"), close);
        closing.setCancelButton(true);
        HBox buttons = new HBox(SPACE, copy, closing);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox root = new VBox(SPACE, sentence, words, buttons);
        root.setPadding(new Insets(2 * SPACE));
        return root;
    }
}
