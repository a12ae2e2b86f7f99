package huni.app;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.Patience;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says that the store cannot be opened, what can be put in its place, and what that would lose. */
final class RescueView {

    private final VBox root = new VBox();
    private final Label progress = words("");
    private final FlowPane actions = new FlowPane();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Patience said = new Patience(() -> {});

    /** With nothing to restore, there is only a way out. */
    RescueView(Texts texts, List<String> sentences, Runnable onLeave) {
        this(texts, sentences, List.of(), onLeave);
    }

    RescueView(Texts texts, List<String> sentences, Runnable onRestore, Runnable onLeave) {
        this(texts, sentences, List.of(Buttons.primary(texts.text("app.rescue.restore"), onRestore)), onLeave);
    }

    /** While it is not known yet what there is to restore: there is a way out already. */
    static RescueView looking(Texts texts, List<String> sentences, Runnable onLeave) {
        RescueView view = new RescueView(texts, sentences, onLeave);
        view.progress.setText(texts.text("app.rescue.looking"));
        Patience.late(view.progress);
        view.root.setId("rescue-looking");
        return view;
    }

    private RescueView(Texts texts, List<String> sentences, List<Button> restoring, Runnable onLeave) {
        Label title = words(texts.text("app.rescue.title"));
        title.getStyleClass().add("section");
        HBox head = new HBox(Icons.FAILED.node("red"), title);
        head.getStyleClass().add("rescue-head");
        root.getChildren().add(head);
        sentences.forEach(sentence -> root.getChildren().add(words(sentence)));
        actions.getStyleClass().add("rescue-actions");
        restoring.forEach(button -> {
            button.setId("rescue-restore");
            button.setDefaultButton(true);
            button.disableProperty().bind(busy);
            actions.getChildren().add(button);
        });
        Button leave = Buttons.plain(texts.text("app.rescue.leave"), onLeave);
        leave.setId("rescue-leave");
        leave.setCancelButton(true);
        leave.disableProperty().bind(busy);
        actions.getChildren().add(leave);
        progress.setId("rescue-progress");
        progress.managedProperty().bind(progress.textProperty().isNotEmpty());
        root.getChildren().addAll(progress, actions);
        root.setId("rescue");
        root.getStyleClass().add("rescue");
    }

    /** Shows that something is being done, or what came of it. */
    void tell(String sentence, boolean working) {
        busy.set(working);
        said.end();
        said = new Patience(() -> progress.setText(sentence));
        if (working) {
            said.begin();
        } else {
            progress.setText(sentence);
        }
    }

    /** Takes the keys with the first thing that can be done. */
    void focus() {
        actions.getChildren().getFirst().requestFocus();
    }

    Region root() {
        return root;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
