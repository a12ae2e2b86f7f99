package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.store.seal.Keyring;
import huni.testing.SetClock;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase set, changed and taken away on the data page, in the whole window. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ProtectionWindowTest {

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new ShownWindow(folder, new SetClock("2026-11-23T09:00:00Z"), 30);
        window.store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        press("place-data");
    }

    @AfterEach
    void close() {
        window.close();
        Keyring.clear();
    }

    private void press(String id) {
        OnFx.run(() -> assertInstanceOf(ButtonBase.class, window.find(id), id).fire());
        window.drawn();
    }

    private void into(String id, String words) {
        OnFx.run(() -> window.find(id).requestFocus());
        window.words(words);
    }

    private String text(String id) {
        return OnFx.call(
                () -> assertInstanceOf(Label.class, window.find(id), id).getText());
    }

    private boolean isSealed() throws IOException {
        for (Backup backup : window.store.backups().all()) {
            assertEquals(Keyring.isSealed(folder.resolve("huni.mv.db")), Keyring.isSealed(backup.file()));
        }
        return Keyring.isSealed(folder.resolve("huni.mv.db"));
    }

    private RecoveryKey choose(String words) {
        into("protection-new", words);
        into("protection-again", words);
        press("protection-next");
        return RecoveryKey.read(text("protection-key")).orElseThrow();
    }

    private RecoveryKey encrypt(String words) {
        press("protection-set");
        RecoveryKey key = choose(words);
        typeWords(key);
        press("protection-next");
        return key;
    }

    private void typeWords(RecoveryKey key) {
        OnFx.run(() -> {
            assertInstanceOf(TextField.class, window.find("protection-word-1"))
                    .setText(key.words().get(1));
            assertInstanceOf(TextField.class, window.find("protection-word-4"))
                    .setText(key.words().get(4));
        });
    }

    @Test
    void nothingIsEncryptedBeforeTwoWordsOfTheRecoveryKeyWereTypedBack() throws Exception {
        press("protection-set");
        RecoveryKey key = choose("gizli şifre");
        press("protection-next");
        assertTrue(text("protection-problem").startsWith("İkisinden biri"), text("protection-problem"));
        assertFalse(isSealed());

        typeWords(key);
        press("protection-next");

        assertTrue(isSealed());
        assertEquals(30, window.store.prospects().count(ListRequest.ALL));
        assertTrue(window.find("protection-remove").isVisible());
    }

    @Test
    void twoThatDifferAndOneThatIsShortAreSaid() throws Exception {
        press("protection-set");
        into("protection-new", "gizli şifre");
        into("protection-again", "gizli sifre");
        press("protection-next");
        assertEquals("İkisi aynı değil. Yeniden yazın.", text("protection-problem"));

        into("protection-new", "kısa");
        into("protection-again", "kısa");
        press("protection-next");
        assertEquals("Parola en az 8 karakter olmalı.", text("protection-problem"));
        press("protection-leave");
        assertFalse(isSealed());
    }

    @Test
    void whoForgotItSetsAnotherWithTheRecoveryKey() throws Exception {
        RecoveryKey key = encrypt("gizli şifre");
        press("protection-set");
        into("protection-present", key.line());
        RecoveryKey next = choose("başka bir şifre");
        typeWords(next);
        press("protection-next");

        assertTrue(isSealed());
        assertFalse(window.store.protection().isRight(Passphrase.taking("gizli şifre".toCharArray())));
        assertFalse(
                window.store.protection().isRight(Passphrase.taking(key.line().toCharArray())));
        assertTrue(window.store.protection().isRight(Passphrase.taking("başka bir şifre".toCharArray())));
    }

    @Test
    void itIsTakenAwayByWhoKnowsItAlone() throws Exception {
        encrypt("gizli şifre");
        press("protection-remove");
        into("protection-present", "wrong word");
        press("protection-next");
        assertEquals("Bu, şimdiki parola ya da kurtarma anahtarı değil.", text("protection-problem"));
        assertTrue(isSealed());

        into("protection-present", "gizli şifre");
        press("protection-next");

        assertFalse(isSealed());
        assertEquals(30, window.store.prospects().count(ListRequest.ALL));
    }
}
