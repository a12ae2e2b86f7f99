package huni.faults;

import huni.app.KilledSession;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a store whose passphrase was being set, changed or taken away when its program was killed. */
final class SealedFiles {

    /** Words that stand in every file of theirs that is not encrypted: a table's, and an archive's. */
    private static final List<String> READABLE = List.of("store_schema", "manifest.json");

    private SealedFiles() {}

    /**
     * Gives the store its key, and says which passphrases it was opened by: none if it is not encrypted.
     *
     * @throws IllegalStateException if it is encrypted and not exactly one of the two opens it
     */
    static List<String> opened(Path place) throws IOException {
        Keyring.clear();
        Path file = place.resolve("huni.mv.db");
        if (!Keyring.isSealed(file)) {
            return List.of();
        }
        List<String> opening = new ArrayList<>();
        for (String word : List.of(KilledSession.FIRST, KilledSession.SECOND)) {
            if (Keyring.unlock(file, KilledSession.word(word))) {
                opening.add(word);
            }
        }
        if (opening.size() != 1) {
            throw new IllegalStateException("opened by " + opening);
        }
        return opening;
    }

    /**
     * Gives a store its key and that alone, as a start does that is told the passphrase.
     *
     * @param known keys that passphrases have opened before, which takes long; one that is new is added
     * @throws IllegalStateException if no passphrase opens it
     */
    static void unlock(Path file, List<StoreKey> known) throws IOException {
        Keyring.clear();
        for (StoreKey key : known) {
            Keyring.add(key);
            if (isUnlocked(file)) {
                return;
            }
            Keyring.clear();
        }
        if (!Keyring.isSealed(file)) {
            return;
        }
        for (String word : List.of(KilledSession.FIRST, KilledSession.SECOND)) {
            if (Keyring.unlock(file, KilledSession.word(word))) {
                known.add(Keyring.key(file).orElseThrow());
                return;
            }
        }
        throw new IllegalStateException("no passphrase opens it");
    }

    private static boolean isUnlocked(Path file) throws IOException {
        return Keyring.key(file).filter(StoreKey::isWhole).isPresent();
    }

    /** What is not encrypted as the store is once the next start has gone on, and what was left behind. */
    static List<String> unlike(Path place) throws IOException {
        List<String> wrong = new ArrayList<>();
        Path store = place.resolve("huni.mv.db");
        boolean sealed = Keyring.isSealed(store);
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".wiping") || name.endsWith(".sealing")) {
                    wrong.add("left behind: " + name);
                }
                if (sealed && READABLE.stream().anyMatch(contentOf(file)::contains)) {
                    wrong.add("not encrypted: " + name);
                }
                if (Keyring.isSealed(file) && !Keyring.key(file).equals(Keyring.key(store))) {
                    wrong.add("encrypted with another key: " + name);
                }
            }
        }
        return wrong;
    }

    private static String contentOf(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
