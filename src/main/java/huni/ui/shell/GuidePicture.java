package huni.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture in a frame, as wide as there is room for and never larger than it was drawn. */
final class GuidePicture extends Region {

    private final Image image;
    private final ImageView view;

    /** @param words what is on it, for who does not see it */
    GuidePicture(Image image, String words) {
        this.image = image;
        view = new ImageView(image);
        view.setAccessibleText(words);
        view.setSmooth(true);
        getStyleClass().add("guide-picture");
        getChildren().add(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double frame() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double width(double room) {
        return Math.clamp(room - frame(), 1, image.getWidth());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return image.getWidth() + frame();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double shown = width < 0 ? image.getWidth() : width(width);
        return Math.ceil(shown * image.getHeight() / image.getWidth()) + frame();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = width(getWidth());
        view.setFitWidth(width);
        view.setFitHeight(width * image.getHeight() / image.getWidth());
        view.relocate(snappedLeftInset(), snappedTopInset());
    }
}
