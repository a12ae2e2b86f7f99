package huni.ui.field;

import huni.ui.kit.Chip;
import javafx.scene.layout.FlowPane;

/** A few options side by side, one of them on. */
public final class ChoiceChips extends FlowPane {

    /** @param caption what is chosen, for a screen reader */
    public ChoiceChips(String id, String caption, SavedChoice<Option> choice) {
        setId(id);
        getStyleClass().add("choice-chips");
        for (Option option : choice.all()) {
            Chip chip = new Chip(option.words());
            chip.setId(id + "-" + (option.value().isEmpty() ? "default" : option.value()));
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
