package huni.app;

import huni.command.OpenStore;
import huni.domain.Ids;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.prospect.PhoneNumbers;
import huni.exchange.FileTables;
import huni.insight.Probabilities;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.board.BoardExits;
import huni.ui.board.BoardSources;
import huni.ui.board.BoardView;
import huni.ui.board.BoardViewModel;
import huni.ui.data.ImportExits;
import huni.ui.data.ImportView;
import huni.ui.data.ImportViewModel;
import huni.ui.door.Pauses;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.funnel.FunnelReader;
import huni.ui.funnel.FunnelView;
import huni.ui.funnel.FunnelViewModel;
import huni.ui.kit.Icons;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.TaskRunner;
import huni.ui.list.ProspectsActions;
import huni.ui.list.ProspectsView;
import huni.ui.list.ProspectsViewModel;
import huni.ui.prospect.ProspectActions;
import huni.ui.prospect.ProspectSources;
import huni.ui.prospect.ProspectView;
import huni.ui.prospect.ProspectViewModel;
import huni.ui.quota.QuotaStripReader;
import huni.ui.quota.QuotaStripView;
import huni.ui.quota.QuotaStripViewModel;
import huni.ui.settings.Installation;
import huni.ui.settings.SettingsReader;
import huni.ui.settings.SettingsView;
import huni.ui.settings.SettingsViewModel;
import huni.ui.shell.Command;
import huni.ui.shell.Place;
import huni.ui.shell.ShellActions;
import huni.ui.shell.ShellView;
import huni.ui.shell.ShellViewModel;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.imports.Imports;
import huni.work.sample.AddSampleData;
import huni.work.sample.RemoveSampleData;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The content of the window in one language: every object of it, built once and in order. Another language, currency
 * or time zone gets a new one.
 */
final class Wiring implements AutoCloseable {

    /** The features that have texts of their own. */
    private static final List<String> FEATURES = List.of(
            "kit",
            "field",
            "plan",
            "shell",
            "quota",
            "gate",
            "board",
            "prospect",
            "list",
            "funnel",
            "data",
            "settings");

    /** How much of the place the prospect covers that is opened beside it. */
    private static final double BESIDE = 0.74;

    private static final double FULL = 1;

    private static final Duration WORTH_A_WORD = Duration.millis(300);

    private final OpenStore store;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Installation installation;
    private final Texts texts;
    private final DomainWords words;
    private final Formats formats;
    private final PhoneNumbers phones;
    private final Ids ids;
    private final UnexpectedErrors trouble;
    private final Performer performer;
    private final UndoSteps undo;
    private final ShellViewModel shell;
    private final ShellView window;
    private final List<Runnable> endings = new ArrayList<>();
    private Optional<BoardView> board = Optional.empty();
    private Optional<ProspectsViewModel> prospects = Optional.empty();

    /**
     * @param installation what runs, and where its store lies
     * @param system the language of the system, used unless the user has chosen one, and the country phones are dialled in
     * @param clock says what time it is; the zone is the workspace's
     */
    Wiring(
            OpenStore store,
            TaskRunner tasks,
            Notices notices,
            Motion motion,
            Installation installation,
            Locale system,
            InstantSource clock) {
        this.store = store;
        SaveIndicator writes = new SaveIndicator(tasks, WORTH_A_WORD);
        this.tasks = writes;
        this.notices = notices;
        this.installation = installation;
        Settings settings = store.workspace().settings();
        texts = Texts.in(language(settings, system), bundles());
        words = new DomainWords(texts);
        formats = new Formats(texts, clock.withZone(settings.zone()), settings.currency());
        phones = PhoneRegion.in(system);
        ids = new Ids(clock, RandomGenerator.getDefault());
        trouble = new UnexpectedErrors(notices, texts);
        performer = new Performer(store.workspace(), writes, notices, texts, Pauses.ofASecond());
        undo = new UndoSteps(store.workspace(), writes, words, notices, trouble);
        ProspectSearch search = new ProspectSearch(
                store.prospects(), store.board(), writes, texts, formats, id -> openProspect(id, BESIDE), trouble);
        shell = new ShellViewModel(texts, actions(), search, commands());
        window = new ShellView(shell, strip(motion), notices, places(motion), texts, motion);
        shell.savedProperty().bind(writes.savedProperty());
        endings.add(undo.follow(shell));
    }

