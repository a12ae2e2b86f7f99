package huni.command;

import huni.work.safety.BackupsBehindException;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Encrypts the store and its backups, or gives them another passphrase. */
@Command(name = "encrypt", mixinStandardHelpOptions = true)
final class EncryptCommand implements Callable<Integer> {

    /** Which words of the recovery key are asked for, counted from 0. */
    private static final List<Integer> ASKED = List.of(1, 4);

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "encrypt.new")
    private Optional<Path> passphrase = Optional.empty();

    @Option(names = "--recovery-file", paramLabel = "FILE", descriptionKey = "encrypt.recovery")
    private Optional<Path> recoveryFile = Optional.empty();

    EncryptCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException, IOException {
        try (OpenStore open = program.openExisting(store.folder())) {
            console.refuseShared(open);
            Protection protection = open.protection();
            boolean changed = protection.isOn();
            console.tell(console.texts().text("encrypt.forget"));
            try (Passphrase chosen = chosen()) {
                RecoveryKey recovery = RecoveryKey.random();
                arm(recovery);
                protection.put(chosen, recovery, new ArchiveProgress(console, "encrypt.writing"));
            } catch (CancellationException stopped) {
                // It would open nothing.
                if (recoveryFile.isPresent()) {
                    Files.deleteIfExists(recoveryFile.get().toAbsolutePath());
                }
                throw stopped;
            } finally {
                console.progressEnds();
            }
            console.print(console.texts().text(changed ? "encrypt.changed" : "encrypt.done"));
            return ExitCode.OK;
        } catch (BackupsBehindException behind) {
            throw new CommandFailedException(
                    console.texts().text("encrypt.behind", String.valueOf(behind.getMessage())), behind);
        }
    }

    private Passphrase chosen() throws CommandFailedException, IOException {
        Passphrase first = passphrase.isPresent() ? read(passphrase.get()) : typed("encrypt.ask");
        if (first.isShort()) {
            first.close();
            throw failed("encrypt.short", Passphrase.FEWEST);
        }
        if (first.isLong()) {
            first.close();
            throw failed("encrypt.long", Passphrase.MOST);
        }
        if (passphrase.isEmpty()) {
            try (Passphrase again = typed("encrypt.again")) {
                if (!first.isSameAs(again)) {
                    first.close();
                    throw failed("encrypt.differ");
                }
            }
        }
        return first;
    }

    private Passphrase read(Path file) throws CommandFailedException {
        try {
            return Passphrase.taking(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("passphrase.file", file), e);
        }
    }

    private Passphrase typed(String key) throws CommandFailedException {
        return console.secret(console.texts().text(key))
                .map(Passphrase::taking)
                .orElseThrow(() -> failed("encrypt.terminal"));
    }

    /** Nothing is encrypted before the recovery key is where it will be found again. */
    private void arm(RecoveryKey recovery) throws CommandFailedException, IOException {
        if (recoveryFile.isPresent()) {
            save(recoveryFile.get(), recovery);
            return;
        }
        console.tell(console.texts().text("encrypt.recovery.key", recovery.line()));
        for (int place : ASKED) {
            String typed = console.line(console.texts().text("encrypt.recovery.word", place + 1))
                    .orElseThrow(() -> failed("encrypt.terminal"));
            if (!recovery.isWord(place, typed)) {
                throw failed("encrypt.recovery.wrong", place + 1);
            }
        }
    }

    private void save(Path file, RecoveryKey recovery) throws CommandFailedException, IOException {
        Path place = file.toAbsolutePath();
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? Stream.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        .toArray(FileAttribute<?>[]::new)
                : new FileAttribute<?>[0];
        try (FileChannel out =
                FileChannel.open(place, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own)) {
            out.write(ByteBuffer.wrap((recovery.line() + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailedException(console.texts().text("encrypt.recovery.there", file), e);
        }
        if (!RecoveryKey.read(Files.readString(place)).equals(Optional.of(recovery))) {
            throw failed("encrypt.recovery.unread", file);
        }
        console.tell(console.texts().text("encrypt.recovery.saved", file));
    }

    private CommandFailedException failed(String key, Object... values) {
        return new CommandFailedException(console.texts().text(key, values));
    }
}
