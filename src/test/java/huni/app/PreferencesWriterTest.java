package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesWriterTest {

    @TempDir
    private Path folder;

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    private Optional<Runnable> pause = Optional.empty();

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    private PreferencesWriter writer() {
        return new PreferencesWriter(file(), preferences, tasks, action -> {
            pause = Optional.of(action);
            return () -> pause = Optional.empty();
        });
    }

    @Test
    void severalChangesAreWrittenOnceAMomentAfterTheLast() {
        PreferencesWriter writer = writer();
        preferences.set(Key.THEME, "dark");
        preferences.set(Key.TEXT_PERCENT, "125");
        tasks.runAll();
        assertFalse(file().exists());

        pause.orElseThrow().run();
        tasks.runAll();

        assertEquals(preferences.settings(), file().read().settings());
        writer.close();
    }

    @Test
    void whatIsNotWrittenYetIsWrittenOnClosing() {
        PreferencesWriter writer = writer();
        preferences.set(Key.LANGUAGE, "tr");

        writer.close();
        tasks.runAll();

        assertEquals(Optional.of("tr"), file().read().settings().get(Key.LANGUAGE));
        assertEquals(Optional.empty(), pause);
    }

    @Test
    void withoutAChangeNothingIsWritten() {
        PreferencesWriter writer = writer();
        preferences.set(Key.LANGUAGE, "");

        writer.close();
        tasks.runAll();

        assertFalse(file().exists());
    }
}
