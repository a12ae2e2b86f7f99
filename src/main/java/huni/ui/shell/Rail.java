package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The narrow rail of places at the left. */
final class Rail extends VBox {

    Rail(List<RailEntry> places, ShellViewModel viewModel, Texts texts) {
        getStyleClass().add("rail");
        setAccessibleText(texts.text("shell.rail"));
        StackPane brand = new StackPane(Icons.BRAND.node("rail-brand-icon"));
        brand.getStyleClass().add("rail-brand");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        getChildren().add(brand);
        getChildren().addAll(entries(places, false, viewModel, texts, group));
        getChildren().add(space);
        getChildren().addAll(entries(places, true, viewModel, texts, group));
    }

    private static List<Node> entries(
            List<RailEntry> places, boolean bottom, ShellViewModel viewModel, Texts texts, ToggleGroup group) {
        return places.stream()
                .filter(place ->
                        place.destination().inRail() && place.destination().bottom() == bottom)
                .map(place -> keyed(entry(place, viewModel, texts, group), places.indexOf(place) + 1))
                .toList();
    }

    private static Node keyed(Node entry, int number) {
        KeyCap.mark(entry, KeyCombination.valueOf("Shortcut+" + number));
        return entry;
    }

    private static Node entry(RailEntry of, ShellViewModel viewModel, Texts texts, ToggleGroup group) {
        Destination place = of.destination();
        String name = texts.text("shell.place." + place.key());
        Label number = new Label();
        number.getStyleClass().add("rail-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton entry = new ToggleButton(name, new HBox(place.icon().node(), number));
        ((HBox) entry.getGraphic()).getStyleClass().add("rail-picture");
        of.number().subscribe(waiting -> {
            number.setText(waiting);
            number.setVisible(!waiting.isEmpty());
            number.setManaged(!waiting.isEmpty());
            entry.setAccessibleText(waiting.isEmpty() ? name : texts.text("shell.place.waiting", name, waiting));
        });
        entry.getStyleClass().setAll("rail-entry");
        entry.setId("place-" + place.key());
        entry.setContentDisplay(ContentDisplay.TOP);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        // A toggle that is pressed again would switch itself off; a place stays where it is.
        entry.setOnAction(_ -> {
            viewModel.goTo(place);
            entry.setSelected(true);
        });
        viewModel.placeProperty().subscribe(shown -> entry.setSelected(shown == place));
        return entry;
    }
}
