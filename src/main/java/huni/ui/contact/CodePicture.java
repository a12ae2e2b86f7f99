package huni.ui.contact;

import huni.domain.activity.QrCodes.Squares;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/**
 * A code as a camera reads it: dark squares on a white ground with its margin, whatever the theme, each square of whole
 * pixels.
 */
public final class CodePicture extends StackPane {

    private static final int MARGIN = 4;
    private static final int SIDE = 232;
    private static final int DARK = 0xff000000;
    private static final int LIGHT = 0xffffffff;

    /** Draws it as large as fits. */
    public CodePicture(Squares code, String spoken) {
        int across = code.side() + 2 * MARGIN;
        int square = Math.max(2, SIDE / across);
        WritableImage image = new WritableImage(across * square, across * square);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < across * square; y++) {
            for (int x = 0; x < across * square; x++) {
                pixels.setArgb(x, y, isDark(code, x / square - MARGIN, y / square - MARGIN) ? DARK : LIGHT);
            }
        }
        ImageView view = new ImageView(image);
        view.setSmooth(false);
        view.setAccessibleText(spoken);
        getChildren().add(view);
        getStyleClass().add("code-picture");
        setMinSize(image.getWidth(), image.getHeight());
        setMaxSize(image.getWidth(), image.getHeight());
    }

    private static boolean isDark(Squares code, int column, int row) {
        return column >= 0 && row >= 0 && column < code.side() && row < code.side() && code.isDark(column, row);
    }
}
