package huni.store.server;

import huni.domain.PersonId;
import huni.store.server.AddressRefusedException.AddressFlaw;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a shared workspace lies: one schema of a database on a PostgreSQL server. It never holds a password.
 *
 * @param role the database role of the person
 * @param host in small letters
 * @param schema begins with a letter; small letters, digits and underscores, at most 63
 */
public record WorkspaceAddress(String role, String host, int port, String database, String schema) {

    private static final String SCHEME = "postgresql";
    private static final int USUAL_PORT = 5432;
    private static final int LAST_PORT = 65_535;
    private static final String USUAL_SCHEMA = "huni";
    private static final String OF_SCHEMA = "schema=";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether words are meant as such an address, and not as a folder. */
    public static boolean isMeant(String words) {
        return words.startsWith(SCHEME + ":");
    }

    /**
     * Reads {@code postgresql://role@host:port/database?schema=name}. Without a port it is 5432, without a schema
     * {@code huni}.
     *
     * @param person the role where the address names none
     */
    public static WorkspaceAddress of(String words, String person) throws AddressRefusedException {
        URI uri = uri(words);
        Optional<String> named = Optional.ofNullable(uri.getUserInfo());
        if (named.filter(info -> info.indexOf(':') >= 0).isPresent()) {
            throw new AddressRefusedException(AddressFlaw.PASSWORD);
        }
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        String database = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
        String role = named.orElse(person);
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        boolean whole = SCHEME.equals(uri.getScheme())
                && !host.isEmpty()
                && isName(database)
                && isName(role)
                && port > 0
                && port <= LAST_PORT
                && uri.getFragment() == null;
        if (!whole) {
            throw new AddressRefusedException(AddressFlaw.FORM);
        }
        return new WorkspaceAddress(role, host, port, database, schema(uri));
    }

    private static URI uri(String words) throws AddressRefusedException {
        try {
            return new URI(words.strip());
        } catch (URISyntaxException e) {
            AddressRefusedException refused = new AddressRefusedException(AddressFlaw.FORM);
            refused.initCause(e);
            throw refused;
        }
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.indexOf('/') < 0 && name.chars().noneMatch(Character::isISOControl);
    }

    private static String schema(URI uri) throws AddressRefusedException {
        String asked = Optional.ofNullable(uri.getQuery()).orElse(OF_SCHEMA + USUAL_SCHEMA);
        if (!asked.startsWith(OF_SCHEMA) || asked.indexOf('&') >= 0) {
            throw new AddressRefusedException(AddressFlaw.FORM);
        }
        String schema = asked.substring(OF_SCHEMA.length());
        if (!NAME.matcher(schema).matches() || schema.startsWith("pg_")) {
            throw new AddressRefusedException(AddressFlaw.SCHEMA);
        }
        return schema;
    }

    /** The same person wherever the role logs in from. */
    public PersonId person() {
        return PersonId.ofLogin(role);
    }

    /** Whether the server is on this machine, so that no network lies between. */
    boolean isOnThisMachine() {
        return THIS_MACHINE.contains(host);
    }

    /** The address for the driver. */
    String jdbc() {
        return "jdbc:" + SCHEME + "://" + host + ":" + port + "/" + encoded(database);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return SCHEME + "://" + encoded(role) + "@" + host + ":" + port + "/" + encoded(database) + "?" + OF_SCHEMA
                + schema;
    }
}
