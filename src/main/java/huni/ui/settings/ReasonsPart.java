package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.AddField;
import huni.ui.field.Inputs;
import huni.ui.field.RetiredRow;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.settings.ReasonEntries.ReasonEntry;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The reasons of one outcome, one in a line, with the way to a new one below them, and the retired ones. */
final class ReasonsPart extends VBox {

    private final String id;
    private final ReasonEntries reasons;
    private final Texts texts;
    private final VBox lines = new VBox();

    /** @param id what the names of its fields begin with */
    ReasonsPart(String id, ReasonEntries reasons, Texts texts) {
        this.id = id;
        this.reasons = reasons;
        this.texts = texts;
        getStyleClass().add("settings-list");
        lines.getStyleClass().add("settings-reasons");
        show();
        reasons.shown().addListener((ListChangeListener<ReasonEntry>) _ -> show());
        getChildren()
                .addAll(
                        lines,
                        new AddField(
                                id + "-add",
                                texts.text("settings.reason.add.caption"),
                                texts.text("settings.reason.add"),
                                reasons.added(),
                                () -> reasons.added().commit()),
                        new RetiredRow(
                                        id + "-back-",
                                        texts.text("settings.retired"),
                                        name -> texts.text("settings.retired.back", name),
                                        reasons::bringBack)
                                .following(reasons.retired()));
    }

    private void show() {
        lines.getChildren().setAll(reasons.shown().stream().map(this::line).toList());
    }

    private Node line(ReasonEntry reason) {
        TextField name = Inputs.bare(
                id + "-name-" + reason.key(), texts.text("settings.reason.name.of", reason.called()), reason.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button retire = new IconButton(Icons.BACKUP, texts.text("settings.reason.retire", reason.called()));
        retire.setId(id + "-retire-" + reason.key());
        retire.setOnAction(_ -> reasons.retire(reason));
        return new VBox(
                new HBox(name, retire),
                Inputs.complaint(reason.name().problemProperty()),
                Inputs.decisionOf(name, reason.name()));
    }
}
