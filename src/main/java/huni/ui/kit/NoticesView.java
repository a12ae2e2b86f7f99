package huni.ui.kit;

import huni.language.Texts;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows the messages at the bottom of the window. It never takes the focus, and lets clicks beside a message through. */
public final class NoticesView extends VBox {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final int LONGER_WITH_ACTION = 2;

    private final Notices notices;
    private final Texts texts;
    private final Duration shown;
    private final Map<Notice, Node> rows = new HashMap<>();

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
        notices.shown().forEach(this::add);
        notices.shown().addListener(new WeakListChangeListener<>(changes));
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
        if (notice.stays()) {
            row.getChildren().addFirst(Icons.WARNING.node());
        }
        notice.action().ifPresent(action -> row.getChildren().add(button(action.name(), () -> notices.act(notice))));
        if (notice.stays()) {
            row.getChildren().add(button(texts.text("kit.notice.dismiss"), () -> notices.dismiss(notice)));
        } else {
            leaveLater(notice, row);
        }
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(notice.text());
        rows.put(notice, row);
        getChildren().add(row);
        row.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void remove(Notice notice) {
        getChildren().remove(rows.remove(notice));
    }

    private void leaveLater(Notice notice, Node row) {
        PauseTransition leaving =
                new PauseTransition(notice.action().isPresent() ? shown.multiply(LONGER_WITH_ACTION) : shown);
        leaving.setOnFinished(_ -> notices.dismiss(notice));
        Runnable wait = () -> {
            if (row.getScene() == null || row.isHover()) {
                leaving.stop();
            } else {
                leaving.playFromStart();
            }
        };
        row.hoverProperty().subscribe(wait);
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
