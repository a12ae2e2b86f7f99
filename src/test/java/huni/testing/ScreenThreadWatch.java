package huni.testing;

import java.util.Collection;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests of the whole window that carries it, if meanwhile the screen's thread asked the database, looked at
 * a file or waited for another thread: a slow disk would stop the window. Views alone have neither a store nor files.
 */
public final class ScreenThreadWatch implements BeforeAllCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace KEPT = ExtensionContext.Namespace.create(ScreenThreadWatch.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(KEPT).put(ScreenThread.class, new ScreenThread());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context.getStore(KEPT).remove(ScreenThread.class, ScreenThread.class));
    }

    static void check(ScreenThread watched) {
        Collection<String> seen = watched.end();
        if (!seen.isEmpty()) {
            throw new AssertionError("On the screen's thread:\n" + String.join("\n", seen));
        }
    }
}