    private static List<String> bundles() {
        List<String> bundles = new ArrayList<>(FEATURES.stream()
                .map(feature -> "huni/ui/" + feature + "/texts")
                .toList());
        bundles.add("huni/app/texts");
        return bundles;
    }

    private static Locale language(Settings settings, Locale system) {
        return settings.get(Settings.Key.LANGUAGE)
                .filter(chosen -> !chosen.equals(system.getLanguage()))
                .map(Locale::of)
                .orElse(system);
    }

    /** The language of the window; with the country of the system, unless the user has chosen another language. */
    Locale language() {
        return texts.locale();
    }

    /** The window's content. */
    Parent root() {
        return window.root();
    }

    /** What the window says. */
    Notices notices() {
        return notices;
    }

    /** Where goes what nobody expected. */
    UnexpectedErrors trouble() {
        return trouble;
    }

    /** Shows a place by its key. */
    void goTo(String place) {
        window.closeSide();
        shell.goTo(place);
    }

    /** Which place is shown, by its key. */
    String place() {
        return shell.placeProperty().get();
    }

    /** The keys of the places, in the order of the rail. */
    List<String> placeKeys() {
        return List.of("board", "prospects", "funnel", "data", "settings");
    }

    /** Opens the prospect that a search for these words finds first. */
    void openFound(String words) {
        tasks.run(
                () -> store.prospects().search(words, 1),
                found -> found.forEach(row -> openProspect(row.prospect(), FULL)),
                trouble);
    }

    private List<Place> places(Motion motion) {
        return List.of(
                new Place("board", Icons.BOARD, () -> board(motion), false),
                new Place("prospects", Icons.PROSPECTS, this::prospects, false),
                new Place("funnel", Icons.FUNNEL, this::funnel, false),
                new Place("data", Icons.DATA, this::data, true),
                new Place("settings", Icons.SETTINGS, this::settings, true));
    }

    private Node strip(Motion motion) {
        QuotaStripViewModel viewModel = new QuotaStripViewModel(
                new QuotaStripReader(store.quota(), store.history(), store.board())::read,
                store.workspace(),
                tasks,
                texts,
                formats,
                trouble,
                () -> goTo("settings"));
        endings.add(viewModel::close);
        return new QuotaStripView(viewModel, texts, motion).root();
    }

