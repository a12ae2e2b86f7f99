package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings;
import huni.language.Formats;
import huni.testing.NoProtection;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Panel;
import huni.ui.kit.Picture;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedTable;
import huni.work.archive.Archives;
import huni.work.archive.OpenArchive;
import huni.work.archive.RowTaker;
import huni.work.archive.WorkspaceReplacement;
import huni.work.archive.WorkspaceRows;
import huni.work.safety.BackedUpStore;
import huni.work.safety.Backups;
import huni.work.safety.HealthRecord;
import huni.work.safety.Lack;
import huni.work.safety.Rehearsal;
import huni.work.safety.StoreHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data page with its backups, drawn and measured in its states. */
class SafetyLayoutTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-28T10:12:00Z"), ZoneId.of("Europe/Istanbul"));

    @TempDir
    private Path folder;

    /** Archives that are only named, each with prospects of its own. */
    private static final class NamedArchives implements ArchiveFormat {
        @Override
        public ArchiveManifest write(
                Path file, WorkspaceRows.OneMoment rows, String program, Instant at, ArchiveWatch watch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OpenArchive open(Path file) throws IOException, ArchiveRefusedException {
            if (Files.size(file) < 10) {
                throw new ArchiveRefusedException(Misfit.DAMAGED, "manifest.json");
            }
            ArchiveManifest manifest = new ArchiveManifest(
                    1, 8, "0.1.0", Instant.EPOCH, List.of(new ArchivedTable("prospect", 2_214, 1, "")));
            return new OpenArchive() {
                @Override
                public ArchiveManifest manifest() {
                    return manifest;
                }

                @Override
                public void each(String table, RowTaker taker) {
                    // It has no rows that anybody looks at.
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };
        }
    }

    private record Known(Optional<StoreHealth> health, Optional<Rehearsal> rehearsal, Optional<Lack> lack)
            implements HealthRecord {
        @Override
        public void lackSeen() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(StoreHealth health) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(Rehearsal rehearsal) {
            throw new UnsupportedOperationException();
        }
    }

    private static final BackedUpStore NOBODYS = new BackedUpStore() {
        @Override
        public long commits() {
            return 0;
        }

        @Override
        public void look(ArchiveWatch watch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lackSeen() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path archive(Path file, Path place, ArchiveWatch watch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isTrusted() {
            return true;
        }
    };

    private static final WorkspaceReplacement NEVER = (_, _, _) -> {
        throw new UnsupportedOperationException();
    };
    private static final WorkspaceRows NO_ROWS = new WorkspaceRows() {
        @Override
        public <T> T snapshot(Reading<T> reading) {
            throw new UnsupportedOperationException();
        }
    };

    private static ProtectionView protection(SampleImport sample, String state) {
        ProtectionViewModel viewModel =
                new ProtectionViewModel(new NoProtection(), sample.tasks, sample.texts, _ -> {}, _ -> {});
        if (state.equals("second")) {
            viewModel.choose();
        }
        return new ProtectionView(viewModel, sample.texts);
    }

    /** As it is after a while, with the longest that is said of it. */
    private static void keepWorking(SafetyViewModel viewModel, Node view, SampleImport sample) {
        viewModel.stoppable().begin(_ -> true, new StoppableWork.End<>(_ -> {}, _ -> {}, () -> {}));
        ((Label) view.lookup("#safety-course")).setText(sample.texts.text("data.settled"));
        view.lookup("#safety-stop").getParent().setVisible(true);
    }

    private Parent page(String state, Locale locale) {
        SampleImport sample = new SampleImport(locale);
        Formats formats = new Formats(sample.texts, NOW, CurrencyUnit.of("TRY"));
        Preferences preferences = new Preferences(
                state.equals("second")
                        ? PersonalSettings.DEFAULT.with(
                                PersonalSettings.Key.BACKUP_FOLDER, "/media/satis/KINGSTON/yedekler/huni")
                        : PersonalSettings.DEFAULT);
        List<String> wrong = state.equals("wrong")
                ? List.of("chunk 17 in block 230 is not as it was written; its 12288 bytes cannot be relied on")
                : List.of();
        Known known = state.equals("none")
                ? new Known(Optional.empty(), Optional.empty(), Optional.empty())
                : new Known(
                        Optional.of(new StoreHealth(
                                Instant.parse("2026-11-28T10:00:00Z"), 1, 2_214, 9_871, 31_450, wrong, List.of())),
                        Optional.of(new Rehearsal(
                                Instant.parse("2026-11-25T08:00:00Z"),
                                "x",
                                48_211,
                                wrong.isEmpty() ? Rehearsal.Verdict.SAME : Rehearsal.Verdict.REFUSED)),
                        wrong.isEmpty() ? Optional.empty() : Optional.of(Lack.STEPS));
        Archives archives = new Archives(new NamedArchives(), NO_ROWS, NEVER, "0.1.0", NOW, () -> {});
        SafetyViewModel viewModel = new SafetyViewModel(
                new SafetySources(
                        new Backups(folder, archives, NO_ROWS, NOW::getZone, NOBODYS),
                        new NoProtection(),
                        known,
                        _ -> {
                            throw new UnsupportedOperationException();
                        },
                        preferences,
                        _ -> {},
                        _ -> {},
                        _ -> {}),
                sample.tasks,
                sample.texts,
                formats,
                failure -> {
                    throw new IllegalStateException(failure);
                });
        viewModel.read();
        sample.tasks.runAll();
        ImportView view = new ImportView(
                sample.viewModel,
                sample.texts,
                new DataPlace("~/.local/share/huni", false, Optional.empty(), Optional.empty()));
        SafetyView safety = new SafetyView(viewModel, sample.texts);
        if (state.equals("working")) {
            keepWorking(viewModel, safety.root(), sample);
        }
        view.offer(DataView.below(List.of(), new Panel(), safety, protection(sample, state), new Panel()));
        return new DataView(view, sample.viewModel, safety.root()).root();
    }

    @ParameterizedTest
    @CsvSource({
        "many, tr-TR, LIGHT, 1204, 100",
        "many, en-GB, DARK, 1204, 125",
        "none, tr-TR, DARK, 1204, 125",
        "none, en-GB, CONTRAST, 1844, 100",
        "second, tr-TR, LIGHT, 1204, 125",
        "wrong, en-GB, LIGHT, 1204, 125",
        "wrong, tr-TR, DARK, 1844, 100",
        "many, tr-TR, CONTRAST, 1422, 150",
        "working, tr-TR, LIGHT, 1422, 150",
        "working, en-GB, DARK, 1204, 100"
    })
    void eachStateIsSound(String state, String language, Theme theme, int width, int percent) throws IOException {
        if (!state.equals("none")) {
            for (String name : List.of(
                    "20261128-100000-changed",
                    "20261128-090000-asked",
                    "20261127-154200-changed",
                    "20261125-150000-changed",
                    "20261101-120000-changed",
                    "20261028-120000-import",
                    "20261027-120000-restore")) {
                Files.writeString(folder.resolve("backup-" + name + ".huni"), "x".repeat(1_900_000));
            }
            Files.writeString(folder.resolve("backup-20260901-120000-changed.huni"), "cut");
            Files.writeString(folder.resolve("schema-8.mv.db"), "x".repeat(1_900_000));
        }
        Locale locale = Locale.forLanguageTag(language);

        List<String> problems =
                OnFx.call(() -> LayoutChecks.of(page(state, locale), width, 1_400, new Appearance(theme, percent)));

        assertEquals(List.of(), problems);
        Picture picture =
                OnFx.call(() -> Picture.of(page(state, locale), width, 1_000, new Appearance(theme, percent)));
        picture.save(Files.createDirectories(Path.of("target", "pictures"))
                .resolve("safety-" + state + "-" + language + ".png"));
    }
}
