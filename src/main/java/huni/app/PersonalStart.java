package huni.app;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.store.check.StoreCheck;
import huni.store.read.FormerPersonalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The personal settings as the program starts with them.
 *
 * @param damaged where a file was put that could not be understood
 * @param senseless the settings whose values make no sense, for which their defaults are in force
 */
record PersonalStart(SettingsFile file, PersonalSettings settings, Optional<Path> damaged, List<String> senseless) {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalStart.class);

    /**
     * Those in the file beside the store. Where there is none, it is made once from what earlier versions kept in the store
     * and in a file for the place of the window. Reads and writes, so it is called off the screen's thread.
     */
    static PersonalStart of(OpenedStore store) {
        SettingsFile file = new SettingsFile(store.folder().settings());
        if (file.exists()) {
            SettingsFile.Read read = file.read();
            List<String> senseless = Stream.concat(
                            read.senseless().stream().map(key -> key.name().toLowerCase(Locale.ROOT)),
                            senseless(store).stream())
                    .toList();
            return new PersonalStart(file, read.settings(), read.damaged(), senseless);
        }
        Path formerPlace = store.folder().formerWindowPlace();
        PersonalSettings taken = WindowPlace.ofFormerVersion(formerPlace)
                .map(place -> former(store).with(Key.WINDOW_PLACE, place.written()))
                .orElseGet(() -> former(store));
        if (!taken.equals(PersonalSettings.DEFAULT)) {
            try {
                file.write(taken);
                Files.deleteIfExists(formerPlace);
            } catch (IOException e) {
                LOG.warn("the personal settings of an earlier version were not taken over into their file", e);
            }
        }
        return new PersonalStart(file, taken, Optional.empty(), senseless(store));
    }

    /** The settings in the store whose values make no sense, for which their defaults are in force. */
    private static List<String> senseless(OpenedStore store) {
        return new StoreCheck(store.safety().database()).senselessSettings();
    }

    /** What earlier versions of the program kept in the store of the person's own settings. */
    private static PersonalSettings former(OpenedStore store) {
        return new FormerPersonalSettings(store.safety().database()).read();
    }
}
