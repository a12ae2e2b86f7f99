package huni.app;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.ui.door.Pauses;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the personal settings into their file a moment after a change, so that several changes are written once. */
final class PreferencesWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesWriter.class);

    private final SettingsFile file;
    private final TaskRunner tasks;
    private final Pauses pauses;
    private final Runnable stopListening;
    private Optional<PersonalSettings> unwritten = Optional.empty();
    private Runnable stopWaiting = () -> {};

    PreferencesWriter(SettingsFile file, Preferences preferences, TaskRunner tasks, Pauses pauses) {
        this.file = file;
        this.tasks = tasks;
        this.pauses = pauses;
        this.stopListening = preferences.onChanged(this::changed);
    }

    private void changed(PersonalSettings now) {
        unwritten = Optional.of(now);
        stopWaiting.run();
        stopWaiting = pauses.then(this::write);
    }

    /** Nobody is kept from working by a file that cannot be written: then the settings last until the window closes. */
    private void write() {
        unwritten.ifPresent(now -> tasks.write(
                () -> {
                    file.write(now);
                    return now;
                },
                _ -> {},
                problem -> LOG.warn("the personal settings were not written", problem)));
        unwritten = Optional.empty();
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        stopListening.run();
        stopWaiting.run();
        write();
    }
}
