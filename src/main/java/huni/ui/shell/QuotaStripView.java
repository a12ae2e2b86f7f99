package huni.ui.shell;

import huni.ui.kit.Buttons;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Tag;
import huni.ui.kit.Texts;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Won, expected and to build as one thin bar against the quota, on every screen. */
public final class QuotaStripView {

    private final QuotaStripViewModel viewModel;
    private final Texts texts;
    private final StackPane root = new StackPane();

    /** The strip of a window. */
    public QuotaStripView(QuotaStripViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        root.getStyleClass().add("quota-strip");
        viewModel.stripProperty().subscribe(this::show);
    }

    /** The strip, to be put into the window. */
    public Parent root() {
        return root;
    }

    private void show(Optional<QuotaStrip> strip) {
        root.getChildren().setAll(strip.map(this::numbers).orElseGet(this::nothing));
    }

    private Node numbers(QuotaStrip strip) {
        QuotaBar bar = new QuotaBar(strip.shares());
        HBox.setHgrow(bar, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>(List.of(
                pair(label(strip.name(), "muted"), label(strip.quota(), "strong")),
                bar,
                pair(label(strip.won(), "strong", "green"), label(texts.text("shell.quota.won"), "muted")),
                pair(label(strip.expected(), "strong"), label(texts.text("shell.quota.expected"), "muted")),
                pair(label(strip.toBuild(), "strong", "amber"), label(texts.text("shell.quota.build"), "muted"))));
        if (!strip.chance().isEmpty()) {
            parts.add(new Tag(texts.text("shell.quota.chance", strip.chance()), Tone.ACCENT));
        }
        HBox line = new HBox(parts.toArray(Node[]::new));
        line.getStyleClass().add("quota-strip-line");
        Button open = new Button();
        open.getStyleClass().setAll("quota-strip-button");
        open.setGraphic(line);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleRole(AccessibleRole.BUTTON);
        open.setAccessibleText(
                texts.text("shell.quota.bar", strip.won(), strip.expected(), strip.toBuild(), strip.quota()));
        line.prefWidthProperty().bind(root.widthProperty().subtract(2));
        open.setOnAction(_ -> viewModel.open());
        return open;
    }

    private Node nothing() {
        Label sentence = new EllipsisLabel(texts.text("shell.quota.none"), "muted");
        Button set = Buttons.quiet(texts.text("shell.quota.set"), viewModel::setQuota);
        set.getStyleClass().add("quota-strip-set");
        HBox line = new HBox(sentence, set);
        line.getStyleClass().add("quota-strip-line");
        return line;
    }

    private static HBox pair(Label first, Label second) {
        HBox pair = new HBox(first, second);
        pair.getStyleClass().add("quota-strip-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.setMinWidth(HBox.USE_PREF_SIZE);
        return pair;
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
