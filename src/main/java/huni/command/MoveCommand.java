package huni.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the store to another folder, from where it is opened from then on. */
@Command(name = "move", mixinStandardHelpOptions = true)
final class MoveCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(paramLabel = "DIR", descriptionKey = "move.to", converter = NamedPath.class)
    private Path to = Path.of("");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    MoveCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        try {
            Path there = to.toAbsolutePath().normalize();
            Path from = program.move(store.folder(), there, new ArchiveProgress(console, "move.copying"));
            console.progressEnds();
            if (json) {
                console.printJson(new Result(from.toString(), there.toString()));
            } else {
                console.print(console.texts().text("move.done", there, from));
            }
            return ExitCode.OK;
        } finally {
            console.progressEnds();
        }
    }

    private record Result(String from, String to) {}
}
