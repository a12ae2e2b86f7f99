package huni.app;

import huni.language.Texts;
import huni.store.file.StoreLock;
import huni.ui.field.SecretField;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.TaskRunner;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands at the beginning of a store with a passphrase: it is asked for, or the recovery key. */
final class OpeningView implements OpeningQuestion.Asking {

    private static final Duration LOOKS = Duration.ofMillis(500);

    private final StoreLock lock;
    private final InstantSource clock;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Consumer<Boolean> onOpen;
    private final StackPane root = new StackPane();
    private final SecretField passphrase;
    private final TextField recovery = new TextField();
    private final Label caption = new Label();
    private final HBox problem = new HBox();
    private final Label problemWords = new Label();
    private final Label neither;
    private final Button open;
    private final Button other;
    private Optional<Runnable> stopWaiting = Optional.empty();
    private boolean forgotten;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private Optional<String> wrong = Optional.empty();

    /**
     * The lock of a store.
     *
     * @param place the folder of the store
     * @param onOpen runs when the key is there, with whether it was the recovery key that gave it
     */
    OpeningView(
            StoreLock lock, Path place, InstantSource clock, TaskRunner tasks, Texts texts, Consumer<Boolean> onOpen) {
        this.lock = lock;
        this.clock = clock;
        this.tasks = tasks;
        this.texts = texts;
        this.onOpen = onOpen;
        this.passphrase = new SecretField(texts.text("app.opening.passphrase"), texts);
        this.open = Buttons.primary(texts.text("app.opening.open"), this::open);
        this.neither = new Label(texts.text("app.opening.neither", place));
        neither.setWrapText(true);
        neither.getStyleClass().addAll("muted", "small");
        this.other = Buttons.quiet(texts.text("app.opening.forgot"), this::turn);
        open.setDefaultButton(true);
        Buttons.busyWhile(open, busy);
        open.setId("opening-open");
        other.setId("opening-other");
        passphrase.input().setId("opening-passphrase");
        recovery.setId("opening-recovery");
        recovery.setPromptText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX");
        problemWords.setId("opening-problem");
        problemWords.setWrapText(true);
        problem.getChildren().addAll(Icons.FAILED.node("red"), problemWords);
        problem.getStyleClass().add("opening-problem");
        caption.getStyleClass().add("field-caption");
        Label title = new Label(texts.text("app.opening.title"), Icons.LOCK.node());
        title.getStyleClass().add("opening-title");
        HBox actions = new HBox(open, other);
        actions.getStyleClass().add("opening-actions");
        VBox card = new VBox(title, caption, passphrase, recovery, problem, actions, neither);
        card.getStyleClass().addAll("panel", "opening");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(card);
        root.getStyleClass().add("opening-room");
        say(Optional.empty());
        arrange();
        look();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        (forgotten ? recovery : passphrase.input()).requestFocus();
    }

    private void turn() {
        forgotten = !forgotten;
        passphrase.clear();
        recovery.clear();
        wrong = Optional.empty();
        say(wrong);
        arrange();
        focus();
    }

    private void arrange() {
        visible(passphrase, !forgotten);
        visible(recovery, forgotten);
        visible(neither, forgotten);
        caption.setText(texts.text(forgotten ? "app.opening.recovery" : "app.opening.passphrase"));
        caption.setLabelFor(forgotten ? recovery : passphrase.input());
        recovery.setAccessibleText(texts.text("app.opening.recovery"));
        other.setText(texts.text(forgotten ? "app.opening.remember" : "app.opening.forgot"));
    }

    private static void visible(Node part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    private void open() {
        if (busy.get()) {
            return;
        }
        if (forgotten) {
            Optional<RecoveryKey> key = RecoveryKey.read(recovery.getText());
            if (key.isEmpty()) {
                say(Optional.of(texts.text("app.opening.recovery.mistyped")));
            } else {
                open(() -> lock.open(key.get()));
            }
        } else if (passphrase.lengthProperty().get() > 0) {
            Passphrase typed = Passphrase.taking(passphrase.take());
            open(() -> {
                try (typed) {
                    return lock.open(typed);
                }
            });
        }
    }

    private void open(Callable<Boolean> trying) {
        busy.set(true);
        wrong = Optional.empty();
        say(wrong);
        tasks.run(trying, this::tried, problem -> {
            busy.set(false);
            look();
            say(Optional.of(texts.text("app.opening.unreadable", String.valueOf(problem.getMessage()))));
        });
    }

    private void tried(boolean right) {
        busy.set(false);
        if (right) {
            stopWaiting();
            onOpen.accept(forgotten);
            return;
        }
        wrong = Optional.of(texts.text(forgotten ? "app.opening.recovery.wrong" : "app.opening.wrong"));
        say(wrong);
        look();
        focus();
    }

    /** While no passphrase is taken it says for how long, and then again what was wrong. */
    private void look() {
        Duration wait = lock.wait(clock.instant());
        open.setDisable(!wait.isZero());
        if (!wait.isZero()) {
            say(Optional.of(texts.text("app.opening.wait", Unlocking.seconds(wait))));
            if (stopWaiting.isEmpty()) {
                stopWaiting = Optional.of(tasks.every(LOOKS, this::look));
            }
        } else if (stopWaiting.isPresent()) {
            stopWaiting();
            say(wrong);
        }
    }

    private void stopWaiting() {
        stopWaiting.ifPresent(Runnable::run);
        stopWaiting = Optional.empty();
    }

    private void say(Optional<String> sentence) {
        visible(problem, sentence.isPresent());
        problemWords.setText(sentence.orElse(""));
    }

    @Override
    public void close() {
        stopWaiting();
        passphrase.clear();
        recovery.clear();
    }
}
