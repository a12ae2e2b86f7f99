package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.checklists.HeadingFields.OpeningStage;
import huni.ui.checklists.HeadingFields.OutcomeEntry;
import huni.ui.field.AddField;
import huni.ui.field.ChoiceList;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.Field;
import huni.ui.kit.Panel;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of a checklist: its name, the stages in which it is offered first, how its calls end. */
final class HeadingPart extends VBox {

    private final HeadingFields fields;
    private final Texts texts;
    private final FlowPane stages = new FlowPane();
    private final VBox outcomes = new VBox();

    HeadingPart(HeadingFields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
        stages.getStyleClass().add("choice-chips");
        outcomes.getStyleClass().add("checklists-entries");
        showStages();
        showOutcomes();
        fields.stages().addListener((ListChangeListener<OpeningStage>) _ -> showStages());
        fields.outcomes().addListener((ListChangeListener<OutcomeEntry>) _ -> showOutcomes());
        Button retire = Buttons.quiet(texts.text("checklists.retire.list"), fields::retire);
        retire.setId("checklists-retire-list");
        Panel panel = Panel.titled(texts.text("checklists.list.title"));
        panel.getChildren()
                .addAll(
                        Inputs.field("checklists-name", texts.text("checklists.name"), "", fields.name()),
                        pipeline(),
                        captioned(texts.text("checklists.opens_in"), stages),
                        captioned(texts.text("checklists.outcomes"), outcomes, adding(), always()),
                        retire);
        getChildren().add(panel);
    }

    private Node pipeline() {
        VBox place = new VBox();
        String caption = texts.text("checklists.pipeline");
        fields.pipeline().subscribe(choice -> {
            place.getChildren()
                    .setAll(choice.stream()
                            .map(now -> new Field(caption, new ChoiceList("checklists-pipeline", caption, now)))
                            .toList());
            place.setVisible(choice.isPresent());
            place.setManaged(choice.isPresent());
        });
        return place;
    }

    private Node adding() {
        return new AddField(
                "checklists-outcome-add",
                texts.text("checklists.outcome.add.caption"),
                texts.text("checklists.answer.add"),
                fields.added(),
                () -> fields.added().commit());
    }

    private Node always() {
        Label always = new Label(texts.text("checklists.outcomes.always"));
        always.setWrapText(true);
        always.getStyleClass().addAll("muted", "small");
        return always;
    }

    private static Node captioned(String words, Node... content) {
        Label caption = new Label(words);
        caption.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(caption);
        box.getChildren().addAll(content);
        box.getStyleClass().add("checklists-entries");
        return box;
    }

    /** A chip keeps the keyboard while the others change. */
    private void showStages() {
        for (int i = 0; i < fields.stages().size(); i++) {
            OpeningStage entry = fields.stages().get(i);
            if (i < stages.getChildren().size()
                    && stages.getChildren().get(i) instanceof Chip chip
                    && chip.getText().equals(entry.stage().words())) {
                chip.setSelected(entry.on());
                chip.setOnAction(_ -> fields.openIn(entry, chip.isSelected()));
                continue;
            }
            Chip chip = new Chip(entry.stage().words());
            chip.setId("checklists-opens-" + entry.stage().value());
            chip.setSelected(entry.on());
            chip.setOnAction(_ -> fields.openIn(entry, chip.isSelected()));
            stages.getChildren()
                    .remove(
                            Math.min(i, stages.getChildren().size()),
                            stages.getChildren().size());
            stages.getChildren().add(chip);
        }
        stages.getChildren().remove(fields.stages().size(), stages.getChildren().size());
    }

    private void showOutcomes() {
        outcomes.getChildren()
                .setAll(fields.outcomes().stream()
                        .map(entry -> new OrderedEntry(
                                "checklists-outcome-" + (entry.place() + 1),
                                entry.place(),
                                fields.outcomes().size() - 1,
                                entry.words(),
                                texts,
                                places -> fields.move(entry, places),
                                () -> fields.remove(entry)))
                        .toList());
    }
}
