package huni.command;

import huni.command.PictureChoice.Language;
import huni.language.Texts;
import huni.language.guide.Guide;
import huni.language.guide.GuideHtml;
import huni.language.guide.GuidePage;
import huni.language.guide.GuideText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the guide: its contents, one page, or all of it as one HTML file. Needs no store. */
@Command(name = "guide", mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PAGE", descriptionKey = "guide.page")
    private Optional<String> key = Optional.empty();

    @Option(names = "--lang", paramLabel = "tr|en", descriptionKey = "guide.lang")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "guide.format")
    private GuideFormat format = GuideFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "guide.out", converter = NamedPath.class)
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    GuideCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** What it is written as. */
    enum GuideFormat {
        TEXT,
        HTML
    }

    @Override
    public Integer call() throws CommandFailedException {
        Locale locale = language.map(chosen -> Locale.of(chosen == Language.TR ? "tr" : "en"))
                .orElse(console.locale());
        Guide guide = Guide.in(locale);
        Texts texts = Texts.in(locale, List.of("huni/command/texts"));
        List<GuidePage> all = guide.pages();
        List<GuidePage> pages = all.stream()
                .filter(page -> page.key().equals(key.orElse(page.key())))
                .toList();
        if (pages.isEmpty()) {
            throw new CommandFailedException(
                    console.texts().text("guide.none", key.orElse(""), String.join(", ", Guide.PAGES)));
        }
        GuideText text = new GuideText(texts);
        if (json) {
            console.printJson(pages.stream()
                    .map(page -> new Printed(page.key(), page.title(), text.of(page)))
                    .toList());
        } else if (format == GuideFormat.HTML) {
            give(new GuideHtml(guide, texts).of(pages));
        } else if (key.isEmpty() && file.isEmpty()) {
            contents(all, texts);
        } else {
            give(String.join("\n\n\n", pages.stream().map(text::of).toList()));
        }
        return ExitCode.OK;
    }

    private void contents(List<GuidePage> all, Texts texts) {
        console.print(texts.text("guide.title"));
        all.forEach(page -> console.print("  %-10s %s".formatted(page.key(), page.title())));
        console.tell(texts.text("guide.how"));
    }

    private void give(String written) throws CommandFailedException {
        if (file.isEmpty()) {
            console.print(written);
            return;
        }
        try {
            program.write(file.get(), written.getBytes(StandardCharsets.UTF_8));
            console.tell(console.texts().text("guide.written", file.get()));
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("guide.refused", file.get()), e);
        }
    }

    private record Printed(String page, String title, String text) {}
}
