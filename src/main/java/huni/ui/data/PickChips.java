package huni.ui.data;

import huni.ui.kit.Chip;
import javafx.scene.layout.FlowPane;

/** The options of a pick side by side, one of them on. */
final class PickChips extends FlowPane {

    PickChips(Pick pick) {
        setId(pick.id());
        getStyleClass().add("data-chips");
        for (MappingOption option : pick.options()) {
            Chip chip = new Chip(option.words());
            chip.setId(pick.id() + "-" + option.value());
            chip.setAccessibleText(pick.caption() + ": " + option.words());
            // A chip that is on would be switched off by pressing it; of a pick, one is always on.
            chip.setOnAction(_ -> {
                pick.choose(option);
                chip.setSelected(true);
            });
            pick.chosenProperty().subscribe(chosen -> chip.setSelected(chosen.equals(option)));
            getChildren().add(chip);
        }
    }
}
