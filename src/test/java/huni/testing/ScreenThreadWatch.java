package huni.testing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests that opened a whole window, if meanwhile the screen's thread asked the database, looked at a file or
 * waited for another thread: a slow disk would stop the window. Views alone have neither a store nor files. Registered for
 * every test in {@code META-INF/services}; a window that is opened for a test begins the watch.
 */
public final class ScreenThreadWatch implements AfterAllCallback {

    /** The words that the checks of layouts know, which whatever test comes first reads on whatever thread it is. */
    private static final String OF_TESTS = "huni.ui.kit.InterfaceWords";

    private static Optional<ScreenThread> watched = Optional.empty();

    /** From now on until the class of tests ends; a second time it does nothing. */
    public static synchronized void begin() {
        if (watched.isEmpty()) {
            watched = Optional.of(new ScreenThread());
        }
    }

    private static synchronized Optional<ScreenThread> taken() {
        Optional<ScreenThread> now = watched;
        watched = Optional.empty();
        return now;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getTestClass().filter(Class::isMemberClass).isEmpty()) {
            taken().ifPresent(ScreenThreadWatch::check);
        }
    }

    static void check(ScreenThread watched) {
        List<String> seen = watched.end().stream()
                .filter(stack -> !stack.contains(OF_TESTS))
                .toList();
        if (!seen.isEmpty()) {
            throw new AssertionError("On the screen's thread:\n" + String.join("\n", seen));
        }
    }
}
