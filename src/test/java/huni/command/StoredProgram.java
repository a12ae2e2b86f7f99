package huni.command;

import huni.domain.activity.AgendaQuery;
import huni.domain.board.BoardQuery;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.QuotaQuery;
import huni.domain.today.TodayQuery;
import huni.exchange.CsvSheet;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.exchange.JsonChecklists;
import huni.exchange.JsonSheet;
import huni.exchange.XlsxSheet;
import huni.exchange.archive.ZipArchive;
import huni.exchange.calendar.CalendarReader;
import huni.exchange.calendar.CalendarWriter;
import huni.exchange.contacts.VCardFile;
import huni.insight.AroundQuotaReader;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.insight.coach.CoachReader;
import huni.store.StoreForecast;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCoach;
import huni.store.read.StoreConsents;
import huni.store.read.StoreCourses;
import huni.store.read.StoreDue;
import huni.store.read.StoreEffort;
import huni.store.read.StoreExports;
import huni.store.read.StoreFlow;
import huni.store.read.StoreFollowThrough;
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
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import huni.work.calendar.Calendars;
import huni.work.checklist.ChecklistFiles;
import huni.work.exports.ExportFiles;
import huni.work.exports.Exports;
import huni.work.exports.WrittenFile;
import huni.work.imports.Imports;
import huni.work.trash.Trash;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The program over a real store, as far as imports and reports need one. */
public final class StoredProgram implements Program {

    private final InstantSource clock;

    public StoredProgram() {
        this(InstantSource.system());
    }

    /** At the time of that clock. */
    public StoredProgram(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public int openWindow(Optional<Path> store, List<Path> files) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public OpenStore openStore(Optional<Path> store) throws CommandFailedException {
        try {
            StoreFolder folder = StoreFolder.open(store.orElseThrow().toAbsolutePath());
            return new Opened(folder, Database.open(folder), clock);
        } catch (StoreRefusedException e) {
            throw new CommandFailedException("refused", e);
        }
    }

    @Override
    public Path homeOf(String address) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public ArchiveManifest share(Optional<Path> store, Optional<Path> archive, String address, ArchiveWatch watch) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public Path move(Optional<Path> store, Path to, ArchiveWatch watch) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public OpenStore openExisting(Optional<Path> store) throws CommandFailedException {
        return openStore(store);
    }

    @Override
    public Mended restoreDamaged(Optional<Path> store, Path backup, ArchiveWatch watch) {
        throw new UnsupportedOperationException("stores of these tests are sound");
    }

    @Override
    public void passphraseFrom(Path file) {
        // Nothing is encrypted here.
    }

    @Override
    public void unlockArchive(Path archive) {
        // Nothing is encrypted here.
    }

    @Override
    public Imports imports() {
        return new Imports(new FileTables(), new E164PhoneNumbers("TR"));
    }

    @Override
    public ExportFiles exportFiles(Locale language) {
        return new ExportFiles(
                CsvSheet.in(language), new XlsxSheet(), new JsonSheet(), VCardFile.newest(), VCardFile.older());
    }

    @Override
    public ArchiveFormat archives() {
        return new ZipArchive();
    }

    @Override
    public Calendars calendars() {
        return new Calendars(new CalendarWriter(), new CalendarReader());
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        WrittenFile.write(file, out -> {
            out.write(content);
            return content.length;
        });
    }

    @Override
    public ChecklistFiles checklistFiles() {
        return new JsonChecklists();
    }

    @Override
    public List<Path> drawScreens(Path folder, PictureChoice choice) {
        throw new AssertionError("not asked for here");
    }

    private record Opened(StoreFolder folder, Database database, InstantSource clock) implements UnaskedStore {

        @Override
        public Workspace workspace() {
            return new Workspace(new StoreLedger(database), clock, Runnable::run);
        }

        @Override
        public HistoryQuery history() {
            return new StoreHistory(database);
        }

        @Override
        public PipelineQuery pipelines() {
            return new StorePipeline(database);
        }

        @Override
        public BoardQuery board() {
            return new StoreBoard(database, clock);
        }

        @Override
        public ProspectQuery prospects() {
            return new StoreProspects(database);
        }

        @Override
        public AgendaQuery agenda() {
            return new StoreDue(database);
        }

        @Override
        public ImportQuery imports() {
            return new StoreImports(database);
        }

        @Override
        public FlowReader flow() {
            return new FlowReader(
                    new StoreCoach(database),
                    new StoreFollowThrough(database),
                    new StoreIncentives(database),
                    new StoreCourses(database));
        }

        @Override
        public AroundQuotaReader aroundQuota() {
            return new AroundQuotaReader(
                    history(), new StoreCourses(database), new StoreEffort(database), new StoreFlow(database));
        }

        @Override
        public CoachReader coach() {
            return new CoachReader(
                    new StoreCourses(database),
                    new StoreCoach(database),
                    pipelines()::pipeline,
                    forecasts(),
                    quota(),
                    new StoreEffort(database));
        }

        @Override
        public KeptForecast forecasts() {
            return StoreForecast.of(database, workspace());
        }

        @Override
        public QuotaQuery quota() {
            return new StoreQuota(database);
        }

        @Override
        public IncentiveQuery incentives() {
            return new StoreIncentives(database);
        }

        @Override
        public TodayQuery today() {
            return new StoreToday(database);
        }

        @Override
        public ConsentQuery consents() {
            return new StoreConsents(database);
        }

        @Override
        public Trash trash() {
            return new Trash(new StoreTrash(database), StoreForgetting.of(folder, database, workspace()));
        }

        @Override
        public Exports exports() {
            return new Exports(prospects(), new StoreExports(database));
        }

        @Override
        public Archives archives() {
            return new Archives(
                    new ZipArchive(),
                    new StoreRows(database.longReads()),
                    new StoreReplacement(database),
                    "1.2.3",
                    clock,
                    () -> {});
        }

        @Override
        public List<Finding> check(ArchiveWatch watch) {
            return new StoreCheck(database)
                    .findings().stream()
                            .map(f -> new Finding(f.rule(), f.where(), f.problem()))
                            .toList();
        }

        @Override
        public void close() {
            database.close();
            folder.close();
        }
    }
}
