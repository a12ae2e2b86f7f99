package huni.ui.data;

import huni.domain.PersonalSettings.Key;
import huni.language.DayInSentence;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.data.SafetyPage.BackupLine;
import huni.ui.data.SafetyPage.LockedBackup;
import huni.ui.data.SafetyPage.RestoreQuestion;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.TroubleException;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.safety.Backup;
import huni.work.safety.BackupReason;
import huni.work.safety.BackupsBehindException;
import huni.work.safety.Passphrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Backups, restoring one after what it changes was seen, and the look at the whole store. */
public final class SafetyViewModel {

    private final SafetySources sources;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Formats formats;
    private final SafetyWriter writer;
    private final SafetyReader reader;
    private final Consumer<? super Exception> unexpected;
    private final Latest reads;
    private final StoppableWork stoppable;
    private final ReadOnlyObjectWrapper<SafetyPage> page = new ReadOnlyObjectWrapper<>(this, "page", SafetyPage.NONE);
    private final ReadOnlyObjectWrapper<Optional<RestoreQuestion>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LockedBackup>> locked =
            new ReadOnlyObjectWrapper<>(this, "locked", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /** @param unexpected takes what nobody expected */
    public SafetyViewModel(
            SafetySources sources,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            Consumer<? super Exception> unexpected) {
        this.sources = sources;
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.writer = new SafetyWriter(texts, formats);
        this.reader = new SafetyReader(sources, writer);
        this.unexpected = unexpected;
        this.reads = new Latest(tasks);
        this.stoppable = new StoppableWork(tasks);
    }

    /** Looks at the files again. */
    public void read() {
        Optional<Path> second = sources.second();
        reads.readFile(stop -> reader.page(second, stop), page::set, unexpected);
    }

    /** Makes a backup now, and a copy of it in the second place. */
    public void backUp() {
        if (begin()) {
            Optional<Path> second = sources.second();
            Instant now = formats.now().atZone(formats.zone()).toInstant();
            stoppable.begin(
                    watch -> {
                        Backup made = sources.backups().make(BackupReason.ASKED, watch);
                        sources.backups().rotate(now);
                        if (second.isPresent()) {
                            sources.backups().copyTo(second.get(), made, now);
                        }
                        return made;
                    },
                    ending(_ -> ended()));
        }
    }

    /** Finds out what a restore of that backup would change, and asks. */
    public void ask(BackupLine line) {
        ask(line.backup().file(), texts.text("data.safety.question", line.when()));
    }

    /** The same of a backup that lies elsewhere. */
    public void askForOther() {
        sources.chooseArchive().accept(this::ask);
    }

    /** The same of that file; whether nothing else is under way. */
    public boolean ask(Path file) {
        return ask(file, texts.text("data.safety.question.other", String.valueOf(file.getFileName())));
    }

    private boolean ask(Path file, String title) {
        if (!begin()) {
            return false;
        }
        stoppable.begin(
                watch -> sources.backups().preview(file, watch),
                new StoppableWork.End<>(
                        found -> {
                            ended();
                            locked.set(Optional.empty());
                            question.set(Optional.of(new RestoreQuestion(file, title, writer.preview(found))));
                        },
                        failure -> refusedPreview(new LockedBackup(file, title), failure),
                        this::ended));
        return true;
    }

    private void refusedPreview(LockedBackup backup, Exception failure) {
        if (failure instanceof ArchiveRefusedException refused && refused.misfit() == Misfit.SEALED) {
            ended();
            locked.set(Optional.of(backup));
        } else {
            failed(failure);
        }
    }

    /** Tries a passphrase, or a recovery key, on the backup that another one opens; the letters are wiped. */
    void unlock(char[] letters) {
        Passphrase typed = Passphrase.taking(letters);
        Optional<LockedBackup> backup = locked.get();
        if (typed.isEmpty() || backup.isEmpty() || !begin()) {
            typed.close();
            return;
        }
        tasks.readFile(
                _ -> {
                    try (typed) {
                        return sources.protection().unlock(backup.get().file(), typed);
                    }
                },
                right -> {
                    ended();
                    if (right) {
                        ask(backup.get().file(), backup.get().title());
                    } else {
                        problem.set(texts.text("data.safety.locked.wrong"));
                    }
                },
                this::failed);
    }

    /** Does what was asked about. What is there now can be put back the same way. */
    public void restore() {
        Optional<RestoreQuestion> asked = question.get();
        if (asked.isPresent() && begin()) {
            question.set(Optional.empty());
            stoppable.beginWriting(
                    watch -> {
                        Backup before = sources.backups().restore(asked.get().file(), watch);
                        return texts.text("data.safety.restored", DayInSentence.of(formats, before.at()))
                                + sealedLike(asked.get().file());
                    },
                    new StoppableWork.End<>(
                            this::endedWith, this::failed, () -> endedWith(texts.text("data.stopped.nothing"))));
        }
    }

    /** What is to be said of the passphrase after a restore; nothing if there is none, or it is the store's own. */
    private String sealedLike(Path archive) {
        boolean sealed = sources.protection().isOn();
        try {
            sources.protection().putThatOf(archive);
            return !sealed && sources.protection().isOn() ? " " + texts.text("data.safety.restored.sealed") : "";
        } catch (BackupsBehindException behind) {
            return " " + texts.text("data.protection.behind", String.valueOf(behind.getMessage()));
        } catch (IOException | TroubleException refused) {
            return " " + texts.text("data.safety.restored.open", String.valueOf(refused.getMessage()));
        }
    }

    /** Leaves everything as it is. */
    public void leave() {
        question.set(Optional.empty());
        locked.set(Optional.empty());
        problem.set("");
    }

    /** Reads everything in the store and says what was found. */
    public void check() {
        if (begin()) {
            stoppable.begin(sources.check()::apply, ending(_ -> ended()));
        }
    }

    /** What is under way and can be stopped. */
    StoppableWork stoppable() {
        return stoppable;
    }

    private <T> StoppableWork.End<T> ending(Consumer<T> onDone) {
        return new StoppableWork.End<>(onDone, this::failed, this::ended);
    }

    /** What the store lacks is known, and work goes on with what is there. */
    void lackSeen() {
        if (begin()) {
            tasks.readFile(
                    _ -> {
                        sources.health().lackSeen();
                        return true;
                    },
                    _ -> ended(),
                    this::failed);
        }
    }

    /** Lets the second place be chosen, and puts a copy there. */
    public void chooseSecond() {
        sources.chooseFolder().accept(folder -> {
            sources.preferences().set(Key.BACKUP_FOLDER, folder.toString());
            backUp();
        });
    }

    /** No second place from now on; what lies there stays. */
    public void forgetSecond() {
        sources.preferences().set(Key.BACKUP_FOLDER, "");
        read();
    }

    private boolean begin() {
        if (busy.get()) {
            return false;
        }
        problem.set("");
        busy.set(true);
        return true;
    }

    private void ended() {
        busy.set(false);
        read();
    }

    private void endedWith(String said) {
        ended();
        sources.say().accept(said);
    }

    private void failed(Exception failure) {
        ended();
        switch (failure) {
            case ArchiveRefusedException refused -> problem.set(writer.refused(refused));
            case IOException disk -> problem.set(texts.text("data.safety.disk", String.valueOf(disk.getMessage())));
            default -> unexpected.accept(failure);
        }
    }

    /** Nothing that is under way arrives any more. */
    public void close() {
        reads.drop();
        stoppable.leave();
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<SafetyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The restore that is asked about. */
    public ReadOnlyObjectProperty<Optional<RestoreQuestion>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The backup whose passphrase is asked for. */
    ReadOnlyObjectProperty<Optional<LockedBackup>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong last; empty if nothing did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
