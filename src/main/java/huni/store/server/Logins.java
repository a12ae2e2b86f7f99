package huni.store.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The passwords that were typed since the program began, in its memory alone: a connection that is lost is made again. */
public final class Logins {

    private static final Map<WorkspaceAddress, String> TYPED = new ConcurrentHashMap<>();

    private Logins() {}

    /** From now on the role of that address logs in with it. */
    public static void remember(WorkspaceAddress address, String password) {
        TYPED.put(address, password);
    }

    /** It was not the right one. */
    public static void forget(WorkspaceAddress address) {
        TYPED.remove(address);
    }

    /** What was typed; empty if nothing was. */
    public static Optional<String> password(WorkspaceAddress address) {
        return Optional.ofNullable(TYPED.get(address));
    }
}
