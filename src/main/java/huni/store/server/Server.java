package huni.store.server;

import huni.store.file.StoreUnreachableException.Hindrance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Connections to the server of a shared workspace. The driver is loaded with the first of them. */
final class Server {

    /** Seconds for a connection to be made. */
    private static final String TO_CONNECT = "10";

    /** Seconds without an answer: a statement of the program never takes so long, a network that is gone does. */
    private static final String TO_ANSWER = "60";

    /** Milliseconds that one waits at most for the turn to write; of an import that takes longer the others are told. */
    private static final String TO_WAIT = "30000";

    /** Whoever vanishes from the network while it writes keeps the others waiting for a minute, not for the hours of TCP. */
    private static final String LEAVING = " -c idle_in_transaction_session_timeout=60000"
            + " -c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3";

    /** Whom the server asks about a password; unlike the words around them their names are the same in every language. */
    private static final Pattern ASKED = Pattern.compile("\\b(LDAP|PAM|RADIUS|BSD)\\b");

    private final WorkspaceAddress address;

    Server(WorkspaceAddress address) {
        this.address = address;
    }

    /** Connects with the password that was typed, or that stands in the person's own file for those of PostgreSQL. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbc(), properties());
    }

    private Properties properties() {
        Properties all = new Properties();
        all.setProperty("user", address.role());
        Logins.password(address).ifPresent(typed -> all.setProperty("password", typed));
        all.setProperty("currentSchema", address.schema());
        all.setProperty("ApplicationName", "Huni");
        all.setProperty("connectTimeout", TO_CONNECT);
        all.setProperty("socketTimeout", TO_ANSWER);
        all.setProperty("tcpKeepAlive", "true");
        all.setProperty("reWriteBatchedInserts", "true");
        // Nobody is let in by Kerberos, whose classes the packaged program leaves out.
        all.setProperty("gssEncMode", "disable");
        all.setProperty("options", "-c lock_timeout=" + TO_WAIT + LEAVING);
        if (address.isOnThisMachine()) {
            all.setProperty("sslmode", "prefer");
        } else {
            all.setProperty("sslmode", "verify-full");
            if (!Files.exists(personal().resolve("root.crt"))) {
                all.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
            }
        }
        return all;
    }

    /** Where PostgreSQL's own programs, and the driver, keep what a person has for them. */
    private static Path personal() {
        Optional<String> windows = Optional.ofNullable(System.getenv("APPDATA"))
                .filter(_ -> System.getProperty("os.name", "").startsWith("Windows"));
        return windows.map(place -> Path.of(place, "postgresql"))
                .orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".postgresql"));
    }

    /** Why there is no connection. */
    static Hindrance hindrance(SQLException refused) {
        if (isOfEncryption(refused)) {
            return Hindrance.UNTRUSTED;
        }
        String state = String.valueOf(refused.getSQLState());
        return switch (state) {
            case "28P01" -> Hindrance.NOT_LET_IN;
            case "28000" -> isOfRole(refused) ? Hindrance.NO_ACCESS : Hindrance.NOT_LET_IN;
            // The driver says so of a password that is missing, and of a server without encryption.
            case "08004" ->
                String.valueOf(refused.getMessage()).contains("SSL") ? Hindrance.UNENCRYPTED : Hindrance.NOT_LET_IN;
            case "3D000" -> Hindrance.NO_DATABASE;
            case "3F000", "42P01" -> Hindrance.NO_WORKSPACE;
            case "42501" -> Hindrance.NOT_ALLOWED;
            default -> isUnreached(state) ? Hindrance.NO_SERVER : Hindrance.REFUSED;
        };
    }

    /** Not for whoever comes from elsewhere, which is told with the name of the file it stands in, or has a wrong password. */
    private static boolean isOfRole(SQLException refused) {
        String said = String.valueOf(refused.getMessage());
        return !said.contains("pg_hba.conf") && !ASKED.matcher(said).find();
    }

    private static boolean isUnreached(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static boolean isOfEncryption(Throwable refused) {
        for (Optional<Throwable> cause = Optional.of(refused);
                cause.isPresent();
                cause = Optional.ofNullable(cause.get().getCause())) {
            if (cause.get() instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
