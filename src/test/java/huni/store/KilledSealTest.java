package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.FileScrub;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSeal;
import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every state of the disk at which a program can be killed that sets, changes or takes away a passphrase, put together by hand:
 * the files that are done, the one under way, and those that are to come.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledSealTest {

    private static final String COMPANY = "Karahisar Mermercilik";
    private static final String STORE = "huni.mv.db";
    private static final List<String> BACKUPS =
            List.of("backups/backup-20261123-090000-asked.huni", "backups/schema-7.mv.db");

    private final StoreKey first =
            StoreKey.createQuickly(Passphrase.taking("gizli şifre".toCharArray()), RecoveryKey.random());
    private final StoreKey second = StoreKey.createQuickly(
            Passphrase.taking("başka bir parola".toCharArray()), RecoveryKey.random(), Optional.of(first));

    @TempDir
    private Path home;

    /** How far the file has come that is under way. */
    private enum Stage {
        HALF_WRITTEN,
        WRITTEN,
        NAMED_TWICE,
        REPLACED,
        HALF_WIPED
    }

    @BeforeEach
    void makeTheStoreInEachOfItsForms() throws Exception {
        Path plain = home.resolve("plain");
        open(plain, (database, _) -> {
            new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run)
                    .perform(new CreateProspect(COMPANY, "Selin Aksoy", Optional.empty()));
        });
        Files.copy(plain.resolve(STORE), plain.resolve(BACKUPS.get(1)));
        Files.writeString(plain.resolve(BACKUPS.getFirst()), "an archive of " + COMPANY);
        copy(plain, home.resolve("first"));
        open(home.resolve("first"), (_, seal) -> seal.put(first));
        copy(home.resolve("first"), home.resolve("second"));
        open(home.resolve("second"), (_, seal) -> seal.put(second));
        Keyring.clear();
    }

    @AfterEach
    void forgetTheKeys() {
        Keyring.clear();
    }

    @FunctionalInterface
    private interface Visit {
        void to(Database database, StoreSeal seal) throws IOException;
    }

    private static void open(Path place, Visit visit) throws StoreRefusedException, IOException {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            visit.to(database, new StoreSeal(folder, database, Optional::empty));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The store as a kill leaves it: so many files are done, and the next one is at that stage. */
    private Path killed(String before, String after, List<String> order, int done, Stage stage) throws IOException {
        Path place = home.resolve("killed");
        copy(home.resolve(before), place);
        for (String name : order.subList(0, done)) {
            Files.write(
                    place.resolve(name), Files.readAllBytes(home.resolve(after).resolve(name)));
        }
        Path file = place.resolve(order.get(done));
        byte[] was = Files.readAllBytes(file);
        byte[] becomes = Files.readAllBytes(home.resolve(after).resolve(order.get(done)));
        Path next = order.get(done).equals(STORE)
                ? place.resolve("unfinished-sealing.mv.db")
                : file.resolveSibling(file.getFileName() + ".sealing");
        Path old = file.resolveSibling(file.getFileName() + ".wiping");
        switch (stage) {
            case HALF_WRITTEN -> Files.write(next, Arrays.copyOf(becomes, becomes.length / 2));
            case WRITTEN -> Files.write(next, becomes);
            case NAMED_TWICE -> {
                Files.write(next, becomes);
                Files.createLink(old, file);
            }
            case REPLACED -> {
                Files.write(old, was);
                Files.write(file, becomes);
            }
            case HALF_WIPED -> {
                Arrays.fill(was, 0, was.length / 2, (byte) 0);
                Files.write(old, was);
                Files.write(file, becomes);
            }
        }
        return place;
    }

    private List<String> wrongAfterTheNextStart(Path place) throws IOException {
        List<String> wrong = new ArrayList<>();
        try {
            open(place, (database, seal) -> {
                seal.complete();
                if (database.read(connection -> Sql.number(connection, "select count(*) from prospect")) != 1) {
                    wrong.add("somebody is lost");
                }
                new StoreCheck(database).findings().forEach(finding -> wrong.add(finding.toString()));
                wrong.addAll(new FileScrub(database).whole().broken());
            });
        } catch (StoreRefusedException | RuntimeException refused) {
            wrong.add("it does not open: " + refused);
        }
        Optional<StoreKey> key = Keyring.key(place.resolve(STORE));
        for (String name : BACKUPS) {
            if (!Keyring.key(place.resolve(name)).equals(key) || Keyring.isLocked(place.resolve(name))) {
                wrong.add(name + " is not encrypted as the store is");
            }
            if (!content(place.resolve(name)).contains(COMPANY)) {
                wrong.add(name + " does not hold what it held");
            }
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (key.isPresent() && text(file).contains(COMPANY)) {
                    wrong.add(file.getFileName() + " can be read");
                }
                if (file.toString().matches(".*(wiping|sealing|unfinished).*")) {
                    wrong.add("left behind: " + file.getFileName());
                }
            }
        }
        return wrong;
    }

    private String content(Path file) throws IOException {
        Path plain = Files.createFile(home.resolve("content"));
        try {
            (file.toString().endsWith(".huni") ? SealedCopy.ARCHIVE : SealedCopy.DATABASE)
                    .write(file, plain, Optional.empty());
            return text(plain);
        } finally {
            Files.delete(plain);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static List<String> ordered(boolean backupsFirst) {
        List<String> order = new ArrayList<>(BACKUPS);
        order.add(backupsFirst ? BACKUPS.size() : 0, STORE);
        return order;
    }

    private void assertNothingIsLostBetween(String before, String after, boolean backupsFirst, StoreKey... keys)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> order = ordered(backupsFirst);
        for (int done = 0; done < order.size(); done++) {
            for (Stage stage : Stage.values()) {
                Path place = killed(before, after, order, done, stage);
                boolean stored = order.subList(0, done).contains(STORE)
                        || order.get(done).equals(STORE) && stage.compareTo(Stage.REPLACED) >= 0;
                Keyring.clear();
                // Only one of the passphrases is valid at any moment: that of what the store is now.
                String form = stored ? after : before;
                Stream.of(keys)
                        .filter(key -> form.equals("first") == key.equals(first))
                        .forEach(Keyring::add);
                String where = order.get(done) + " " + stage + ": ";
                wrongAfterTheNextStart(place).forEach(problem -> wrong.add(where + problem));
                if (Keyring.isSealed(place.resolve(STORE)) == form.equals("plain")) {
                    wrong.add(where + "it is neither as before nor as after");
                }
                delete(place);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(Files.notExists(home.resolve("killed")));
    }

    @Test
    void whileItIsSet() throws IOException {
        assertNothingIsLostBetween("plain", "first", false, first);
    }

    @Test
    void whileItIsChanged() throws IOException {
        assertNothingIsLostBetween("first", "second", false, first, second);
    }

    @Test
    void whileItIsTakenAway() throws IOException {
        assertNothingIsLostBetween("first", "plain", true, first);
    }
}
