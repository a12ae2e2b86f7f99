package huni.app;

import huni.command.Console;
import huni.command.Terminal;
import huni.desktop.DesktopSystem;
import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.faults.StoredRows;
import huni.faults.disk.DiskLog;
import huni.store.seal.Keyring;
import huni.store.seal.StoreKey;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.activity.LogActivity;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.Backups;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The program at work while all that it does to its files is written down, with a mark behind each thing that it says is
 * saved: {@code RecordedSession FOLDER SCENE...}. What is done in a scene lies in the folder of its name, and its record beside
 * it.
 */
public final class RecordedSession {

    /** The name of the store's folder in each scene. */
    public static final String STORE = "store";

    /** The home of the person whose store is moved, beside it, and where it is moved to. */
    public static final String HOME = "home";

    private static final String LATER = "disk/later/store";

    /** The second place of backups beside it. */
    public static final String SECOND = "stick";

    /** What it does first with a store of an earlier schema, for a scene that is the number of one. */
    public static final String GIVEN = "given";

    private static final List<String> STAGES = List.of("decision_maker", "presentation", "closing", "lead", "parked");
    private static final GateAnswer PAST_THE_GATE = new GateAnswer.WithoutDecisionMaker("there is none to be asked");

    private final Path root;
    private final Path place;
    private final Path elsewhere;
    private final Huni program;
    private int done;

