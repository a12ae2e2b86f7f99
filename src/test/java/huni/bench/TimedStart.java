package huni.bench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * A process that starts, says how long that took, and ends: a window with one word in it, or the program with its arguments.
 * It has begun when its window is painted and an arrow key was answered and painted. {@code HUNI_BEGAN} of its environment is
 * when it was begun, in milliseconds since 1970; {@code HUNI_BARE} is there for the bare window. Says milliseconds that passed,
 * milliseconds that its threads worked, and kilobytes that are resident.
 */
public final class TimedStart {

    private static final Duration LOOKS = Duration.ofMillis(2);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int FRAMES_UNTIL_PAINTED = 2;

    private final long began = Long.parseLong(System.getenv("HUNI_BEGAN"));

    private TimedStart() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        TimedStart start = new TimedStart();
        if (System.getenv("HUNI_BARE") != null) {
            Platform.startup(start::bare);
            return;
        }
        Thread.ofPlatform().daemon().start(start::watch);
        Method main = Class.forName("huni.app.Main").getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) arguments);
    }

    private void bare() {
        Label word = new Label("bare");
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(word), 1440, 900);
        scene.setOnKeyPressed(_ -> word.setText("answered"));
        stage.setScene(scene);
        stage.show();
        follow(() -> true, () -> word.getText().equals("answered"));
    }

    /** Waits for the toolkit, then looks at each frame. */
    private void watch() {
        while (true) {
            LockSupport.parkNanos(LOOKS.toNanos());
            try {
                Platform.runLater(() -> follow(
                        () -> cards().stream().anyMatch(Node::isVisible),
                        () -> cards().stream()
                                .anyMatch(card -> card.getPseudoClassStates().contains(CURRENT))));
                return;
            } catch (IllegalStateException _) {
                // The toolkit is not there yet.
            }
        }
    }

    /** Presses a key when all is shown, until it is answered. */
    private void follow(BooleanSupplier isShown, BooleanSupplier isAnswered) {
        new AnimationTimer() {
            private int shown;
            private int answered;

            @Override
            public void handle(long now) {
                if (shown < FRAMES_UNTIL_PAINTED) {
                    shown = isShown.getAsBoolean() ? shown + 1 : 0;
                } else if (answered == 0 && !isAnswered.getAsBoolean()) {
                    pressDown();
                } else if (++answered > FRAMES_UNTIL_PAINTED) {
                    stop();
                    tell();
                }
            }
        }.start();
    }

    private static List<Node> cards() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".board-card").stream())
                .toList();
    }

    private static void pressDown() {
        Scene scene = Window.getWindows().getFirst().getScene();
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }

    private void tell() {
        long passed = System.currentTimeMillis() - began;
        long worked =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.println("started " + passed + " " + worked + " " + resident());
        System.out.flush();
        for (Window window : List.copyOf(Window.getWindows())) {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
