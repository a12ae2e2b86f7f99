package huni.ui.gate;

import huni.ui.kit.KeyCap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Reasons to choose from, in two columns, each with the digit that chooses it. */
final class ReasonChoices extends GridPane {

    private static final int DIGITS = 9;

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<Reason>> chosen;
    private final boolean optional;

    /**
     * Lays out the reasons.
     *
     * @param optional whether a second press takes the choice back
     * @param inOrder the form's inputs, to which the choices are added
     */
    ReasonChoices(
            List<Reason> reasons,
            ObjectProperty<Optional<Reason>> chosen,
            boolean optional,
            List<? super Node> inOrder) {
        this.chosen = chosen;
        this.optional = optional;
        getStyleClass().add("gate-reasons");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        int rows = (reasons.size() + 1) / 2;
        for (int place = 0; place < reasons.size(); place++) {
            RadioButton choice = choice(reasons.get(place));
            if (place < DIGITS) {
                choice.setGraphic(new KeyCap(Integer.toString(place + 1)));
            }
            inOrder.add(choice);
            add(choice, place / rows, place % rows);
        }
    }

    private RadioButton choice(Reason reason) {
        RadioButton choice = new RadioButton(reason.name()) {
            @Override
            public void fire() {
                if (optional && isSelected()) {
                    setSelected(false);
                } else {
                    super.fire();
                }
            }
        };
        choice.setMnemonicParsing(false);
        choice.setId("gate-reason-" + reason.key());
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        choice.setSelected(chosen.get().equals(Optional.of(reason)));
        choice.selectedProperty().subscribe(selected -> {
            if (selected) {
                chosen.set(Optional.of(reason));
            } else if (chosen.get().equals(Optional.of(reason))) {
                chosen.set(Optional.empty());
            }
        });
        return choice;
    }
}
