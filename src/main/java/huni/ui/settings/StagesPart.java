package huni.ui.settings;

import huni.language.Texts;
import huni.ui.field.AddField;
import huni.ui.field.RetiredRow;
import huni.ui.kit.Buttons;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The stages of a pipeline with the way to a new one below them, the retired ones, and the way to another pipeline. */
final class StagesPart extends VBox {

    StagesPart(StageEntries stages, PipelineEntries pipelines, Texts texts) {
        PipelinesPart several = new PipelinesPart(pipelines, texts);
        getStyleClass().add("settings-list");
        Button parked = Buttons.quiet(texts.text("settings.stage.add.parked"), () -> stages.add(true));
        parked.setId("stage-add-parked");
        AddField adding = new AddField(
                "stage-add",
                texts.text("settings.stage.add.caption"),
                texts.text("settings.stage.add"),
                stages.added(),
                () -> stages.add(false));
        getChildren()
                .addAll(
                        several.head(),
                        new StageGrid(stages, texts),
                        adding.or(parked),
                        new RetiredRow(
                                        "stage-back-",
                                        texts.text("settings.retired"),
                                        name -> texts.text("settings.retired.back", name),
                                        stages::bringBack)
                                .following(stages.retired()),
                        several.foot());
    }
}
