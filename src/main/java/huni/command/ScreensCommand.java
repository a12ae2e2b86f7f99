package huni.command;

import huni.command.PictureChoice.Language;
import huni.command.PictureChoice.Shade;
import huni.command.PictureChoice.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Draws every screen with sample data, in both languages, themes and sizes, or in those chosen. Needs no store. */
@Command(name = "screens", mixinStandardHelpOptions = true)
final class ScreensCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "screens.folder", converter = NamedPath.class)
    private Path folder;

    @Option(names = "--lang", paramLabel = "tr|en", descriptionKey = "screens.lang")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--theme", paramLabel = "light|dark|contrast", descriptionKey = "screens.theme")
    private Optional<Shade> shade = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            descriptionKey = "screens.size",
            converter = WindowSize.class)
    private Optional<Size> size = Optional.empty();

    @Option(
            names = "--text",
            paramLabel = "100|125|150",
            descriptionKey = "screens.text",
            converter = TextPercent.class)
    private Optional<Integer> text = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ScreensCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        List<Path> pictures = program.drawScreens(folder.toAbsolutePath().normalize(), choice());
        if (json) {
            console.printJson(new Result(pictures.stream().map(Path::toString).toList()));
        } else {
            pictures.forEach(picture -> console.print(picture.toString()));
        }
        return ExitCode.OK;
    }

    private PictureChoice choice() {
        PictureChoice all = PictureChoice.ALL;
        PictureChoice spoken = language.map(all::in).orElse(all);
        PictureChoice shaded = shade.map(spoken::in).orElse(spoken);
        PictureChoice sized = size.map(shaded::of).orElse(shaded);
        return text.map(sized::withText).orElse(sized);
    }

    private record Result(List<String> pictures) {}

    /** Width and height of a window, written 1280x720; each from 640 to 4000 pixels. */
    static final class WindowSize implements ITypeConverter<Size> {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
        private static final int SMALLEST = 640;
        private static final int LARGEST = 4000;

        @Override
        public Size convert(String value) {
            Matcher written = WRITTEN.matcher(value);
            if (written.matches()) {
                int width = Integer.parseInt(written.group(1));
                int height = Integer.parseInt(written.group(2));
                if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
                    return new Size(width, height);
                }
            }
            throw new TypeConversionException(value);
        }
    }

    /** A size of text that the program has. */
    static final class TextPercent implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return switch (value) {
                case "100" -> 100;
                case "125" -> 125;
                case "150" -> 150;
                default -> throw new TypeConversionException(value);
            };
        }
    }
}
