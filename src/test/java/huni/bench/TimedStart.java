package huni.bench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A process that starts, says how long that took, and ends: {@code TimedStart BEGAN bare}, a window with one word in it,
 * or {@code TimedStart BEGAN huni ARGUMENTS}, the program until cards are painted. BEGAN is when the process was begun, in
 * milliseconds since 1970. Says milliseconds that passed, milliseconds that its threads worked, and kilobytes that are
 * resident.
 */
public final class TimedStart {

    private static final Duration LOOKS = Duration.ofMillis(2);
    private static final String CARD = ".board-card";

    private TimedStart() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        long began = Long.parseLong(arguments[0]);
        List<String> rest = List.of(arguments).subList(2, arguments.length);
        if (arguments[1].equals("bare")) {
            Platform.startup(() -> bare(began));
            return;
        }
        Thread.ofPlatform().daemon().start(() -> watch(began));
        Method main = Class.forName("huni.app.Main").getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) rest.toArray(String[]::new));
    }

    private static void bare(long began) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("bare")), 1440, 900));
        stage.show();
        follow(
                began,
                "."
                        + stage.getScene()
                                .getRoot()
                                .getChildrenUnmodifiable()
                                .getFirst()
                                .getStyleClass()
                                .getFirst());
    }

    /** Waits for the toolkit, then looks at each frame. */
    private static void watch(long began) {
        while (true) {
            LockSupport.parkNanos(LOOKS.toNanos());
            try {
                Platform.runLater(() -> follow(began, CARD));
                return;
            } catch (IllegalStateException _) {
                // The toolkit is not there yet.
            }
        }
    }

    /** @param shown the style class of what is waited for */
    private static void follow(long began, String shown) {
        new AnimationTimer() {
            private int painted;

            @Override
            public void handle(long now) {
                if (isShown(shown)) {
                    painted++;
                }
                // What is there in one frame is painted when the next but one begins.
                if (painted == 3) {
                    tell(began);
                }
            }
        }.start();
    }

    private static boolean isShown(String shown) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(shown).stream())
                .anyMatch(Node::isVisible);
    }

    private static void tell(long began) {
        long passed = System.currentTimeMillis() - began;
        long worked =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.println("started " + passed + " " + worked + " " + resident());
        System.out.flush();
        Runtime.getRuntime().halt(0);
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
