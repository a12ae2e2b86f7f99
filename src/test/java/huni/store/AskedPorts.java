package huni.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ports that keep which of their questions were asked. */
final class AskedPorts {

    private final Set<Class<?>> ports = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** The same answers; what is asked is kept. */
    <T> T watched(Class<T> port, T answering) {
        ports.add(port);
        return port.cast(Proxy.newProxyInstance(
                AskedPorts.class.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    asked.add(port + method.getName());
                    try {
                        return method.invoke(answering, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** The questions of those ports that nobody asked. */
    List<String> notAsked(Set<String> notExpected) {
        return ports.stream()
                .flatMap(port -> Arrays.stream(port.getMethods())
                        // The same port about fewer prospects is no question yet.
                        .filter(method -> method.getReturnType() != port
                                && !asked.contains(port + method.getName())
                                && !notExpected.contains(method.getName()))
                        .map(Object::toString))
                .toList();
    }
}
