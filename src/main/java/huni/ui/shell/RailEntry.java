package huni.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A screen that the rail leads to. It is made when it is first shown, and kept. Who goes there has the keyboard at what
 * wears the style class {@code keyboard-start}, otherwise at the screen itself.
 *
 * @param screen makes the screen, once
 * @param number how much waits there, as it is written; empty for nothing
 */
public record RailEntry(Destination destination, Supplier<? extends Node> screen, ObservableValue<String> number) {

    /** A screen where nothing waits. */
    public RailEntry(Destination destination, Supplier<? extends Node> screen) {
        this(destination, screen, new ReadOnlyStringWrapper(""));
    }
}
