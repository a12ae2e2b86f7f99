package huni.app;

import huni.domain.calendar.TakenEvent;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.settings.Installation;
import huni.ui.shell.Destination;
import huni.ui.shell.RailEntry;
import huni.ui.shell.ShellView;
import huni.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * The content of the window in one language: every object of it, built once and in order. Another language, currency
 * or time zone gets a new one.
 */
final class Wiring implements AutoCloseable {

    private final WindowParts parts;
    private final ProspectBuilder prospect;
    private final CallBuilder call;
    private final List<RailEntry> places;
    private final ShellViewModel shell;
    private final ShellView window;
    private final Consumer<List<Path>> opening;

    /** @param installation what runs, and where its store lies */
    Wiring(
            OpenedStore store,
            TaskRunner tasks,
            Notices notices,
            Motion motion,
            Installation installation,
            WindowUser user,
            InstantSource clock) {
        parts = WindowParts.of(store, tasks, notices, motion, user, clock);
        WindowNavigator navigator = new WindowNavigator();
        SampleDataCommands samples = new SampleDataCommands(parts);
        prospect = new ProspectBuilder(parts, navigator, PhoneRegion.in(user.system()), clock);
        call = new CallBuilder(parts, navigator);
        BoardBuilder board = new BoardBuilder(parts, navigator, samples::add);
        ListBuilder list = new ListBuilder(parts, navigator);
        ChecklistsBuilder checklists = new ChecklistsBuilder(parts);
        ImportBuilder imports = new ImportBuilder(parts, navigator, PhoneRegion.in(user.system()), installation);
        places = TriedPlaces.of(parts, navigator)
                .each(
                        new TodayBuilder(parts, navigator).build(),
                        new RailEntry(Destination.BOARD, board::build),
                        new RailEntry(Destination.PROSPECTS, list::build),
                        new RailEntry(Destination.FUNNEL, new FunnelBuilder(parts, navigator)::build),
                        new RailEntry(Destination.QUOTA, new QuotaBuilder(parts, navigator)::build),
                        new RailEntry(Destination.COACH, new CoachBuilder(parts, navigator)::build),
                        new RailEntry(Destination.DATA, imports::build),
                        new RailEntry(Destination.SETTINGS, new SettingsBuilder(parts, navigator, installation)::build),
                        new RailEntry(Destination.CHECKLISTS, checklists::build));
        PaletteBuilder palette = new PaletteBuilder(parts, navigator).following();
        shell = new ShellViewModel(
                parts.texts(),
                parts.firstPlace(),
                parts.actions(navigator::newProspect),
                palette.search(),
                palette.commands(samples, this::toggleKeys));
        Node strip = new QuotaStripBuilder(parts, navigator).build();
        window = new ShellView(shell, strip, notices, places, parts.guide(), parts.texts(), motion);
        navigator.lead(shell, window, prospect, call, board, list, checklists);
        shell.palette().offer(parts.texts().text("shell.place.checklists"), palette::checklists);
        shell.palette().offer(parts.texts().text("pipeline.shown"), palette::pipelines);
        shell.palette().offer(parts.texts().text("owner.give"), palette::giving);
        parts.follow(shell, window);
        prospect.offerKept(window);
        call.offerOpen();
        parts.closing().add(new LivingCalendar(parts)::close);
        opening = imports.takeFrom(window, shell);
        parts.closing().add(SafetyWatch.over(parts, imports, installation.relocation()));
        parts.closing().add(UndoNames.of(parts).follow(shell));
        AwayWatch.over(parts, window);
    }

    /** The window's content. */
    Parent root() {
        return window.root();
    }

    /** Shows on the page of the data what would come in of files; nothing happens if there are none. */
    void open(List<Path> files) {
        opening.accept(files);
    }

    /** Where goes what nobody expected. */
    UnexpectedErrors failures() {
        return parts.failures();
    }

    /** Shows a place. */
    void goTo(Destination destination) {
        shell.goTo(destination);
    }

    /** Which place is shown. */
    Destination place() {
        return shell.placeProperty().get();
    }

    /** The places, in the order of the rail. */
    List<Destination> places() {
        return places.stream().map(RailEntry::destination).toList();
    }

    /** Opens the prospect that a search for these words finds first. */
    void openFound(String words) {
        prospect.openFound(words, window);
    }

    /** Begins a call with the prospect that a search for these words finds first. */
    void callFound(String words) {
        call.beginFound(words, window);
    }

    /** Begins a message to the prospect that a search for these words finds first. */
    void writeFound(String words) {
        prospect.writeFound(words, window);
    }

    /** Shows what was given to all prospects. */
    void openLedger() {
        prospect.incentives(window);
    }

    /** Asks about events of a calendar. */
    void askAbout(List<TakenEvent> events) {
        prospect.askAbout(events, window);
    }

    private void toggleKeys() {
        window.toggleKeys();
    }

    @Override
    public void close() {
        window.closeSide();
        parts.closing().close();
    }
}
