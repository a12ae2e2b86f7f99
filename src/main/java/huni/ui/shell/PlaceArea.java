package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.NoticesView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Where a place is shown, with the side panel and the messages over it. Places that were shown are kept. */
final class PlaceArea extends Pane {

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final Map<Destination, RailEntry> places;
    private final Map<Destination, Node> made = new EnumMap<>(Destination.class);
    private final SidePanel side;
    private final NoticesView notices;
    private final Texts texts;
    private Optional<Node> shown = Optional.empty();

    PlaceArea(List<RailEntry> places, SidePanel side, NoticesView notices, Texts texts) {
        this.texts = texts;
        this.places = places.stream().collect(Collectors.toMap(RailEntry::destination, Function.identity()));
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

    void show(Destination destination) {
        @Nullable RailEntry place = places.get(destination);
        if (place == null) {
            return;
        }
        Node screen = made.computeIfAbsent(destination, _ -> add(place));
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

    /** What a node is on: the place or the panel over it; for a node outside, what lies on top. */
    Optional<Node> ground(Node node) {
        Optional<Node> under = shown.filter(place -> isIn(node, place));
        return under.isPresent() || !side.isOpen() ? shown : Optional.of(side);
    }

    private static boolean isIn(Node node, Node ground) {
        return node.equals(ground) || node.getParent() != null && isIn(node.getParent(), ground);
    }

    /** A screen is as large as this in any case, so what changes on it need not be laid out from here. */
    private Node add(RailEntry place) {
        Node screen = place.screen().get();
        screen.setManaged(false);
        // The keyboard may be on the screen itself: to a screen reader it is a pane with the name of the place.
        screen.setAccessibleText(texts.text("shell.place." + place.destination().key()));
        if (screen.getAccessibleRole() == AccessibleRole.PARENT) {
            screen.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        }
        getChildren().addFirst(screen);
        return screen;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double noticesHeight = Math.min(getHeight(), notices.prefHeight(width));
        notices.resizeRelocate(0, getHeight() - noticesHeight, width, noticesHeight);
        // A message that goes by itself may cover something for a while; one that stays must not.
        double height = Math.max(0, getHeight() - notices.lastingHeight(width));
        made.values().stream().filter(Node::isVisible).forEach(screen -> screen.resizeRelocate(0, 0, width, height));
        if (side.isOpen()) {
            double sideWidth = Math.min(width, side.prefWidth(-1));
            side.pseudoClassStateChanged(WHOLE, sideWidth >= width);
            side.resizeRelocate(width - sideWidth, 0, sideWidth, height);
        }
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
