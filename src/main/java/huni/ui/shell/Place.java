package huni.ui.shell;

import huni.ui.kit.Icons;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A screen that the rail leads to. It is made when it is first shown, and kept. Who goes there has the keyboard at what
 * wears the style class {@code keyboard-start}, otherwise at the screen itself.
 *
 * @param key today, board, prospects, funnel, quota, coach, data or settings; its name is the text {@code shell.place.} + key
 * @param icon its picture in the rail
 * @param screen makes the screen, once
 * @param bottom whether it stands at the bottom of the rail
 */
public record Place(String key, Icons icon, Supplier<? extends Node> screen, boolean bottom) {}
