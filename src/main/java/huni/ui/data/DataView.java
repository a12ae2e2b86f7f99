package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.ImportViewModel.Step;
import huni.ui.kit.Buttons;
import huni.ui.kit.Panel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the data: what comes in, and beside it what keeps it, for as long as no file is being brought in. */
public final class DataView {

    private final HBox root;

    /** @param safety shown while no import is under way */
    public DataView(ImportView importing, ImportViewModel imports, Node safety) {
        Parent left = importing.root();
        ScrollPane beside = new ScrollPane(safety);
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setFocusTraversable(false);
        beside.getStyleClass().addAll("data", "safety-scroll");
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(left, beside);
        root.getStyleClass().add("data-halves");
        importing.listenOn(root);
        imports.stepProperty().subscribe(step -> {
            beside.setVisible(step == Step.CHOOSE);
            beside.setManaged(step == Step.CHOOSE);
        });
    }

    /**
     * What goes below the place where files are dropped: where the store may be shared or moved, what is taken out, what was found in the
     * store, its passphrase, what was removed.
     */
    public static Node below(List<Node> asked, Node exports, SafetyView safety, ProtectionView protection, Node trash) {
        VBox below = new VBox(exports, safety.found(), protection.root(), trash);
        below.getChildren().addAll(0, asked);
        below.getStyleClass().add("data-left");
        return below;
    }

    /** The same of a workspace that is shared with others: its file is nobody's to move, encrypt or put back. */
    public static Node below(Node exports, Node trash) {
        VBox below = new VBox(exports, trash);
        below.getStyleClass().add("data-left");
        return below;
    }

    /**
     * What stands where the backups of one's own store would.
     *
     * @param address of the workspace
     * @param archives the folder in which archives of it are kept
     * @param people who works in it
     * @param own the folder of the person's own store, if there is one
     * @param leave leads back to it
     */
    public static Node shared(
            Texts texts, String address, Path archives, Node people, Optional<String> own, Runnable leave) {
        Label where = new Label(address);
        Label keeping = new Label(texts.text("data.shared.keeping", archives));
        where.setWrapText(true);
        keeping.setWrapText(true);
        keeping.getStyleClass().add("muted");
        Panel panel = Panel.titled(texts.text("data.shared.title"));
        panel.getChildren().addAll(where, keeping);
        own.ifPresent(folder -> {
            Label back = new Label(texts.text("data.shared.own", folder));
            back.setWrapText(true);
            back.getStyleClass().add("muted");
            Button leaving = Buttons.plain(texts.text("share.leave"), leave);
            leaving.setId("shared-leave");
            panel.getChildren().addAll(back, leaving);
        });
        VBox root = new VBox(panel, people);
        root.getStyleClass().add("safety");
        return root;
    }

    /** The screen. */
    public Parent root() {
        return root;
    }
}
