package huni.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down each statement that is run on a connection, with its values, whoever runs it. */
public final class AskedStatements {

    private final List<Asked> asked = new ArrayList<>();

    /** A statement as it was run; its values may be null. */
    public record Asked(String sql, List<Object> values) {}

    /** What was run since the last time this was asked. */
    public synchronized List<Asked> take() {
        List<Asked> taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    private synchronized void add(Asked one) {
        asked.add(one);
    }

    /** The same connection, watched. */
    @SuppressWarnings("ReferenceEquality")
    public Connection on(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("equals")) {
                return proxy == arguments[0];
            }
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement ? watched(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        TreeMap<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (_, method, arguments) -> {
            if (method.getName().equals("setObject")) {
                values.put((Integer) arguments[0], arguments[1]);
            } else if (isRun(method.getName())) {
                add(new Asked(sql, Collections.unmodifiableList(new ArrayList<>(values.values()))));
            }
            return call(statement, method, arguments);
        });
    }

    /** Those of a batch are run with each list of values. */
    private static boolean isRun(String method) {
        return method.equals("addBatch") || method.startsWith("execute") && !method.equals("executeBatch");
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(AskedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
