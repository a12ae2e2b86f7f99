package huni.ui.kit;

import huni.language.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows the messages at the bottom of the window. It never takes the focus, and lets clicks beside a message through. */
public final class NoticesView extends VBox {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final int LONGER_WITH_ACTION = 2;

    private final Notices notices;
    private final Texts texts;
    private final Duration shown;
    private final Region spoken = new Region();
    private final Map<Notice, HBox> rows = new HashMap<>();
    private Optional<Node> before = Optional.empty();

    // The messages outlive this view: after a change of the language another view shows them.
    private final ListChangeListener<Notice> changes = this::changed;

    /** The messages of a window. */
    public NoticesView(Notices notices, Texts texts) {
        this(notices, texts, SHOWN);
    }

    NoticesView(Notices notices, Texts texts, Duration shown) {
        this.notices = notices;
        this.texts = texts;
        this.shown = shown;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setFillWidth(false);
        setAccessibleText(texts.text("kit.notice.region"));
        // A screen reader hears only of what it has met before: this is always there, and only its words change.
        spoken.setId("spoken");
        spoken.setAccessibleRole(AccessibleRole.TEXT);
        spoken.setManaged(false);
        spoken.setMouseTransparent(true);
        getChildren().add(spoken);
        notices.shown().forEach(this::add);
        notices.shown().addListener(new WeakListChangeListener<>(changes));
    }

    /**
     * The keyboard goes to the latest message: Enter does what its button says, Esc dismisses it, and it comes back. From
     * a message the same key leads back to where the keyboard was.
     */
    public void focusNewest() {
        if (isFocusWithin()) {
            giveBack();
            return;
        }
        if (notices.shown().isEmpty()) {
            return;
        }
        before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        focus(notices.shown().getLast());
    }

    private void giveBack() {
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /**
     * How much room those take that stay until they are dismissed, from the bottom up, in pixels; none without one. What
     * lies behind makes room for them.
     *
     * @param width of the window's part that messages are shown in
     */
    public double lastingHeight(double width) {
        double lasting = rows.entrySet().stream()
                .filter(row -> row.getKey().stays())
                .mapToDouble(row -> height(row.getValue(), width) + getSpacing())
                .sum();
        return lasting == 0 ? 0 : lasting + snappedBottomInset();
    }

    private static double height(HBox row, double width) {
        return row.prefHeight(Math.min(width, Math.clamp(row.prefWidth(-1), row.minWidth(-1), row.maxWidth(-1))));
    }

    private void focus(Notice notice) {
        Node row = Objects.requireNonNull(rows.get(notice));
        Optional<Node> button = row.lookupAll(".notice-action").stream().findFirst();
        button.orElse(row).requestFocus();
    }

    private void pressed(KeyEvent event, Notice notice) {
        int place = notices.shown().indexOf(notice);
        switch (event.getCode()) {
            case ESCAPE -> notices.dismiss(notice);
            case ENTER -> {
                if (event.getTarget() instanceof Button) {
                    return;
                }
                notices.dismiss(notice);
            }
            case UP -> focus(notices.shown().get(Math.max(0, place - 1)));
            case DOWN -> focus(notices.shown().get(Math.min(notices.shown().size() - 1, place + 1)));
            default -> {
                // Words and digits are meant for what had the keyboard before, and not said to it: they do nothing.
                if (!event.getCode().isLetterKey() && !event.getCode().isDigitKey() || event.isShortcutDown()) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void changed(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::remove);
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void add(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.getStyleClass().addAll("notice", notice.tone().styleClass());
        notice.share().ifPresent(share -> row.getChildren().add(bar(notice, share)));
        if (notice.waits()) {
            row.getChildren().addFirst(Icons.WARNING.node());
        }
        notice.actions()
                .forEach(action -> row.getChildren().add(button(action.name(), () -> notices.act(notice, action))));
        if (notice.waits()) {
            row.getChildren().add(button(texts.text("kit.notice.dismiss"), () -> notices.dismiss(notice)));
        } else if (!notice.stays()) {
            leaveLater(notice, row);
        }
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, notice));
        row.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(notice.text());
        rows.put(notice, row);
        getChildren().add(row);
        spoken.setAccessibleText(notice.text());
        spoken.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static Node bar(Notice notice, ReadOnlyDoubleProperty share) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(notice.text());
        bar.progressProperty().bind(share);
        return bar;
    }

    private void remove(Notice notice) {
        Node row = Objects.requireNonNull(rows.remove(notice));
        // Given back before the row is gone: what vanishes with the focus loses it to the window.
        if (row.isFocusWithin()) {
            giveBack();
        }
        getChildren().remove(row);
        if (notice.text().equals(spoken.getAccessibleText())) {
            spoken.setAccessibleText("");
        }
    }

    private void leaveLater(Notice notice, Node row) {
        PauseTransition leaving =
                new PauseTransition(notice.action().isPresent() ? shown.multiply(LONGER_WITH_ACTION) : shown);
        leaving.setOnFinished(_ -> notices.dismiss(notice));
        Runnable wait = () -> {
            if (row.getScene() == null || row.isHover() || row.isFocusWithin()) {
                leaving.stop();
            } else {
                leaving.playFromStart();
            }
        };
        row.hoverProperty().subscribe(wait);
        row.focusWithinProperty().subscribe(wait);
        row.sceneProperty().subscribe(wait);
    }

    private static Button button(String name, Runnable onPressed) {
        Button button = new Button(name);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("button", "notice-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> onPressed.run());
        return button;
    }
}
