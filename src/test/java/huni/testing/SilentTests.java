package huni.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;

/**
 * Fails a test during which something was printed or logged and not taken from {@link Printed}: among lines that always
 * come nobody sees the one that matters. Registered for every test in {@code META-INF/services}.
 */
public final class SilentTests implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        Printed.all();
        // Who logs first settles where to: not into the store of some test.
        LoggerFactory.getLogger(SilentTests.class).debug("logs go where the tests look");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check(Printed.all());
    }

    /** What came while the class was set up or ended. */
    @Override
    public void afterAll(ExtensionContext context) {
        check(Printed.all());
    }

    static void check(Printed printed) {
        String text = printed.take();
        if (!text.isEmpty()) {
            throw new AssertionError("Printed during the test:\n" + text);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Printed.class);
    }

    @Override
    public Printed resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Printed.all();
    }
}
