package huni.exchange.mail;

import huni.domain.activity.OutgoingMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A message as a file that classic Outlook opens as a draft ({@code X-Unsent}); other programs open it to be read. Names
 * and subjects are encoded, so that nothing in them can begin another header.
 */
public final class MailDraft {

    private static final String LINE = "\r\n";

    /** So many bytes make an encoded word of 64 characters, which fits on a line behind the name of its header. */
    private static final int BYTES_A_WORD = 39;

    private MailDraft() {}

    /** The file's bytes. An address that is none is left out. */
    public static byte[] of(OutgoingMessage message) {
        StringBuilder draft = new StringBuilder();
        draft.append("X-Unsent: 1").append(LINE);
        String address = message.address().strip();
        if (MailAddresses.isOne(address) && isAscii(address)) {
            String name = oneLine(message.name());
            draft.append("To: ")
                    .append(name.isEmpty() ? "" : encoded(name) + LINE + " ")
                    .append('<')
                    .append(address)
                    .append('>')
                    .append(LINE);
        }
        draft.append("Subject: ").append(encoded(oneLine(message.subject()))).append(LINE);
        draft.append("MIME-Version: 1.0").append(LINE);
        draft.append("Content-Type: text/plain; charset=UTF-8").append(LINE);
        draft.append("Content-Transfer-Encoding: base64").append(LINE).append(LINE);
        String body = message.body().replace("\r\n", "\n").replace('\r', '\n').replace("\n", LINE);
        draft.append(Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)))
                .append(LINE);
        return draft.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static boolean isAscii(String words) {
        return words.chars().allMatch(letter -> letter < 128);
    }

    /** Encoded words (RFC 2047), each of whole letters. */
    private static String encoded(String words) {
        List<String> encoded = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int letter : words.codePoints().toArray()) {
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > BYTES_A_WORD) {
                encoded.add(encodedWord(word.toString()));
                word.setLength(0);
                bytes = 0;
            }
            word.append(one);
            bytes += size;
        }
        encoded.add(encodedWord(word.toString()));
        return String.join(LINE + " ", encoded);
    }

    private static String encodedWord(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
