package huni.ui.board;

import huni.domain.PeopleQuery;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.worktime.PublicHolidays;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.StoreForecast;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreBoard;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreDue;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.Sql;
import huni.store.write.StoreLedger;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.work.ChangeSetting;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/** A board on a real store, on Monday 23 November 2026 at noon. */
final class StoredBoard implements AutoCloseable {

    private static final Clock NOON =
            Clock.fixed(SampleBoard.TODAY.atTime(12, 0).atZone(SampleBoard.ZONE).toInstant(), SampleBoard.ZONE);

    final List<ProspectId> opened = new ArrayList<>();
    final Notices notices = new Notices();
    final Workspace workspace;
    final WhatIf whatIf;
    final Texts texts = Texts.in(Locale.forLanguageTag("tr-TR"), SampleBoard.BUNDLES);
    private final Optional<StoreFolder> folder;
    private final Database database;
    private final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);

    StoredBoard(Path store, Consumer<Runnable> announcements) throws IOException {
        try {
            StoreFolder opened = StoreFolder.open(store);
            folder = Optional.of(opened);
            database = Database.open(opened);
        } catch (StoreRefusedException e) {
            throw new IOException(e);
        }
        whatIf = new WhatIf(notices, texts);
        workspace = new Workspace(new StoreLedger(database), NOON, announcements);
    }

    /** The board of a workspace that others share. */
    StoredBoard(WorkspaceAddress shared) throws IOException {
        try {
            folder = Optional.empty();
            database = SharedDatabase.open(shared);
        } catch (StoreRefusedException e) {
            throw new IOException(e);
        }
        whatIf = new WhatIf(notices, texts);
        workspace = new Workspace(
                new StoreLedger(database, PublicHolidays.NONE, Optional.of(shared.person())), NOON, Runnable::run);
    }

    private BoardSources sources(Performer performer, TaskRunner tasks) {
        return new BoardSources(
                new StoreBoard(database, NOON),
                new StorePipeline(database),
                new StoreProspects(database),
                StoreForecast.of(database, workspace),
                new StoreQuota(database),
                new StoreDrafts(database),
                new StoreDue(database),
                preferences,
                new ShownPipeline(new StorePipeline(database), performer, tasks, preferences, texts),
                whatIf,
                new ShownOwner(PeopleQuery.ALONE, performer, tasks, preferences, _ -> {}));
    }

    void fill(int prospects) {
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, SampleBoard.ZONE.getId()));
        workspace.perform(new AddSampleData(prospects, 1));
    }

    BoardViewModel viewModel(TaskRunner tasks) {
        Formats formats = new Formats(texts, NOON, CurrencyUnit.of("TRY"));
        Performer performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        return new BoardViewModel(sources(performer, tasks), performer, tasks, texts, formats, notices, opened::add);
    }

    /** All that is stored, as statements that would store it again. */
    List<String> rows() {
        return database.read(connection -> Sql.list(connection, "script", row -> row.getString(1)));
    }

    /** What lies on the disk. */
    byte[] bytes() throws IOException {
        return Files.readAllBytes(folder.orElseThrow().database());
    }

    @Override
    public void close() {
        database.close();
        folder.ifPresent(StoreFolder::close);
    }
}