    private RecordedSession(Path root, Path elsewhere) {
        this.root = root;
        this.place = root.resolve(STORE);
        this.elsewhere = elsewhere;
        this.program = new Huni(
                new DesktopSystem("Linux", elsewhere, Map.of()),
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US),
                InstantSource.system());
    }

    /** What is done in one sitting. */
    @FunctionalInterface
    private interface Sitting {
        void with(OpenedStore store) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        for (String scene : List.of(args).subList(1, args.length)) {
            Path root = Files.createDirectories(home.resolve(scene));
            RecordedSession session =
                    new RecordedSession(root, Files.createDirectories(home.resolve(scene + "-elsewhere")));
            DiskLog.begin(root, home.resolve(scene + ".record"));
            switch (scene) {
                case "work" -> session.work();
                case "imports" -> session.imports();
                case "large" -> session.largeImport();
                case "move" -> new RecordedSession(root, root.resolve(HOME)).move();
                case "backups" -> session.backups();
                case "sealed" -> session.sealed();
                default -> session.migration(Integer.parseInt(scene));
            }
            DiskLog.end();
        }
    }

    /** What a store holds: of its tables, of the person's settings, and the files that were kept of it. */
    public static String state(Map<String, Long> sums, Path place) throws IOException {
        List<String> kept = new ArrayList<>();
        for (Path folder : List.of(place.resolve("backups"), place.resolveSibling(SECOND))) {
            for (Backup backup : Backups.in(folder)) {
                kept.add(place.relativize(backup.file()).toString());
            }
        }
        String name = new SettingsFile(place.resolve("settings.json"))
                .glance()
                .get(Key.OWN_NAME)
                .orElse("");
        return sums + "\n" + name + "\n" + String.join(",", kept);
    }

    private void work() throws Exception {
        made();
        sit(store -> {
            for (int i = 0; i < 24; i++) {
                step(store);
                if (i % 8 == 0) {
                    new SettingsFile(store.folder().settings())
                            .write(PersonalSettings.DEFAULT.with(Key.OWN_NAME, "Selin " + i));
                    saved("settings", store);
                }
            }
        });
        sit(this::step);
    }

    private void imports() throws Exception {
        made();
        command("import", rows("first", 30));
        command("import", rows("later", 30));
        command("undo");
        sit(this::step);
    }

    private void largeImport() throws Exception {
        made();
        sit(this::step);
        command("import", rows("large", 2_000));
        sit(store -> {
            step(store);
            done(store.workspace().undo());
            saved("undo", store);
            done(store.workspace().undo());
            saved("undo of the large import", store);
        });
    }

    /** What is done after a move is done in the new place. */
    private void move() throws Exception {
        made();
        sit(store -> {
            step(store);
            store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
            saved("backup", store);
        });
        command("move", root.resolve(LATER).toString());
        sit(this::step);
        sit(this::step);
    }

    private void backups() throws Exception {
        made();
        sit(store -> {
            List<Backup> made = new ArrayList<>();
            Path second = Files.createDirectory(root.resolve(SECOND));
            force(List.of(root));
            for (int i = 0; i < 4; i++) {
                step(store);
                made.add(store.backups().make(BackupReason.CHANGED, ArchiveWatch.NONE));
                saved("backup", store);
                store.backups().rotate(Instant.now());
                store.backups().copyTo(second, made.getLast(), Instant.now());
                saved("copy", store);
            }
            step(store);
            store.backups().restore(made.getLast().file(), ArchiveWatch.NONE);
            saved("restore", store);
            step(store);
        });
        command("forget", "Firm 0", "--yes");
        sit(this::step);
    }

    private void sealed() throws Exception {
        made();
        sit(store -> {
            step(store);
            store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
            saved("backup", store);
            for (String word : List.of(KilledSession.FIRST, KilledSession.SECOND)) {
                Optional<StoreKey> before = Keyring.key(store.folder().database());
                store.safety()
                        .seal()
                        .put(StoreKey.createQuickly(KilledSession.word(word), RecoveryKey.random(), before));
                saved("another key", store);
                step(store);
                step(store);
            }
            store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
            saved("sealed backup", store);
            store.protection().remove(ArchiveWatch.NONE);
            saved("no key", store);
            step(store);
        });
    }

    /** A store of an earlier version is given, and is all on the disk. */
    private void migration(int schema) throws Exception {
        Files.createDirectories(place);
        Path file = place.resolve("huni.mv.db");
        try (InputStream given = Objects.requireNonNull(
                RecordedSession.class.getResourceAsStream("/huni/store/released/schema-" + schema + ".mv.db.gz"))) {
            Files.copy(new GZIPInputStream(given), file);
        }
        force(List.of(file, place, root));
        DiskLog.mark(GIVEN);
        DiskLog.state(GIVEN);
        sit(store -> saved("migration", store));
        sit(this::step);
    }

    private static void force(List<Path> paths) throws IOException {
        for (Path path : paths) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void made() throws Exception {
        try (OpenedStore store = program.openStore(Optional.of(place))) {
            saved("a new store", store);
        }
    }

    private void sit(Sitting sitting) throws Exception {
        try (OpenedStore store = program.openExisting(Optional.of(place))) {
            sitting.with(store);
        }
    }

    /** Of what a command has said that it is done, the store is asked only afterwards. */
    private void command(String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", place.toString()));
        Terminal.Result result = new Terminal(ProgramAtHome.in(elsewhere), Locale.US).call(all.toArray(String[]::new));
        if (result.status() != 0) {
            throw new IllegalStateException(result.messages());
        }
        DiskLog.mark(words[0]);
        sit(this::tell);
    }

    private void saved(String what, OpenedStore store) throws IOException {
        DiskLog.mark(what);
        tell(store);
    }

    private void tell(OpenedStore store) throws IOException {
        DiskLog.state(
                state(StoredRows.sums(store.safety().database()), store.folder().place()));
    }

    private void step(OpenedStore store) throws IOException {
        int number = done++;
        ProspectId last = done(
                store.workspace().perform(new CreateProspect("Firm " + number, "Person " + number, Optional.empty())));
        saved("a prospect", store);
        perform(store, new LogActivity(last, ActivityKind.NOTE, "", "x".repeat(1 + number * 997 % 9_000)));
        perform(
                store,
                new MoveProspects(
                        List.of(last),
                        new Move(new StageKey(STAGES.get(number % STAGES.size())), MoveSource.DRAG, PAST_THE_GATE),
                        new Slot.Top()));
        if (number % 3 == 0) {
            done(store.workspace().undo());
            saved("undo", store);
        }
    }

    private static <R> R done(Outcome<R> outcome) {
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new IllegalStateException(outcome.toString());
    }

    private void perform(OpenedStore store, Operation<?> operation) throws IOException {
        done(store.workspace().perform(operation));
        saved(operation.name().name(), store);
    }

    private String rows(String name, int rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Company,Contact,Email,City,Notes"));
        for (int i = 1; i <= rows; i++) {
            lines.add("%s %d Ltd,Person %d,p%d@firm%d.example,Izmir,met in hall %d".formatted(name, i, i, i, i, i));
        }
        return Files.write(elsewhere.resolve(name + ".csv"), lines).toString();
    }
}
