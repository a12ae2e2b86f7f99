package huni.ui.settings;

import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageRole;
import huni.language.Texts;
import huni.ui.field.ChoiceList;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** More of a stage, below its line while it is opened: when to leave it, what is asked at its entrance, the way off. */
final class StageDetails extends VBox {

    private final StageEntry stage;
    private final StageEntries stages;
    private final Texts texts;
    private final VBox leaving = new VBox();

    StageDetails(StageEntry stage, StageEntries stages, Texts texts) {
        this.stage = stage;
        this.stages = stages;
        this.texts = texts;
        getStyleClass().add("settings-stage-details");
        visibleProperty().bind(stage.fields().opened());
        managedProperty().bind(visibleProperty());
        leaving.getStyleClass().add("settings-stage-leaving");
        ask(stages.leavingProperty().get());
        visibleProperty().subscribe(opened -> {
            if (opened && getChildren().isEmpty()) {
                fill();
            }
        });
    }

    /** Most are never opened. */
    private void fill() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox below = new HBox(gate(), space);
        below.getStyleClass().add("settings-stage-gate");
        if (stage.can().retire()) {
            below.getChildren().add(retire());
        }
        getChildren().addAll(criteria(), below, leaving);
        if (stage.type().isEmpty()) {
            getChildren().add(1, role());
        }
    }

    private Node criteria() {
        return Inputs.field(
                "stage-criteria-" + stage.key(),
                texts.text("settings.stage.criteria"),
                stage.fields().standardCriteria(),
                stage.fields().criteria());
    }

    private Node role() {
        String caption = texts.text("settings.stage.role");
        List<Option> roles = EnumSet.allOf(StageRole.class).stream()
                .map(role -> new Option(
                        role.name(), texts.text("stage_role." + role.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new Field(
                caption,
                new ChoiceList(
                        "stage-role-" + stage.key(),
                        caption,
                        Option.choice(
                                roles,
                                stage.role().name(),
                                chosen -> stages.setRole(stage, StageRole.valueOf(chosen.value())))));
    }

    private Node gate() {
        if (!stage.can().gate()) {
            Label asks =
                    new Label(texts.text("settings.gate." + stage.gate().name().toLowerCase(Locale.ROOT)));
            asks.getStyleClass().addAll("muted", "small");
            asks.setWrapText(true);
            return asks;
        }
        Chip chip = new Chip(texts.text("settings.stage.authority"));
        chip.setId("stage-gate-" + stage.key());
        chip.setSelected(stage.gate() == Gate.AUTHORITY);
        chip.setOnAction(_ -> stages.askWhoDecides(stage, chip.isSelected()));
        return chip;
    }

    private Button retire() {
        Button retire = Buttons.withIcon(
                Buttons.quiet(texts.text("settings.stage.retire"), () -> stages.retire(stage)), Icons.BACKUP);
        retire.setId("stage-retire-" + stage.key());
        return retire;
    }

    /** Shows the question where the prospects shall go, if it is about this stage. */
    void ask(Optional<StageEntries.Leaving> asked) {
        leaving.getChildren().clear();
        asked.filter(question -> question.stage().equals(stage.key())).ifPresent(question -> {
            Label words = new Label(question.words());
            words.setWrapText(true);
            FlowPane places = new FlowPane();
            places.getStyleClass().add("choice-chips");
            places.prefWrapLengthProperty().bind(leaving.widthProperty());
            for (Option place : question.places()) {
                Button go = Buttons.plain(place.words(), () -> stages.retireTo(place));
                go.setId("stage-leave-to-" + place.value());
                places.getChildren().add(go);
            }
            places.getChildren().add(Buttons.quiet(texts.text("settings.stage.keep"), stages::keep));
            leaving.getChildren().addAll(words, places);
            places.getChildren().getFirst().requestFocus();
        });
        leaving.setVisible(!leaving.getChildren().isEmpty());
        leaving.setManaged(leaving.isVisible());
    }
}
