package huni.work.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassphraseTest {

    @Test
    void whatWasHandedInIsWiped() {
        char[] typed = "gizli şifre".toCharArray();
        Passphrase passphrase = Passphrase.taking(typed);

        assertArrayEquals(new char["gizli şifre".length()], typed);
        assertArrayEquals("gizli şifre".getBytes(StandardCharsets.UTF_8), passphrase.bytes());
        passphrase.close();
        assertTrue(passphrase.isSameAs(Passphrase.taking(new char["gizli şifre".length()])));
    }

    @Test
    void ofOneThatWasWipedNoKeyIsMade() {
        Passphrase passphrase = Passphrase.taking("gizli şifre".toCharArray());
        Passphrase own = passphrase.copy();
        passphrase.close();

        assertThrows(IllegalStateException.class, passphrase::bytes);
        assertThrows(IllegalStateException.class, passphrase::copy);
        assertArrayEquals("gizli şifre".getBytes(StandardCharsets.UTF_8), own.bytes());
    }

    @Test
    void aLetterIsTheSameWhicheverWayTheKeyboardGivesIt() {
        Passphrase whole = Passphrase.taking("şöğüçİé parola".toCharArray());
        Passphrase parts = Passphrase.taking("s\u0327o\u0308g\u0306u\u0308c\u0327I\u0307e\u0301 parola".toCharArray());

        assertTrue(whole.isSameAs(parts));
        assertArrayEquals(whole.bytes(), parts.bytes());
    }

    @Test
    void aFileEndsWithItsLineAndThatIsNoPartOfIt() throws IOException {
        Passphrase file = Passphrase.taking("dört kelime\r\n".getBytes(StandardCharsets.UTF_8));

        assertTrue(file.isSameAs(Passphrase.taking("dört kelime".toCharArray())));
    }

    @Test
    void whatAnEditorPutsBeforeAFileIsNoPartOfIt() throws IOException {
        Passphrase file = Passphrase.taking("\uFEFFdört kelime\n".getBytes(StandardCharsets.UTF_8));

        assertTrue(file.isSameAs(Passphrase.taking("dört kelime".toCharArray())));
    }

    @Test
    void aFileThatIsNotOfThisEncodingIsRefused() {
        byte[] latin = "gizli \u00f6yk\u00fc".getBytes(StandardCharsets.ISO_8859_1);

        assertThrows(CharacterCodingException.class, () -> Passphrase.taking(latin));
        assertArrayEquals(new byte[latin.length], latin, "wiped all the same");
    }

    @Test
    void moreLettersThanCanBeTypedAreTooMany() {
        assertFalse(Passphrase.taking("x".repeat(256).toCharArray()).isLong());
        assertTrue(Passphrase.taking("x".repeat(257).toCharArray()).isLong());
    }

    @Test
    void sevenLettersAreTooFew() {
        assertTrue(Passphrase.taking("yedi7şş".toCharArray()).isShort());
        assertFalse(Passphrase.taking("sekiz8şş".toCharArray()).isShort());
        assertTrue(Passphrase.taking(new char[0]).isEmpty());
    }

    @Test
    void neitherSaysWhatItIs() {
        assertEquals(
                "Passphrase", Passphrase.taking("gizli şifre".toCharArray()).toString());
        assertEquals("RecoveryKey", RecoveryKey.random().toString());
    }

    @Test
    void aRecoveryKeyIsReadHoweverItWasTyped() {
        RecoveryKey key = RecoveryKey.random();

        assertEquals(Optional.of(key), RecoveryKey.read(key.line()));
        assertEquals(
                Optional.of(key),
                RecoveryKey.read(" " + key.line().toLowerCase(Locale.ROOT).replace('-', ' ') + "\n"));
        assertEquals(
                Optional.of(key), RecoveryKey.read(key.line().replace('0', 'O').replace('1', 'l')));
        assertTrue(key.isWord(4, " " + key.words().get(4).toLowerCase(Locale.ROOT)));
        assertFalse(key.isWord(4, key.words().get(3) + "X"));
    }

    @Test
    void aMistypedRecoveryKeyIsKnownAsSuch() {
        String line = RecoveryKey.random().line();
        long taken = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .mapToObj(other -> line.substring(0, 3) + (char) other + line.substring(4))
                .filter(typed -> RecoveryKey.read(typed).isPresent())
                .count();

        assertTrue(taken >= 1 && taken <= 5, "one in a thousand is not noticed, and " + taken + " of 32 were taken");
        assertEquals(Optional.empty(), RecoveryKey.read("XXXXX"));
    }
}
