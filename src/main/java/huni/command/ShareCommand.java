package huni.command;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workspace on a server with all that a store holds, for several people; the store stays as it is. */
@Command(name = "share", mixinStandardHelpOptions = true)
final class ShareCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "ADDRESS", descriptionKey = "share.to")
    private String to = "";

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "share.from")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ShareCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException, IOException {
        try {
            ArchiveProgress progress = new ArchiveProgress(console, "share.copying");
            ArchiveManifest shared = program.share(store.folder(), from, to, progress);
            console.progressEnds();
            if (json) {
                console.printJson(new Result(to, shared.prospects(), shared.rows()));
            } else {
                console.print(
                        from.isPresent()
                                ? console.texts()
                                        .text("share.done.from", shared.prospects(), shared.rows(), to, from.get())
                                : console.texts().text("share.done", shared.prospects(), shared.rows(), to));
            }
            return ExitCode.OK;
        } catch (ArchiveRefusedException refused) {
            throw new CommandFailedException(
                    from.isPresent()
                            ? console.texts()
                                    .text(
                                            "restore.refused." + RestoreCommand.key(refused),
                                            from.get(),
                                            refused.detail())
                            : console.texts().text("share.refused", refused.detail()),
                    refused);
        } finally {
            console.progressEnds();
        }
    }

    private record Result(String workspace, long prospects, long rows) {}
}
