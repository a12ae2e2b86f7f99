package huni.app;

import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.list.ProspectSearch;
import huni.ui.message.MessageRequest;
import huni.ui.shell.Destination;
import huni.ui.shell.PaletteCommand;
import huni.ui.shell.Search;
import huni.ui.shell.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds what the search field finds and offers. */
final class PaletteBuilder {

    private final WindowParts parts;
    private final Navigator navigator;

    PaletteBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    /** Finds prospects; they open beside the place. */
    Search search() {
        ProspectSearch prospects = new ProspectSearch(
                parts.store().prospects(),
                parts.store().longReads().prospects(),
                parts.store().pipelines(),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.failures());
        return (words, onFound) -> prospects.find(words, found -> onFound.accept(results(words, found)));
    }

    private List<SearchResult> results(String words, ProspectSearch.Found found) {
        List<SearchResult> results =
                new ArrayList<>(found.best().stream().map(this::result).toList());
        if (found.all().orElse(Long.MAX_VALUE) > found.best().size()) {
            Texts texts = parts.texts();
            results.add(new SearchResult(
                    texts.text("app.search.prospects"),
                    found.all().isPresent()
                            ? texts.text("app.search.all", found.all().getAsLong())
                            : texts.text("app.search.more"),
                    "",
                    Icons.PROSPECTS,
                    () -> navigator.showFound(words)));
        }
        return results;
    }

    private SearchResult result(ProspectSearch.Match match) {
        return new SearchResult(
                parts.texts().text("app.search.prospects"),
                match.company(),
                match.detail(),
                Icons.COMPANY,
                () -> navigator.openBeside(match.prospect(), false),
                Optional.of(() -> navigator.call(match.prospect())));
    }

    /** The commands, in the order in which they are offered. */
    List<PaletteCommand> commands(SampleDataCommands samples, Runnable showKeys) {
        List<PaletteCommand> commands = new ArrayList<>();
        commands.add(command("shell.new", Icons.ADD, "Shortcut+N", navigator::newProspect));
        commands.add(new PaletteCommand(
                parts.texts().text("app.command.message"),
                Icons.MAIL,
                "Shortcut+M",
                () -> navigator.shown().map(MessageRequest::to).ifPresent(navigator::write),
                () -> navigator.shown().isPresent()));
        commands.add(command("app.command.incentives", Icons.GIFT, "", navigator::incentives));
        commands.add(command("app.command.import", Icons.IMPORT, "", () -> navigator.goTo(Destination.DATA)));
        commands.add(command(
                "app.command.calendar", Icons.APPOINTMENT, "", () -> new CalendarFiles(parts).take(navigator.shown(), navigator::events)));
        commands.addAll(new SettingCommands(parts.preferences(), parts.texts()).commands());
        commands.add(command("shell.keys", Icons.KEYS, "F1", showKeys));
        commands.add(command("app.sample.add", Icons.SAMPLE, "", samples::add));
        commands.add(new PaletteCommand(
                parts.texts().text("app.sample.remove"), Icons.SAMPLE, "", samples::remove, samples::isPresent));
        return commands;
    }

    private PaletteCommand command(String name, Icons icon, String keys, Runnable run) {
        return new PaletteCommand(parts.texts().text(name), icon, keys, run);
    }
}
