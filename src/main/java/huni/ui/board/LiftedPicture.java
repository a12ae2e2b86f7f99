package huni.ui.board;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * What hangs under the pointer: a picture of the card, drawn once, a little turned, with its shadow and, for several
 * cards, a stack with their number. Moving a picture repaints no card.
 */
final class LiftedPicture {

    private static final double TURN = 1.5;
    private static final double STACKED = 5;

    private LiftedPicture() {}

    /**
     * Draws it.
     *
     * @param overlay where it is drawn for a moment, so that the styles of the window hold
     */
    static ImageView of(CardCell cell, int cards, Pane overlay) {
        double width = cell.getWidth();
        double height = cell.getHeight();
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        Image front = cell.snapshot(clear, null);
        ImageView card = new ImageView(front);
        Group stack = new Group();
        for (int i = Math.min(cards - 1, 2); i > 0; i--) {
            Region under = new Region();
            under.getStyleClass().add("lifted-under");
            under.resizeRelocate(i * STACKED, i * STACKED, width, height);
            under.setManaged(false);
            stack.getChildren().add(under);
        }
        Region edge = new Region();
        edge.getStyleClass().add("lifted-edge");
        edge.setManaged(false);
        edge.resizeRelocate(0, 0, width, height);
        stack.getChildren().addAll(card, edge);
        if (cards > 1) {
            Label number = new Label(Integer.toString(cards));
            number.getStyleClass().add("lifted-number");
            stack.getChildren().add(number);
            number.relocate(-8, -8);
        }
        stack.getStyleClass().add("lifted");
        stack.setRotate(TURN);
        overlay.getChildren().setAll(stack);
        stack.applyCss();
        stack.layout();
        WritableImage drawn = stack.snapshot(clear, null);
        ImageView picture = new ImageView(drawn);
        picture.setId("lifted");
        picture.setMouseTransparent(true);
        overlay.getChildren().setAll(picture);
        return picture;
    }
}
