package huni.exchange.mail;

import huni.domain.activity.OutgoingMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The {@code mailto:} address that begins a message in the person's mail program (RFC 6068). Everything but plain letters
 * and digits is escaped, a plus sign too, which some programs take for a space; lines end as {@code %0D%0A}.
 */
public final class MailLink {

    /** So long ones may be cut by mail programs, or by the system on the way to them. */
    public static final int TOO_LONG = 1_900;

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private MailLink() {}

    /** The address of that message; empty if it would have {@link #TOO_LONG} characters or more. An address that is none is left out. */
    public static Optional<URI> of(OutgoingMessage message) {
        String address = message.address().strip();
        String to = MailAddresses.isOne(address) ? escaped(address).replace("%40", "@") : "";
        String subject = message.subject().strip().replaceAll("\\s+", " ");
        String body = message.body().isEmpty() ? "" : "&body=" + escaped(lines(message.body()));
        String link = "mailto:" + to + "?subject=" + escaped(subject) + body;
        return link.length() >= TOO_LONG ? Optional.empty() : Optional.of(URI.create(link));
    }

    private static String lines(String body) {
        return body.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            if (PLAIN.indexOf(letter) >= 0) {
                escaped.append(letter);
            } else {
                escaped.append('%').append(String.format(java.util.Locale.ROOT, "%02X", one & 0xff));
            }
        }
        return escaped.toString();
    }
}
