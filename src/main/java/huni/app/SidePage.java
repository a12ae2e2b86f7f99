package huni.app;

import huni.ui.field.WhatIfAside;
import huni.ui.shell.ShellView;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page that slides in over a place; while moves are tried on the board it says that it saves. */
final class SidePage {

    private SidePage() {}

    /**
     * The page as it is laid into the window.
     *
     * @param share how much of the window's width it takes, up to 1
     */
    static Region of(Parent content, double share, ShellView window, WindowParts parts) {
        VBox page = new VBox(new WhatIfAside(parts.whatIf(), parts.texts()), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        page.prefWidthProperty().bind(((Region) window.root()).widthProperty().multiply(share));
        return page;
    }
}
