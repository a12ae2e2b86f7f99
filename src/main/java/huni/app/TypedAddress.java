package huni.app;

import huni.store.server.AddressRefusedException;
import huni.store.server.WorkspaceAddress;
import huni.work.sharing.AddressParts;
import huni.work.sharing.Sharing.Pasted;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** An address of a workspace as people have it: in parts, or in one piece from whoever runs the database. */
final class TypedAddress {

    private static final String SCHEMA = "schema=";

    private TypedAddress() {}

    /** The address that parts make. */
    static WorkspaceAddress of(AddressParts parts) throws AddressRefusedException {
        String server = parts.server().strip();
        String host = server.indexOf(':') >= 0 && !server.startsWith("[") ? "[" + server + "]" : server;
        String role = parts.role().strip();
        String port = parts.port().strip();
        String schema = parts.schema().strip();
        return WorkspaceAddress.of(
                "postgresql://" + (role.isEmpty() ? "" : encoded(role) + "@") + host
                        + (port.isEmpty() ? "" : ":" + port) + "/"
                        + encoded(parts.database().strip())
                        + (schema.isEmpty() ? "" : "?" + SCHEMA + encoded(schema)),
                SharedWorkspaces.person());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The parts of one in one piece; what else it says of the connection is the program's to say. */
    static Optional<Pasted> read(String words) {
        String whole = words.strip().replaceFirst("^postgres:", "postgresql:");
        if (!WorkspaceAddress.isMeant(whole)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(whole);
            String[] login =
                    Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
            String schema = Stream.of(
                            Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                    .filter(each -> each.startsWith(SCHEMA))
                    .map(each -> decoded(each.substring(SCHEMA.length())))
                    .findFirst()
                    .orElse("");
            return Optional.ofNullable(uri.getHost())
                    .map(host -> new Pasted(
                            new AddressParts(
                                    host,
                                    uri.getPort() < 0 ? "" : Integer.toString(uri.getPort()),
                                    Optional.ofNullable(uri.getPath())
                                            .orElse("")
                                            .replaceFirst("^/", ""),
                                    schema,
                                    decoded(login[0])),
                            login.length > 1 ? decoded(login[1]) : ""));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String words) {
        return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
