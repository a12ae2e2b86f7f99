package huni.ui.data;

import huni.ui.data.ImportViewModel.Step;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the data: what comes in, and beside it what keeps it, for as long as no file is being brought in. */
public final class DataView {

    private final HBox root;

    /** @param safety shown while no import is under way */
    public DataView(ImportView importing, ImportViewModel imports, SafetyView safety) {
        Parent left = importing.root();
        ScrollPane beside = new ScrollPane(safety.root());
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setFocusTraversable(false);
        beside.getStyleClass().addAll("data", "safety-scroll");
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(left, beside);
        root.getStyleClass().add("data-halves");
        importing.listenOn(root);
        root.getStylesheets().addAll(left.getStylesheets());
        imports.stepProperty().subscribe(step -> {
            beside.setVisible(step == Step.CHOOSE);
            beside.setManaged(step == Step.CHOOSE);
        });
    }

    /**
     * What goes below the place where files are dropped: where the store may be moved, what is taken out, what was found in the
     * store, its passphrase, what was removed.
     */
    public static Node below(
            Optional<Node> move, Node exports, SafetyView safety, ProtectionView protection, Node trash) {
        VBox below = new VBox(exports, safety.found(), protection.root(), trash);
        move.ifPresent(below.getChildren()::addFirst);
        below.getStyleClass().add("data-left");
        return below;
    }

    /** The screen. */
    public Parent root() {
        return root;
    }
}
