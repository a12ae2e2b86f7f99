package huni.command;

import huni.work.safety.Protection;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Takes the passphrase away from the store and its backups. */
@Command(name = "decrypt", mixinStandardHelpOptions = true)
final class DecryptCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    DecryptCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException, IOException {
        try (OpenStore open = program.openExisting(store.folder())) {
            console.refuseShared(open);
            Protection protection = open.protection();
            if (!protection.isOn()) {
                throw new CommandFailedException(console.texts().text("decrypt.off"));
            }
            protection.remove(new ArchiveProgress(console, "encrypt.writing"));
            console.progressEnds();
            console.print(console.texts().text("decrypt.done"));
            return ExitCode.OK;
        } finally {
            console.progressEnds();
        }
    }
}
