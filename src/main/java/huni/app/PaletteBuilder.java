package huni.app;

import huni.domain.ProspectId;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistChoice;
import huni.domain.checklist.ChecklistHeading;
import huni.language.DomainWords;
import huni.language.StagePlaces;
import huni.language.Texts;
import huni.ui.field.Option;
import huni.ui.field.ShownPipeline;
import huni.ui.field.owner.Giving;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import huni.ui.list.ProspectSearch;
import huni.ui.message.MessageRequest;
import huni.ui.prospect.ProspectKeys.FactWay;
import huni.ui.shell.Destination;
import huni.ui.shell.PaletteCommand;
import huni.ui.shell.Search;
import huni.ui.shell.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Builds what the search field finds and offers. */
final class PaletteBuilder {

    private final WindowParts parts;
    private final Navigator navigator;
    private List<ChecklistHeading> checklists = List.of();

    PaletteBuilder(WindowParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
    }

    /** Finds prospects; they open beside the place. */
    Search search() {
        ProspectSearch prospects = new ProspectSearch(
                parts.store().prospects(),
                parts.store().longReads().prospects(),
                new StagePlaces(parts.store().pipelines(), parts.texts()),
                parts.tasks(),
                parts.texts(),
                parts.formats(),
                parts.failures());
        RecentProspects recent = new RecentProspects(parts.preferences());
        return new Search() {
            @Override
            public void find(String words, Consumer<? super List<SearchResult>> onFound) {
                prospects.find(words, recent.all(), found -> onFound.accept(results(words, found)));
            }

            @Override
            public void recent(Consumer<? super List<SearchResult>> onFound) {
                prospects.show(
                        others(recent.all()),
                        found -> onFound.accept(found.stream()
                                .map(match -> result("app.search.recent", match))
                                .toList()));
            }
        };
    }

    /** One does not go to where one is. */
    private List<ProspectId> others(List<ProspectId> all) {
        return all.stream()
                .filter(one -> !navigator.shown().equals(Optional.of(one)))
                .toList();
    }

    /** The checklists: to be edited, and to call the prospect with that is open. */
    List<PaletteCommand> checklists() {
        return checklists.stream()
                .flatMap(heading -> Stream.of(
                        new PaletteCommand(
                                parts.texts().text("app.checklist.call", words(heading)),
                                Icons.PHONE,
                                "",
                                () -> navigator.shown().ifPresent(prospect -> navigator.call(prospect, heading.key())),
                                () -> navigator.shown().isPresent()),
                        new PaletteCommand(
                                parts.texts().text("app.checklist.edit", words(heading)),
                                Icons.TASK,
                                "",
                                () -> navigator.edit(heading.key()))))
                .toList();
    }

    private String words(ChecklistHeading heading) {
        return new DomainWords(parts.texts()).checklist(heading);
    }

    /** The pipelines where what is chosen can go, and those to be shown on the board; none while there is one alone. */
    List<PaletteCommand> pipelines() {
        ShownPipeline shown = parts.shown();
        return !shown.areSeveral()
                ? List.of()
                : Stream.concat(
                                navigator.otherPipelines().stream()
                                        .map(other -> new PaletteCommand(
                                                parts.texts().text("pipeline.move.to", other.words()),
                                                Icons.MOVE,
                                                "",
                                                () -> navigator.toPipeline(other))),
                                shown.choicesProperty().get().stream().map(choice -> show(shown, choice)))
                        .toList();
    }

    /** Who can look after what is chosen; nobody where nothing is, or one person works alone. */
    List<PaletteCommand> giving() {
        Giving giving = parts.giving();
        return navigator.giving().stream()
                .flatMap(give -> giving.choices().stream()
                        .map(to -> new PaletteCommand(giving.words(to), Icons.PERSON, "", () -> give.accept(to))))
                .toList();
    }

    private PaletteCommand show(ShownPipeline shown, Option choice) {
        return new PaletteCommand(parts.texts().text("app.command.pipeline", choice.words()), Icons.BOARD, "", () -> {
            shown.choose(choice);
            navigator.goTo(Destination.BOARD);
        });
    }

    /** Follows the checklists that there are. */
    PaletteBuilder following() {
        Runnable stop = parts.performer().onChanged(changed -> {
            if (changed.everything() || changed.prospects().isEmpty()) {
                read();
            }
        });
        parts.closing().add(stop);
        read();
        return this;
    }

    private void read() {
        parts.tasks()
                .run(
                        () -> ChecklistChoice.offered(parts.store().checklists().checklists().stream()
                                .map(Checklist::heading)
                                .toList()),
                        now -> checklists = now,
                        parts.failures());
    }

    private List<SearchResult> results(String words, ProspectSearch.Found found) {
        List<SearchResult> results = new ArrayList<>(found.best().stream()
                .map(match -> result("app.search.prospects", match))
                .toList());
        if (found.all().orElse(Long.MAX_VALUE) > found.best().size()) {
            Texts texts = parts.texts();
            results.add(new SearchResult(
                    texts.text("app.search.prospects", KeyCap.words(KeyCombination.valueOf("Shortcut+L"))),
                    found.all().isPresent()
                            ? texts.text("app.search.all", found.all().getAsLong())
                            : texts.text("app.search.more"),
                    "",
                    Icons.PROSPECTS,
                    () -> navigator.showFound(words)));
        }
        return results;
    }

    private SearchResult result(String group, ProspectSearch.Match match) {
        return new SearchResult(
                parts.texts().text(group, KeyCap.words(KeyCombination.valueOf("Shortcut+L"))),
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
        for (FactWay way : FactWay.values()) {
            commands.add(new PaletteCommand(
                    parts.texts().text("app.command.fact." + way.name().toLowerCase(Locale.ROOT)),
                    way == FactWay.RHYTHM ? Icons.TIME : Icons.PERSON,
                    way.keys(),
                    () -> navigator.goTo(way),
                    () -> navigator.shown().isPresent()));
        }
        commands.add(command("whatif.hint", Icons.TREND, "", () -> {
            navigator.goTo(Destination.BOARD);
            parts.whatIf().begin();
        }));
        commands.add(command("app.command.incentives", Icons.GIFT, "", navigator::incentives));
        commands.add(command("trash.title", Icons.DELETE, "", navigator::trash));
        commands.add(command("app.command.import", Icons.IMPORT, "", () -> navigator.goTo(Destination.DATA)));
        commands.add(command(
                "app.command.calendar",
                Icons.APPOINTMENT,
                "",
                () -> new CalendarFiles(parts).take(navigator.shown(), navigator::events)));
        commands.add(new PaletteCommand(
                parts.texts().text("app.command.export.board"),
                Icons.EXPORT,
                "",
                () -> navigator.boardExport().ifPresent(Runnable::run),
                () -> navigator.boardExport().isPresent()));
        commands.addAll(new TakeoutBuilder(parts).commands());
        commands.add(command("app.command.week", Icons.EXPORT, "", () -> new WeeklyReports(parts).save()));
        commands.addAll(new SettingCommands(parts.preferences(), parts.texts()).commands());
        commands.add(command("keys.title", Icons.KEYS, "F1", showKeys));
        commands.add(command("app.sample.add", Icons.SAMPLE, "", samples::add));
        commands.add(new PaletteCommand(
                parts.texts().text("app.sample.remove"), Icons.SAMPLE, "", samples::remove, samples::isPresent));
        return commands;
    }

    private PaletteCommand command(String name, Icons icon, String keys, Runnable run) {
        return new PaletteCommand(parts.texts().text(name), icon, keys, run);
    }
}
