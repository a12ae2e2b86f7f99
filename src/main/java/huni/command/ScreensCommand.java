package huni.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws every screen with sample data, in both languages, themes and sizes. Needs no display and no store. */
@Command(name = "screens", mixinStandardHelpOptions = true)
final class ScreensCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "screens.folder", converter = NamedPath.class)
    private Path folder;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ScreensCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        List<Path> pictures = program.drawScreens(folder.toAbsolutePath().normalize());
        if (json) {
            console.printJson(new Result(pictures.stream().map(Path::toString).toList()));
        } else {
            pictures.forEach(picture -> console.print(picture.toString()));
        }
        return ExitCode.OK;
    }

    private record Result(List<String> pictures) {}
}
