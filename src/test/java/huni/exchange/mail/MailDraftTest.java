package huni.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.OutgoingMessage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MailDraftTest {

    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");

    @Test
    void classicOutlookOpensItAsADraftWithItsWords() {
        String draft = draft(new OutgoingMessage(
                "Ayşe Deniz", "ayse.deniz@example.com", "Yarın 10:00'daki görüşmemiz", "Merhaba,\n\nİyi çalışmalar"));

        List<String> lines = draft.lines().toList();
        assertEquals("X-Unsent: 1", lines.getFirst());
        assertEquals("Ayşe Deniz", decoded(header(draft, "To")));
        assertTrue(header(draft, "To").endsWith("<ayse.deniz@example.com>"));
        assertEquals("Yarın 10:00'daki görüşmemiz", decoded(header(draft, "Subject")));
        assertEquals("Merhaba,\r\n\r\nİyi çalışmalar", body(draft));
    }

    @Test
    void aNameCannotBeginAnotherHeader() {
        String draft = draft(new OutgoingMessage(
                "Ayşe\r\nBcc: everybody@example.com", "ayse@example.com", "a\r\nBcc: x@example.com\r\n\r\nb", "c"));

        assertFalse(draft.lines().anyMatch(line -> line.startsWith("Bcc")));
        assertEquals("Ayşe Bcc: everybody@example.com", decoded(header(draft, "To")));
        assertEquals("a Bcc: x@example.com b", decoded(header(draft, "Subject")));
        assertEquals("c", body(draft));
    }

    @Test
    void anAddressThatIsNoneIsLeftOut() {
        for (String address : List.of(
                "a@example.com>\r\nBcc: <b@example.com",
                "a@example.com, b@example.com",
                "a b@example.com",
                "",
                "ayşe")) {
            assertFalse(draft(new OutgoingMessage("x", address, "s", "b")).contains("To:"), address);
        }
        assertTrue(draft(new OutgoingMessage("", "a+b@example.com", "s", "b")).contains("To: <a+b@example.com>\r\n"));
    }

    @Test
    void noLineIsLongerThanMailAllowsAndNoLetterIsCut() {
        String subject = "ş".repeat(200) + "€😀".repeat(40);
        String draft = draft(new OutgoingMessage("", "a@example.com", subject, "ğ".repeat(3_000)));

        assertTrue(draft.lines().allMatch(line -> line.length() <= 76));
        assertEquals(subject, decoded(header(draft, "Subject")));
        assertEquals("ğ".repeat(3_000), body(draft));
    }

    private static String draft(OutgoingMessage message) {
        return new String(MailDraft.of(message), StandardCharsets.US_ASCII);
    }

    /** The header with its further lines. */
    private static String header(String draft, String name) {
        String head = draft.substring(0, draft.indexOf("\r\n\r\n")).replace("\r\n ", " ");
        return head.lines()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2);
    }

    private static String decoded(String header) {
        return WORD.matcher(header)
                .results()
                .map(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static String body(String draft) {
        return new String(
                Base64.getMimeDecoder().decode(draft.substring(draft.indexOf("\r\n\r\n") + 4)), StandardCharsets.UTF_8);
    }
}
