package huni.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white ground with a thin border that holds what belongs together. */
public final class Panel extends VBox {

    /** A panel without a title. */
    public Panel(Node... content) {
        getStyleClass().add("panel");
        getChildren().addAll(content);
    }

    /** A panel with its title, and something small at the right of it, such as a tag. */
    public static Panel titled(String title, Node aside, Node... content) {
        Label heading = new EllipsisLabel(title);
        heading.getStyleClass().add("section");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space, aside);
        head.getStyleClass().add("panel-head");
        Panel panel = new Panel(head);
        panel.getChildren().addAll(content);
        return panel;
    }

    /** A panel with its title. */
    public static Panel titled(String title) {
        Label heading = new EllipsisLabel(title);
        heading.getStyleClass().add("section");
        return new Panel(heading);
    }
}
