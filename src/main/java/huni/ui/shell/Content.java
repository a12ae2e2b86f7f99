package huni.ui.shell;

import huni.ui.kit.NoticesView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
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

    Content(List<Place> places, SidePanel side, NoticesView notices) {
        this.places = places.stream().collect(Collectors.toMap(Place::key, Function.identity()));
        this.side = side;
        this.notices = notices;
        getStyleClass().add("shell-content");
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
        notices.setManaged(false);
        getChildren().addAll(side, notices);
        side.visibleProperty().subscribe(_ -> requestLayout());
        follow(side);
        follow(notices);
    }

    /** Only when it needs layout: asking again once it has it would come in the middle of the pass and be lost. */
    private void follow(Parent over) {
        over.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    void show(String key) {
        @Nullable Place place = places.get(key);
        if (place == null) {
            return;
        }
        Node screen = made.computeIfAbsent(key, _ -> add(place));
        made.values().forEach(other -> other.setVisible(other.equals(screen)));
        requestLayout();
    }

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
}
