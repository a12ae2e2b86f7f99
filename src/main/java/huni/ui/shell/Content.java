package huni.ui.shell;

import huni.ui.kit.NoticesView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Where a place is shown, with the side panel and the messages over it. Places that were shown are kept. */
final class Content extends Pane {

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final Map<String, Place> places;
    private final Map<String, Node> made = new HashMap<>();
    private final SidePanel side;
    private final NoticesView notices;
    private Optional<Node> shown = Optional.empty();

    Content(List<Place> places, SidePanel side, NoticesView notices) {
        this.places = places.stream().collect(Collectors.toMap(Place::key, Function.identity()));
        this.side = side;
        this.notices = notices;
        getStyleClass().addAll("shell-content", "layers");
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
        getChildren().addAll(side, notices);
        side.visibleProperty().subscribe(_ -> requestLayout());
    }

    void show(String key) {
        @Nullable Place place = places.get(key);
        if (place == null) {
            return;
        }
        Node screen = made.computeIfAbsent(key, _ -> add(place));
        made.values().forEach(other -> other.setVisible(other.equals(screen)));
        shown = Optional.of(screen);
        requestLayout();
    }

    /** Puts the focus where the keyboard begins on the place: at what says so, otherwise before everything on it. */
    void focusPlace() {
        shown.ifPresent(screen -> {
            @Nullable Node start = screen.lookup(".keyboard-start");
            (start == null ? screen : start).requestFocus();
        });
    }

    /** A screen is as large as this in any case, so what changes on it need not be laid out from here. */
    private Node add(Place place) {
        Node screen = place.screen().get();
        screen.setManaged(false);
        getChildren().addFirst(screen);
        return screen;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        made.values().stream().filter(Node::isVisible).forEach(screen -> screen.resizeRelocate(0, 0, width, height));
        if (side.isOpen()) {
            double sideWidth = Math.min(width, side.prefWidth(-1));
            side.pseudoClassStateChanged(WHOLE, sideWidth >= width);
            side.resizeRelocate(width - sideWidth, 0, sideWidth, height);
        }
        double noticesHeight = Math.min(height, notices.prefHeight(width));
        notices.resizeRelocate(0, height - noticesHeight, width, noticesHeight);
    }

    /** What the window leaves is enough: neither a panel nor a message asks for more. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
