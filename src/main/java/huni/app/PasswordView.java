package huni.app;

import huni.language.Texts;
import huni.store.server.Logins;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.ui.field.SecretField;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands at the beginning of a shared workspace whose server wants a password that nobody has given yet. */
final class PasswordView implements OpeningQuestion.Asking {

    private final WorkspaceAddress address;
    private final SharedWorkspaces shared;
    private final TaskRunner tasks;
    private final Texts texts;
    private final OpeningQuestion.Ends ends;
    private final StackPane root = new StackPane();
    private final SecretField password;
    private final CheckBox keep;
    private final HBox problem = new HBox();
    private final Label problemWords = new Label();
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * @param keeps whether the desktop has a keyring
     * @param leaving the way to the person's own store, if there is one
     */
    PasswordView(
            WorkspaceAddress address,
            SharedWorkspaces shared,
            boolean keeps,
            Optional<Passage> leaving,
            TaskRunner tasks,
            Texts texts,
            OpeningQuestion.Ends ends) {
        this.address = address;
        this.shared = shared;
        this.tasks = tasks;
        this.texts = texts;
        this.ends = ends;
        String asked = texts.text("password.ask", address.role(), address.host());
        this.password = new SecretField(asked, texts);
        this.keep = new CheckBox(texts.text("share.keep"));
        password.input().setId("password");
        keep.setId("password-keep");
        keep.setWrapText(true);
        problemWords.setId("password-problem");
        problemWords.setWrapText(true);
        problem.getChildren().addAll(Icons.FAILED.node("red"), problemWords);
        problem.getStyleClass().add("opening-problem");
        Label title = new Label(texts.text("app.password.title"), Icons.LOCK.node());
        title.getStyleClass().add("opening-title");
        title.setWrapText(true);
        Label caption = new Label(asked);
        caption.getStyleClass().add("field-caption");
        caption.setLabelFor(password.input());
        Button open = Buttons.primary(texts.text("app.opening.open"), this::open);
        open.setId("password-open");
        open.setDefaultButton(true);
        Buttons.busyWhile(open, busy);
        FlowPane actions = new FlowPane(open);
        actions.getStyleClass().add("opening-actions");
        leaving.ifPresent(way -> {
            Button leave = Buttons.quiet(
                    texts.text("share.leave"), () -> ends.instead().accept(way));
            leave.setId("password-leave");
            actions.getChildren().add(leave);
        });
        VBox card = new VBox(
                title,
                muted(address.toString()),
                caption,
                password,
                keeps ? keep : muted(texts.text("share.keyring.none")),
                problem,
                actions);
        card.getStyleClass().addAll("panel", "opening");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(card);
        root.getStyleClass().add("opening-room");
        say(Optional.empty());
    }

    private static Node muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        password.input().requestFocus();
    }

    @Override
    public void close() {
        password.clear();
    }

    /** Whether the server lets the person in, and what did not work of keeping the password. */
    private record Tried(boolean right, Optional<String> unkept) {}

    private void open() {
        if (busy.get() || password.lengthProperty().get() == 0) {
            return;
        }
        busy.set(true);
        say(Optional.empty());
        String typed = String.valueOf(password.copy());
        boolean keeping = keep.isSelected();
        tasks.readFile(_ -> tried(typed, keeping), this::tried, failure -> {
            busy.set(false);
            say(Optional.of(String.valueOf(failure.getMessage())));
        });
    }

    private Tried tried(String typed, boolean keeping) {
        Logins.remember(address, typed);
        if (SharedDatabase.wantsPassword(address)) {
            Logins.forget(address);
            return new Tried(false, Optional.empty());
        }
        return new Tried(true, keeping ? shared.keep(address, texts) : Optional.empty());
    }

    private void tried(Tried tried) {
        busy.set(false);
        if (tried.right()) {
            ends.opened().accept(tried.unkept());
        } else {
            password.clear();
            say(Optional.of(texts.text("app.password.wrong")));
            focus();
        }
    }

    private void say(Optional<String> sentence) {
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
        problemWords.setText(sentence.orElse(""));
    }
}
