package huni.ui.settings;

import huni.ui.kit.Chip;
import javafx.scene.layout.FlowPane;

/** A few options side by side, one of them on. */
final class ChoiceRow extends FlowPane {

    ChoiceRow(String id, String caption, Choice choice) {
        setId(id);
        getStyleClass().add("settings-choice");
        for (Option option : choice.options()) {
            Chip chip = new Chip(option.words());
            chip.setId(id + "-" + (option.value().isEmpty() ? "system" : option.value()));
            chip.setAccessibleText(caption + ": " + option.words());
            // A chip that is on would be switched off by pressing it; of a choice, one is always on.
            chip.setOnAction(_ -> {
                choice.choose(option);
                chip.setSelected(true);
            });
            choice.chosenProperty().subscribe(chosen -> chip.setSelected(chosen.equals(option)));
            getChildren().add(chip);
        }
    }
}
