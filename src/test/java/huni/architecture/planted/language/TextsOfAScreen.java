package huni.architecture.planted.language;

import javafx.scene.control.Label;

/** Breaks the rule that language knows no toolkit. */
public record TextsOfAScreen(Label label) {}
