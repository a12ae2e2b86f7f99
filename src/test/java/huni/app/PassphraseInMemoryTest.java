package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import huni.language.Texts;
import huni.store.file.StoreLock;
import huni.store.file.StoreSeal;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import huni.ui.kit.OnFx;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PassphraseInMemoryTest {

    /** Not as words: the test itself would hold them. */
    private static final int[] HIDDEN = {0x54, 0x5c, 0x4a, 0x52, 0x5a, 0x41, 0x2, 0x45, 0x5c, 0x5b, 0x51, 0x3};

    private static final int MASK = 0x33;

    @TempDir
    private Path home;

    @AfterEach
    void forgetTheKeys() {
        Keyring.clear();
    }

    private static char[] letters() {
        char[] letters = new char[HIDDEN.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) (HIDDEN[i] ^ MASK);
        }
        return letters;
    }

    @Test
    void rightAfterOpeningTheHeapDoesNotHoldThePassphraseWhole() throws Exception {
        // What other tests left would be written and searched, too.
        System.gc();
        Path place = home.resolve("store");
        try (OpenedStore store = OpenedStore.open(place, InstantSource.system(), Runnable::run);
                Passphrase word = Passphrase.taking(letters())) {
            StoreSeal seal = store.safety().seal();
            seal.put(StoreKey.createQuickly(word, RecoveryKey.random()));
        }
        Keyring.clear();

        assertTrue(openByTyping(place));

        try (OpenedStore store = OpenedStore.open(place, InstantSource.system(), Runnable::run)) {
            assertTrue(store.protection().isOn());
            assertEquals(List.of(), whereInTheHeap());
        }
    }

    /** Letter by letter into the window that asks at the start. */
    private boolean openByTyping(Path place) {
        List<Exception> problems = new ArrayList<>();
        SteppedTaskRunner tasks = new SteppedTaskRunner(problems::add);
        boolean[] opened = {false};
        OnFx.run(() -> {
            OpeningView view = new OpeningView(
                    new StoreLock(place, InstantSource.system()),
                    place,
                    InstantSource.system(),
                    tasks,
                    Texts.in(Locale.ENGLISH, List.of("huni/app/texts", "huni/ui/kit/texts")),
                    _ -> opened[0] = true);
            Stage stage = new Stage();
            stage.setScene(new Scene(view.root()));
            stage.show();
            view.focus();
            for (int one : HIDDEN) {
                Event.fireEvent(
                        view.root().lookup("#opening-passphrase"),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(one ^ MASK),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
            ((Button) view.root().lookup("#opening-open")).fire();
            tasks.settle();
            view.close();
            stage.close();
        });
        assertEquals(List.of(), problems);
        return opened[0];
    }

    private List<String> whereInTheHeap() throws IOException {
        Path dump = home.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), false);
        byte[] narrow = new byte[HIDDEN.length];
        byte[] big = new byte[2 * HIDDEN.length];
        byte[] little = new byte[2 * HIDDEN.length];
        char[] letters = letters();
        for (int i = 0; i < letters.length; i++) {
            narrow[i] = (byte) letters[i];
            big[2 * i + 1] = narrow[i];
            little[2 * i] = narrow[i];
        }
        List<String> found = new ArrayList<>();
        try (FileChannel file = FileChannel.open(dump)) {
            ByteBuffer piece = ByteBuffer.allocate(1 << 22);
            long at = 0;
            while (file.read(piece.clear(), at) > big.length) {
                byte[] bytes = piece.array();
                int length = piece.position();
                for (byte[] word : List.of(narrow, big, little)) {
                    if (holds(bytes, length, word)) {
                        found.add("as " + word.length + " bytes near " + at);
                    }
                }
                at += length - big.length;
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, int length, byte[] word) {
        for (int from = 0; from <= length - word.length; from++) {
            int same = 0;
            while (same < word.length && bytes[from + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }
}
