package huni.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Lets a shown window draw its own frames; nothing is laid out by force, as a picture would. */
public final class Pulses {

    private static final int ENOUGH = 3;

    private Pulses() {}

    /** Waits, off the JavaFX thread, until the window has drawn a few frames. */
    public static void pass(Scene scene) {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        OnFx.run(() -> new Runnable() {
            private int left = ENOUGH;

            void begin() {
                scene.addPostLayoutPulseListener(this);
                Platform.requestNextPulse();
            }

            @Override
            public void run() {
                left--;
                if (left == 0) {
                    scene.removePostLayoutPulseListener(this);
                    passed.complete(true);
                } else {
                    Platform.requestNextPulse();
                }
            }
        }.begin());
        passed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** The same for whatever is shown, in whichever windows. */
    public static void pass() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        OnFx.run(() -> new AnimationTimer() {
            private int left = ENOUGH;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    passed.complete(true);
                }
            }
        }.start());
        passed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** What is to be seen and still waits to be laid out, though the window has drawn: it would stay as it is. */
    public static List<String> waiting(Scene scene) {
        List<String> waiting = new ArrayList<>();
        OnFx.run(() -> collect(scene.getRoot(), waiting));
        return waiting;
    }

    private static void collect(Parent parent, List<String> waiting) {
        if (parent.isNeedsLayout()) {
            waiting.add(parent.toString());
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof Parent inner) {
                collect(inner, waiting);
            }
        }
    }
}
