package huni.app;

import huni.command.OpenStore;
import huni.desktop.CountryHolidays;
import huni.domain.PeopleQuery;
import huni.domain.activity.AgendaQuery;
import huni.domain.board.BoardQuery;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.TodayQuery;
import huni.insight.AroundQuotaReader;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.insight.coach.CoachReader;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.KeptCourses;
import huni.store.read.StoreBoard;
import huni.store.read.StoreChecklists;
import huni.store.read.StoreConsents;
import huni.store.read.StoreCourses;
import huni.store.read.StoreDue;
import huni.store.read.StoreExports;
import huni.store.read.StoreHistory;
import huni.store.read.StoreImports;
import huni.store.read.StoreIncentives;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.read.StoreToday;
import huni.store.read.StoreTrash;
import huni.store.write.StoreForgetting;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import huni.work.away.UnmergedList;
import huni.work.exports.Exports;
import huni.work.safety.Backups;
import huni.work.safety.Protection;
import huni.work.trash.Trash;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An open store: in a folder, for this program alone, or a workspace that others have open, too. */
final class OpenedStore implements OpenStore {

    private final StoreFolder folder;
    private final Database database;
    private final Workspace workspace;
    private final PipelineQuery pipelines;
    private final BoardQuery board;
    private final LongReads longReads;
    private final KeptForecast forecasts;
    private final Instant openedAt;
    private final StoreSafety safety;
    private final Trash trash;
    private final Optional<TogetherWork> together;

    private OpenedStore(
            StoreFolder folder,
            Optional<AwayWork> away,
            Database database,
            InstantSource clock,
            Consumer<Runnable> announcements) {
        this.openedAt = clock.instant();
        this.folder = folder;
        this.database = database;
        this.workspace = new Workspace(
                new StoreLedger(database, new CountryHolidays(), away.map(AwayWork::me)), clock, announcements);
        this.together = away.map(work -> new TogetherWork(work, workspace));
        this.safety = StoreSafety.of(folder, database, workspace, clock);
        this.trash = new Trash(new StoreTrash(database.longReads()), StoreForgetting.of(folder, database, workspace));
        this.pipelines = new StorePipeline(database);
        this.board = new StoreBoard(database, clock);
        KeptCourses kept = KeptCourses.of(folder, database);
        this.longReads = LongReads.of(database.longReads(), kept, clock);
        this.forecasts = new KeptForecast(kept, new StoreCourses(database), pipelines);
        workspace.onCommitted(change -> {
            kept.committed(change.past());
            together.ifPresent(work -> work.colleagues().committed(change));
        });
        workspace.onWritten(change -> {
            kept.written(change.prospects(), change.past());
            forecasts.written(change.prospects(), change.past());
        });
    }

    /** Opens the store in the folder; makes it where there is none. What listens to changes runs in the announcements. */
    static OpenedStore open(Path place, InstantSource clock, Consumer<Runnable> announcements)
            throws StoreRefusedException {
        return open(place, clock, announcements, _ -> {});
    }

    /** The same; the folder of the log is told before the database is opened, since who logs first settles where to. */
    static OpenedStore open(
            Path place, InstantSource clock, Consumer<Runnable> announcements, Consumer<? super Path> onFolder)
            throws StoreRefusedException {
        StoreFolder folder = StoreFolder.open(place);
        try {
            onFolder.accept(folder.log());
            Optional<AwayWork> away = AwayWork.open(folder, clock);
            Database database = away.isPresent() ? away.get().database() : Database.open(folder);
            try {
                return new OpenedStore(folder, away, database, clock, announcements);
            } catch (RuntimeException e) {
                away.ifPresentOrElse(AwayWork::close, database::close);
                throw e;
            }
        } catch (StoreRefusedException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public boolean isShared() {
        return together.isPresent();
    }

    @Override
    public UnmergedList unmerged() {
        return together.<UnmergedList>map(work -> work).orElse(UnmergedList.EMPTY);
    }

    /** What goes on between this program and those of others; empty where one person has the store alone. */
    Optional<TogetherWork> together() {
        return together;
    }

    StoreFolder folder() {
        return folder;
    }

    ShortReads shortReads() {
        return ShortReads.of(database, together.map(TogetherWork::reader));
    }

    LongReads longReads() {
        return longReads;
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public HistoryQuery history() {
        return new StoreHistory(database);
    }

    @Override
    public PipelineQuery pipelines() {
        return pipelines;
    }

    @Override
    public ChecklistQuery checklists() {
        return new StoreChecklists(database);
    }

    @Override
    public ObjectionQuery objections() {
        return new StoreChecklists(database);
    }

    @Override
    public BoardQuery board() {
        return board;
    }

    @Override
    public ProspectQuery prospects() {
        return new StoreProspects(database);
    }

    @Override
    public QuotaQuery quota() {
        return new StoreQuota(database);
    }

    @Override
    public KeptForecast forecasts() {
        return forecasts;
    }

    @Override
    public CoachReader coach() {
        return longReads.coachReader(forecasts, quota());
    }

    @Override
    public FlowReader flow() {
        return longReads.flowReader();
    }

    @Override
    public AroundQuotaReader aroundQuota() {
        return longReads.aroundQuota();
    }

    Instant openedAt() {
        return openedAt;
    }

    @Override
    public ConsentQuery consents() {
        return new StoreConsents(database);
    }

    @Override
    public IncentiveQuery incentives() {
        return new StoreIncentives(database);
    }

    @Override
    public ImportQuery imports() {
        return new StoreImports(database);
    }

    @Override
    public TodayQuery today() {
        return new StoreToday(database);
    }

    @Override
    public AgendaQuery agenda() {
        return new StoreDue(database);
    }

    @Override
    public Exports exports() {
        return new Exports(longReads.prospects(), new StoreExports(database.longReads()));
    }

    @Override
    public Archives archives() {
        return safety.archives();
    }

    @Override
    public Backups backups() {
        return safety.backups();
    }

    @Override
    public Optional<Path> secondPlace() {
        return Rescue.secondPlace(folder);
    }

    @Override
    public PeopleQuery people() {
        return together.map(work -> work.colleagues().query()).orElse(PeopleQuery.ALONE);
    }

    @Override
    public List<String> unfinishedAccess() {
        return together.map(work -> work.colleagues().unfinished()).orElse(List.of());
    }

    @Override
    public Trash trash() {
        return trash;
    }

    @Override
    public Protection protection() {
        return new SettledProtection(safety.seal(), safety.backups());
    }

    StoreSafety safety() {
        return safety;
    }

    @Override
    public List<Finding> check(ArchiveWatch watch) {
        return isShared() ? StoreInspection.ofRows(database, watch) : StoreInspection.findings(database, watch);
    }

    @Override
    public void close() {
        together.ifPresentOrElse(TogetherWork::close, database::close);
        folder.close();
    }
}
