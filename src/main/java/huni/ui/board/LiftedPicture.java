package huni.ui.board;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Rotate;

/**
 * What hangs under the pointer: a picture of the card, drawn once, a little turned, with its shadow and, for several
 * cards, a stack with their number. Moving a picture repaints no card.
 */
final class LiftedPicture {

    private static final double TURN = 1.5;
    private static final double STACKED = 5;
    private static final int MOST_STACKED = 2;

    private LiftedPicture() {}

    /**
     * Draws it.
     *
     * @param overlay where it is put together for a moment, so that the styles of the window hold
     */
    static ImageView of(CardCell cell, int cards, Pane overlay) {
        Rotate turned = new Rotate(TURN, cell.getWidth() / 2, cell.getHeight() / 2);
        SnapshotParameters turning = new SnapshotParameters();
        turning.setFill(Color.TRANSPARENT);
        turning.setTransform(turned);
        Group stack = new Group();
        for (int i = Math.min(cards - 1, MOST_STACKED); i > 0; i--) {
            Region under = new Region();
            under.getStyleClass().add("lifted-under");
            under.setManaged(false);
            under.resizeRelocate(i * STACKED, i * STACKED, cell.getWidth(), cell.getHeight());
            under.getTransforms().add(turned);
            stack.getChildren().add(under);
        }
        ImageView front = new ImageView(cell.drawnLifted(turning));
        front.setX((cell.getWidth() - front.getImage().getWidth()) / 2);
        front.setY((cell.getHeight() - front.getImage().getHeight()) / 2);
        stack.getChildren().add(front);
        if (cards > 1) {
            Label number = new Label(Integer.toString(cards));
            number.getStyleClass().add("lifted-number");
            number.relocate(-8, -8);
            stack.getChildren().add(number);
        }
        stack.getStyleClass().add("lifted");
        overlay.getChildren().setAll(stack);
        stack.applyCss();
        stack.layout();
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        ImageView picture = new ImageView(stack.snapshot(clear, null));
        picture.setId("lifted");
        picture.setMouseTransparent(true);
        overlay.getChildren().setAll(picture);
        return picture;
    }
}
