package huni.command;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import java.io.IOException;
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

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ShareCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException, IOException {
        try {
            ArchiveManifest shared = program.share(store.folder(), to, new ArchiveProgress(console, "share.copying"));
            console.progressEnds();
            if (json) {
                console.printJson(new Result(to, shared.prospects(), shared.rows()));
            } else {
                console.print(console.texts().text("share.done", shared.prospects(), shared.rows(), to));
            }
            return ExitCode.OK;
        } catch (ArchiveRefusedException refused) {
            throw new CommandFailedException(console.texts().text("share.refused", refused.detail()), refused);
        } finally {
            console.progressEnds();
        }
    }

    private record Result(String workspace, long prospects, long rows) {}
}
