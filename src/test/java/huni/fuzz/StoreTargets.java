package huni.fuzz;

import huni.command.Terminal;
import huni.exchange.archive.ZipArchive;
import huni.faults.StoredRows;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.seal.Keyring;
import huni.store.sql.Sql;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whole stores, as somebody brings them from elsewhere: archives that are taken in, and encrypted files. */
final class StoreTargets {

    private static final String WORD = "gizli şifre öğün";
    private static final String DATABASE = "huni.mv.db";

    private StoreTargets() {}

    static List<Target> all(GoodInputs good) throws Exception {
        return List.of(takenIn(good), sealed(good));
    }

    /** An archive comes in whole and sound, or nothing of it does and a sentence says why. */
    private static Target takenIn(GoodInputs good) throws Exception {
        Path empty = good.store().resolveSibling("empty");
        try (StoreFolder folder = StoreFolder.open(empty);
                Database database = Database.open(folder)) {
            Objects.requireNonNull(database);
        }
        return new ArchiveTarget("archive-in", 30, List.of(GoodInputs.archive()), file -> {
            Path place = copy(empty, good.store().resolveSibling("taking"));
            Map<String, Long> before = held(place);
            Terminal.Result result = good.terminal().call("import", file.toString(), "--store", place.toString());
            TypedTargets.told(result);
            Map<String, Long> after = held(place);
            boolean isDone = result.status() == 0;
            if (!isDone && !after.equals(before)) {
                throw new IllegalStateException("refused, and something changed: " + result.messages());
            }
            if (isDone
                    && prospects(place)
                            != new ZipArchive().verify(file, ArchiveWatch.NONE).prospects()) {
                throw new IllegalStateException("not all came in: " + result.messages());
            }
        });
    }

    private static Path copy(Path store, Path place) throws IOException {
        delete(place);
        Files.createDirectories(place);
        Files.copy(store.resolve(DATABASE), place.resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
        return place;
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            List<Path> all = new ArrayList<>();
            try (var files = Files.walk(place)) {
                files.forEach(all::add);
            }
            for (Path path : all.reversed()) {
                Files.delete(path);
            }
        }
    }

    /** What it holds, if it is sound. */
    private static Map<String, Long> held(Path place) throws Exception {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            List<String> wrong = new ArrayList<>();
            new StoreCheck(database).findings().forEach(finding -> wrong.add(finding.toString()));
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("not sound: " + wrong);
            }
            return StoredRows.sums(database);
        }
    }

    private static long prospects(Path place) throws Exception {
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            return database.read(connection -> Sql.number(connection, "select count(*) from prospect"));
        }
    }

    /** The beginning of an encrypted file is refused with a sentence, or opened right. */
    private static Target sealed(GoodInputs good) throws Exception {
        Path place = copy(good.store(), good.store().resolveSibling("sealing"));
        Path word = Files.writeString(good.store().resolveSibling("word.txt"), WORD + "\n");
        call(
                good,
                "backup",
                "--store",
                place.toString(),
                "--to",
                place.resolve("plain.huni").toString());
        call(
                good,
                "encrypt",
                "--store",
                place.toString(),
                "--new-passphrase-file",
                word.toString(),
                "--recovery-file",
                good.store().resolveSibling("recovery.txt").toString());
        call(
                good,
                "backup",
                "--store",
                place.toString(),
                "--passphrase-file",
                word.toString(),
                "--to",
                place.resolve("sealed.huni").toString());
        List<byte[]> seeds =
                List.of(Files.readAllBytes(place.resolve(DATABASE)), Files.readAllBytes(place.resolve("sealed.huni")));
        return new SealedTarget(15, seeds, file -> {
            Path tried = good.store().resolveSibling("tried");
            delete(tried);
            Files.createDirectories(tried);
            Files.copy(file, tried.resolve(DATABASE));
            Keyring.clear();
            for (String[] command : List.of(
                    new String[] {"check", "--store", tried.toString(), "--passphrase-file", word.toString()},
                    new String[] {
                        "restore",
                        file.toString(),
                        "--preview",
                        "--store",
                        good.store().toString(),
                        "--passphrase-file",
                        word.toString()
                    })) {
                TypedTargets.told(good.terminal().call(command));
            }
        });
    }

    private static void call(GoodInputs good, String... command) {
        Terminal.Result result = good.terminal().call(command);
        if (result.status() != 0) {
            throw new IllegalStateException(result.messages());
        }
    }
}
