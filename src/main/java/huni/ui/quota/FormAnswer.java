package huni.ui.quota;

import huni.ui.door.Performer;
import huni.work.Operation;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * What becomes of what was typed in a small form: it is written and the form closes, or the form says why not and keeps it.
 * For the JavaFX thread only.
 */
final class FormAnswer {

    private final BooleanSupplier open;
    private final Runnable onDone;
    private final Consumer<? super String> onProblem;
    private boolean awaited;

    /** @param open whether the form is still there when the answer comes; if not, a problem is told in the window */
    FormAnswer(BooleanSupplier open, Runnable onDone, Consumer<? super String> onProblem) {
        this.open = open;
        this.onDone = onDone;
        this.onProblem = onProblem;
    }

    static FormAnswer of(Node form, Runnable onDone, Consumer<? super String> onProblem) {
        return new FormAnswer(() -> isOpen(form), onDone, onProblem);
    }

    private static boolean isOpen(Node form) {
        return Optional.ofNullable(form.getScene())
                .map(Scene::getWindow)
                .filter(Window::isShowing)
                .isPresent();
    }

    /** What was typed cannot be read. */
    void unread(String problem) {
        onProblem.accept(problem);
    }

    /** Does it and says so, with a button that takes it back; nothing while the answer to the same form has not come. */
    void perform(Performer performer, Operation<?> operation, String said, Runnable then) {
        if (awaited) {
            return;
        }
        awaited = true;
        performer.perform(
                operation,
                done -> {
                    awaited = false;
                    performer.offerUndo(said, done);
                    then.run();
                    onDone.run();
                },
                problem -> {
                    awaited = false;
                    if (open.getAsBoolean()) {
                        onProblem.accept(problem);
                    } else {
                        performer.problem(problem);
                    }
                });
    }
}
