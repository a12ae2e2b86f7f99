package huni.ui.settings;

import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import huni.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The stages with the way to a new one below them, and the retired ones. */
final class StagesPart extends VBox {

    private final StageEntries stages;
    private final Texts texts;
    private final FlowPane retired = new FlowPane();

    StagesPart(StageEntries stages, Texts texts) {
        this.stages = stages;
        this.texts = texts;
        getStyleClass().add("settings-stages-part");
        retired.getStyleClass().add("settings-choice");
        getChildren().addAll(new StageGrid(stages, texts), adding(), retired);
        showRetired();
        stages.retired().addListener((ListChangeListener<Option>) _ -> showRetired());
    }

    private Node adding() {
        TextField name = new TextField();
        name.setId("stage-add-name");
        name.setPromptText(texts.text("settings.stage.add.prompt"));
        name.textProperty().bindBidirectional(stages.added().textProperty());
        name.setOnAction(_ -> stages.add(false));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !name.getText().isEmpty()) {
                stages.added().takeBack();
                event.consume();
            }
        });
        Field field = new Field(texts.text("settings.stage.add.caption"), name);
        field.problemProperty().bind(stages.added().problemProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button open =
                Buttons.withIcon(Buttons.plain(texts.text("settings.stage.add"), () -> stages.add(false)), Icons.ADD);
        open.setId("stage-add");
        Button parked = Buttons.quiet(texts.text("settings.stage.add.parked"), () -> stages.add(true));
        parked.setId("stage-add-parked");
        HBox buttons = new HBox(open, parked);
        buttons.getStyleClass().add("settings-add-buttons");
        HBox adding = new HBox(field, buttons);
        adding.getStyleClass().add("settings-add");
        return adding;
    }

    private void showRetired() {
        Label caption = new Label(texts.text("settings.stage.retired"));
        caption.getStyleClass().addAll("muted", "small");
        retired.getChildren().setAll(caption);
        for (Option stage : stages.retired()) {
            Button back = Buttons.withIcon(Buttons.plain(stage.words(), () -> stages.bringBack(stage)), Icons.UNDO);
            back.setId("stage-back-" + stage.value());
            back.setAccessibleText(texts.text("settings.stage.back", stage.words()));
            retired.getChildren().add(back);
        }
        retired.setVisible(!stages.retired().isEmpty());
        retired.setManaged(retired.isVisible());
    }
}
