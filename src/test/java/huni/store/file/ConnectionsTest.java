package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Connections that are lost, and those that take their place. */
class ConnectionsTest {

    private final List<String> asked = new ArrayList<>();

    /** One whose network is gone. */
    private Connection lost() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, _) -> {
                    asked.add(method.getName());
                    if (method.getName().equals("rollback")) {
                        throw new SQLException("the network is gone", "08006");
                    }
                    return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
                });
    }

    @Test
    void whatIsLostWhileItIsClosedEndsNothing() {
        assertDoesNotThrow(() -> Database.shared("nowhere", "", true, this::lost, Optional.empty())
                .close());
    }

    @Test
    void readsGoOnWhileTheOtherPlaceIsConnectedTo() throws SQLException {
        Connections connections =
                Connections.open(this::lost, new SharedReads(), Failures.ofServer("nowhere", Optional.empty()));

        connections.moveTo(() -> {
            assertFalse(Thread.holdsLock(connections.reading()));
            assertFalse(Thread.holdsLock(connections.readingLong()));
            return lost();
        });
    }

    @Test
    void whereTheOtherPlaceIsNotReachedNothingIsLetGo() throws SQLException {
        Connections connections =
                Connections.open(this::lost, new SharedReads(), Failures.ofServer("nowhere", Optional.empty()));
        Connection before = connections.reading().connection();
        asked.clear();

        assertThrows(
                SQLException.class,
                () -> connections.moveTo(() -> {
                    throw new SQLException("nobody answers", "08001");
                }));

        assertSame(before, connections.reading().connection());
        assertEquals(List.of(), asked.stream().filter("close"::equals).toList());
    }
}
