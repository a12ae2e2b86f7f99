package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The ways up, down and off for the chosen question or card. */
final class OrderButtons extends HBox {

    OrderButtons(ChecklistsViewModel viewModel, Texts texts) {
        getStyleClass().add("checklists-order");
        Button up = button("checklists-up", Icons.UP, texts.text("checklists.up"), () -> viewModel.move(-1));
        Button down = button("checklists-down", Icons.DOWN, texts.text("checklists.down"), () -> viewModel.move(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button retire = Buttons.quiet(texts.text("checklists.retire"), viewModel::retire);
        retire.setId("checklists-retire");
        getChildren().addAll(up, down, space, retire);
        viewModel.pageProperty().subscribe(page -> {
            var keys =
                    page.lines().stream().map(line -> Optional.of(line.key())).toList();
            int place = keys.indexOf(page.line());
            up.setDisable(place <= 0);
            down.setDisable(place < 0 || place == keys.size() - 1);
        });
    }

    private static Button button(String id, Icons icon, String name, Runnable run) {
        IconButton button = new IconButton(icon, name);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