    private ShellActions actions() {
        return new ShellActions() {
            @Override
            public void newProspect() {
                goTo("board");
                board.ifPresent(BoardView::addProspect);
            }

            @Override
            public void undo() {
                undo.undo();
            }

            @Override
            public void redo() {
                undo.redo();
            }
        };
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command(
                texts.text("shell.new"),
                Icons.ADD,
                "Shortcut+N",
                () -> actions().newProspect()));
        commands.add(new Command(texts.text("app.command.import"), Icons.IMPORT, "", () -> goTo("data")));
        commands.addAll(new SettingCommands(store.workspace(), tasks, texts, trouble).commands());
        commands.add(new Command(texts.text("shell.keys"), Icons.KEYS, "F1", () -> window.toggleKeys()));
        commands.add(new Command(texts.text("app.sample.add"), Icons.SAMPLE, "", this::addSampleData));
        commands.add(new Command(texts.text("app.sample.remove"), Icons.SAMPLE, "", this::removeSampleData));
        return commands;
    }

    private Node board(Motion motion) {
        BoardExits exits = new BoardExits(id -> openProspect(id, BESIDE), () -> goTo("data"), this::addSampleData);
        BoardViewModel viewModel = new BoardViewModel(
                new BoardSources(store.board(), store.prospects(), store.history(), store.quota()),
                store.workspace(),
                tasks,
                texts,
                formats,
                notices,
                exits.open());
        endings.add(viewModel::close);
        BoardView view = new BoardView(viewModel, texts, motion, exits);
        board = Optional.of(view);
        return view.root();
    }

    private Node prospects() {
        ProspectsActions actions = new ProspectsActions() {
            @Override
            public void open(ProspectId prospect) {
                openProspect(prospect, FULL);
            }

            @Override
            public void newProspect() {
                shell.newProspect();
            }

            @Override
            public void importFile() {
                goTo("data");
            }

            @Override
            public void back() {
                goTo("funnel");
            }
        };
        ProspectsViewModel viewModel = new ProspectsViewModel(
                new ProspectsViewModel.Sources(store.prospects(), store.board()::pipeline),
                store.workspace(),
                tasks,
                formats,
                texts,
                notices,
                actions);
        viewModel.shownProperty().bind(shell.placeProperty().isEqualTo("prospects"));
        endings.add(viewModel::close);
        prospects = Optional.of(viewModel);
        return new ProspectsView(viewModel, texts).root();
    }

    private Node data() {
        UserFiles files = new UserFiles(() -> window.root().getScene().getWindow(), tasks, texts, notices);
        ImportExits exits = new ImportExits(files::choose, files::show, () -> goTo("board"), trouble::accept);
        ImportViewModel viewModel = new ImportViewModel(
                new Imports(new FileTables(), phones), performer, store.board(), tasks, texts, formats, exits);
        return new ImportView(viewModel, texts).root();
    }

    private Node settings() {
        SettingsViewModel viewModel = new SettingsViewModel(
                new SettingsReader(
                        store.board(), store.quota(), () -> store.prospects().lostReasons()),
                store.workspace(),
                tasks,
                texts,
                formats,
                notices,
                installation);
        endings.add(viewModel::close);
        return new SettingsView(viewModel, texts).root();
    }

    private Node funnel() {
        FunnelViewModel viewModel = new FunnelViewModel(
                new FunnelReader(store.history(), store.board(), store.prospects()),
                store.workspace(),
                tasks,
                texts,
                formats,
                notices,
                (title, found) -> {
                    goTo("prospects");
                    prospects.ifPresent(list -> list.showBehind(
                            title, new ListRequest("", Set.of(), Optional.of(found), ListSort.COMPANY, false)));
                });
        endings.add(viewModel::close);
        return new FunnelView(viewModel, texts, formats).root();
    }

    private void openProspect(ProspectId id, double share) {
        ProspectSources sources = new ProspectSources(
                store.prospects(),
                store.board()::pipeline,
                stage -> Probabilities.of(
                                store.board().pipeline(), store.history().outcomes())
                        .of(stage),
                phones,
                ids);
        ProspectActions actions = new ProspectActions() {
            @Override
            public void open(ProspectId other) {
                openProspect(other, share);
            }

            @Override
            public void close() {
                window.closeSide();
            }
        };
        ProspectViewModel viewModel = new ProspectViewModel(
                id,
                sources,
                performer,
                tasks,
                formats,
                texts,
                actions);
        StackPane side = new StackPane(new ProspectView(viewModel, texts).root());
        side.prefWidthProperty().bind(((Region) window.root()).widthProperty().multiply(share));
        window.openSide(side, viewModel::close);
    }

    private void addSampleData() {
        perform(AddSampleData.DEFAULT, "app.sample.added");
    }

    private void removeSampleData() {
        perform(new RemoveSampleData(), "app.sample.removed");
    }

    /** Says what was done, unless there was nothing to do it with. */
    private void perform(Operation<Integer> operation, String done) {
        tasks.write(
                () -> store.workspace().perform(operation),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Integer>(var number, var _)
                        when number == 0 -> notices.problem(texts.text("app.sample.none"));
                        case Outcome.Done<Integer> _ ->
                            notices.say(texts.text(done), texts.text("app.undo"), undo::undo);
                        case Outcome.Refused<Integer>(var refusal) -> notices.problem(words.refusal(refusal));
                    }
                },
                trouble);
    }

    @Override
    public void close() {
        window.closeSide();
        endings.forEach(Runnable::run);
    }
}
