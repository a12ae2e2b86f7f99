package huni.ui.call;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whom the call is with, the number below, by which checklist it goes, and how long was talked. */
final class CallHead extends HBox {

    /** @param onDone the checklists were opened by a click: the keyboard goes on with the questions */
    CallHead(CallViewModel viewModel, Texts texts, Runnable onDone) {
        Label title = new EllipsisLabel("", "call-title");
        title.setId("call-title");
        title.textProperty().bind(viewModel.titleProperty());
        Label phone = new Label();
        phone.setId("call-phone");
        phone.getStyleClass().add("muted");
        phone.setMinWidth(USE_PREF_SIZE);
        phone.textProperty().bind(viewModel.phoneProperty());
        Tag consent = new Tag("", Tone.GREEN);
        consent.setId("call-consent");
        consent.setMinWidth(USE_PREF_SIZE);
        viewModel.consentProperty().subscribe(words -> {
            consent.setText(words);
            Inputs.show(consent, !words.isEmpty());
        });
        HBox reached = new HBox(phone, consent);
        reached.getStyleClass().add("call-reached");
        VBox whom = new VBox(title, reached);
        whom.setMinWidth(0);
        setHgrow(whom, Priority.ALWAYS);
        Label talked = new Label();
        talked.setId("call-clock");
        talked.getStyleClass().add("call-clock");
        talked.setMinWidth(USE_PREF_SIZE);
        talked.textProperty().bind(viewModel.talkedProperty());
        talked.accessibleTextProperty().bind(viewModel.talkedProperty().map(time -> texts.text("call.talked", time)));
        getChildren().setAll(whom, checklist(viewModel, texts, onDone), talked);
        getStyleClass().add("call-head");
        setMinHeight(USE_PREF_SIZE);
    }

    private static Button checklist(CallViewModel viewModel, Texts texts, Runnable onDone) {
        Button button = Buttons.quiet("", () -> {
            viewModel.checklist().toggle();
            onDone.run();
        });
        button.setId("call-checklist");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(viewModel.checklist().nameProperty());
        button.accessibleTextProperty()
                .bind(viewModel.checklist().nameProperty().map(name -> texts.text("call.checklist.now", name)));
        button.setGraphic(new KeyCap("L"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setTooltip(new Tooltip(texts.text("call.checklist.which")));
        return button;
    }
}
