package huni.command;

import huni.domain.activity.AgendaQuery;
import huni.domain.board.BoardQuery;
import huni.domain.call.ObjectionQuery;
import huni.domain.checklist.ChecklistQuery;
import huni.domain.dossier.ProspectQuery;
import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.prospect.ImportQuery;
import huni.domain.quota.QuotaQuery;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.exchange.JsonChecklists;
import huni.exchange.calendar.CalendarReader;
import huni.exchange.calendar.CalendarWriter;
import huni.insight.KeptForecast;
import huni.store.StoreForecast;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreBoard;
import huni.store.read.StoreDue;
import huni.store.read.StoreHistory;
import huni.store.read.StoreImports;
import huni.store.read.StorePipeline;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.calendar.Calendars;
import huni.work.checklist.ChecklistFiles;
import huni.work.imports.Imports;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The program over a real store, as far as imports and reports need one. */
final class StoredProgram implements Program {

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public int openWindow(Optional<Path> store) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public OpenStore openStore(Optional<Path> store) throws CommandFailedException {
        try {
            StoreFolder folder = StoreFolder.open(store.orElseThrow().toAbsolutePath());
            return new Opened(folder, Database.open(folder));
        } catch (StoreRefusedException e) {
            throw new CommandFailedException("refused", e);
        }
    }

    @Override
    public OpenStore openExisting(Optional<Path> store) throws CommandFailedException {
        return openStore(store);
    }

    @Override
    public Imports imports() {
        return new Imports(new FileTables(), new E164PhoneNumbers("TR"));
    }

    @Override
    public Calendars calendars() {
        return new Calendars(new CalendarWriter(), new CalendarReader());
    }

    @Override
    public ChecklistFiles checklistFiles() {
        return new JsonChecklists();
    }

    @Override
    public List<Path> drawScreens(Path folder) {
        throw new AssertionError("not asked for here");
    }

    private record Opened(StoreFolder folder, Database database) implements OpenStore {

        @Override
        public Workspace workspace() {
            return new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
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
        public ChecklistQuery checklists() {
            throw new AssertionError("not asked for here");
        }

        @Override
        public ObjectionQuery objections() {
            throw new AssertionError("not asked for here");
        }

        @Override
        public BoardQuery board() {
            return new StoreBoard(database, InstantSource.system());
        }

        @Override
        public ProspectQuery prospects() {
            throw new AssertionError("not asked for here");
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
        public KeptForecast forecasts() {
            return StoreForecast.of(database, workspace());
        }

        @Override
        public QuotaQuery quota() {
            throw new AssertionError("not asked for here");
        }

        @Override
        public List<Finding> check() {
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
