package huni.ui.shell;

import huni.language.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window before there is anything to show in it: rail and bars as they will stand, on which no key and no click acts. */
public final class ShellFrame {

    private ShellFrame() {}

    /**
     * The frame around a place.
     *
     * @param strip what stands below the top bar
     * @param content what stands where the place will be
     */
    public static Parent of(Destination place, Node strip, Node content, Texts texts) {
        ShellActions nothing = new ShellActions(() -> {}, () -> {}, () -> {});
        ShellViewModel shown = new ShellViewModel(texts, place, nothing, (_, _) -> {}, List.of());
        List<RailEntry> places = Stream.of(Destination.values())
                .map(entry -> new RailEntry(entry, StackPane::new))
                .toList();
        Node search = new PaletteView(shown.palette(), texts, () -> {}).field();
        StackPane room = new StackPane(content);
        room.getStyleClass().add("shell-content");
        BorderPane right = new BorderPane(room, new VBox(new TopBar(shown, search, texts), strip), null, null, null);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox frame = new HBox(new Rail(places, shown, texts), right);
        frame.getStyleClass().add("shell");
        frame.addEventFilter(InputEvent.ANY, Event::consume);
        return frame;
    }
}
