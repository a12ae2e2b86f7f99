package huni.ui.field;

import huni.ui.kit.EllipsisLabel;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a panel, with its marks at the right. */
public final class SectionHead {

    private SectionHead() {}

    public static HBox of(String title, Node... marks) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(new EllipsisLabel(title, "section"), space);
        head.getStyleClass().add("panel-head");
        head.getChildren().addAll(marks);
        return head;
    }
}
