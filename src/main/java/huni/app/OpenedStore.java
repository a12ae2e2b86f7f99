package huni.app;

import huni.command.OpenStore;
import huni.desktop.CountryHolidays;
import huni.domain.PersonalSettings;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.DueQuery;
import huni.domain.activity.MessageQuery;
import huni.domain.board.BoardQuery;
import huni.domain.call.CallQuery;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.DraftQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.PriceQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.TodayQuery;
import huni.insight.KeptForecast;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.FormerPersonalSettings;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCalls;
import huni.store.read.StoreChecklists;
import huni.store.read.StoreConsents;
import huni.store.read.StoreCourses;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreDue;
import huni.store.read.StoreHistory;
import huni.store.read.StoreImports;
import huni.store.read.StoreIncentives;
import huni.store.read.StoreMessages;
import huni.store.read.StorePipeline;
import huni.store.read.StorePrices;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.read.StoreToday;
import huni.store.write.StoreLedger;
import huni.ui.settings.Installation;
import huni.work.Trouble;
import huni.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store on the disk, open for this program alone. */
final class OpenedStore implements OpenStore {

    private final StoreFolder folder;
    private final Database database;
    private final Workspace workspace;
    private final PipelineQuery pipelines;
    private final ChecklistQuery checklists;
    private final ObjectionQuery objections;
    private final BoardQuery board;
    private final HistoryQuery history;
    private final ProspectQuery prospects;
    private final QuotaQuery quota;
    private final ImportQuery imports;
    private final DueQuery due;
    private final AgendaQuery agenda;
    private final TodayQuery today;
    private final DraftQuery drafts;
    private final CallQuery calls;
    private final ConsentQuery consents;
    private final MessageQuery messages;
    private final PriceQuery prices;
    private final IncentiveQuery incentives;
    private final LongReads longReads;
    private final KeptForecast forecasts;
    private final Instant openedAt;

    private OpenedStore(StoreFolder folder, Database database, InstantSource clock, Consumer<Runnable> announcements) {
        this.openedAt = clock.instant();
        this.folder = folder;
        this.database = database;
        this.workspace = new Workspace(new StoreLedger(database, new CountryHolidays()), clock, announcements);
        this.pipelines = new StorePipeline(database);
        this.checklists = new StoreChecklists(database);
        this.objections = new StoreChecklists(database);
        this.board = new StoreBoard(database, clock);
        this.history = new StoreHistory(database);
        this.prospects = new StoreProspects(database);
        this.quota = new StoreQuota(database);
        this.imports = new StoreImports(database);
        StoreDue planned = new StoreDue(database);
        this.due = planned;
        this.agenda = planned;
        this.today = new StoreToday(database);
        this.drafts = new StoreDrafts(database);
        this.calls = new StoreCalls(database);
        this.consents = new StoreConsents(database);
        this.messages = new StoreMessages(database);
        this.prices = new StorePrices(database);
        this.incentives = new StoreIncentives(database);
        this.longReads = LongReads.of(database.longReads());
        this.forecasts = new KeptForecast(longReads.courses(), new StoreCourses(database), pipelines);
        workspace.onWritten(change -> forecasts.written(change.prospects(), change.everything()));
    }

    /**
     * Opens the store in the folder; makes it where there is none.
     *
     * @param announcements runs what listens to changes
     */
    static OpenedStore open(Path place, InstantSource clock, Consumer<Runnable> announcements)
            throws StoreRefusedException {
        StoreFolder folder = StoreFolder.open(place);
        try {
            Database database = Database.open(folder);
            try {
                return new OpenedStore(folder, database, clock, announcements);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (StoreRefusedException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** What earlier versions of the program kept in it of the person's own settings. */
    PersonalSettings formerPersonalSettings() {
        return new FormerPersonalSettings(database).read();
    }

    /** The settings in it whose values make no sense, for which their defaults are in force. */
    List<String> senselessSettings() {
        return new StoreCheck(database).senselessSettings();
    }

    /** Where it lies. */
    StoreFolder folder() {
        return folder;
    }

    /** What keeps it from being written at the moment; costs nothing to ask. */
    Optional<Trouble> trouble() {
        return database.trouble();
    }

    /** Whether it can be written, looking first whether a disk that refused takes files again; on the writing lane. */
    boolean tryAgain() {
        return database.tryAgain();
    }

    /** The same questions for the lane of long reads. */
    LongReads longReads() {
        return longReads;
    }

    /** What the settings screen says of it. */
    Installation installation() {
        return new Installation(folder.place().toString(), version());
    }

    /** The version of the program, as in {@code 0.1.0}; a program that was not packaged has none. */
    static String version() {
        return Optional.ofNullable(OpenedStore.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public HistoryQuery history() {
        return history;
    }

    @Override
    public PipelineQuery pipelines() {
        return pipelines;
    }

    @Override
    public ChecklistQuery checklists() {
        return checklists;
    }

    @Override
    public ObjectionQuery objections() {
        return objections;
    }

    @Override
    public BoardQuery board() {
        return board;
    }

    @Override
    public ProspectQuery prospects() {
        return prospects;
    }

    @Override
    public QuotaQuery quota() {
        return quota;
    }

    @Override
    public KeptForecast forecasts() {
        return forecasts;
    }

    /** When this program opened it. */
    Instant openedAt() {
        return openedAt;
    }

    /** What was typed and is not saved. */
    DraftQuery drafts() {
        return drafts;
    }

    /** Who may be addressed. */
    ConsentQuery consents() {
        return consents;
    }

    /** What was given to prospects. */
    IncentiveQuery incentives() {
        return incentives;
    }

    /** By how much prices rose, as it was written. */
    PriceQuery prices() {
        return prices;
    }

    /** The templates of messages that were made or changed. */
    MessageQuery messages() {
        return messages;
    }

    /** Calls, with their questions and answers. */
    CallQuery calls() {
        return calls;
    }

    @Override
    public ImportQuery imports() {
        return imports;
    }

    /** What the day asks for. */
    TodayQuery today() {
        return today;
    }

    /** What is planned, by its time. */
    DueQuery due() {
        return due;
    }

    @Override
    public AgendaQuery agenda() {
        return agenda;
    }

    @Override
    public List<Finding> check() {
        return StoreInspection.findings(database);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
