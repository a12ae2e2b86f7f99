package huni.desktop;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The signals by which a system asks a program to end. Left to themselves they end the program's parts all at once, JavaFX
 * among them while its windows are still drawn, which it then complains of on the terminal.
 */
public final class EndSignals {

    private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

    private EndSignals() {}

    /**
     * Runs it, on a thread of its own, whenever such a signal arrives, instead of what the platform would do. A signal that
     * this system does not have, or that the program was started to ignore, is left as it is.
     */
    public static void onSignal(Runnable action) {
        try {
            // Its own module offers it to every program, but the compiler may not name it.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> receiver = Class.forName("sun.misc.SignalHandler");
            MethodHandle run = MethodHandles.dropArguments(
                    MethodHandles.lookup()
                            .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                            .bindTo(action),
                    0,
                    signal);
            Object received = MethodHandleProxies.asInterfaceInstance(receiver, run);
            for (String name : NAMES) {
                listen(signal, receiver, name, received);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            LoggerFactory.getLogger(EndSignals.class).warn("signals are left to the platform", e);
        }
    }

    private static void listen(Class<?> signal, Class<?> receiver, String name, Object received)
            throws ReflectiveOperationException {
        try {
            Object asked = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("handle", signal, receiver).invoke(null, asked, received);
        } catch (InvocationTargetException e) {
            LoggerFactory.getLogger(EndSignals.class).debug("the signal {} is left to the platform", name, e);
        }
    }
}
