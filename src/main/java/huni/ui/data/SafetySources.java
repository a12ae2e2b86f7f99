package huni.ui.data;

import huni.domain.PersonalSettings.Key;
import huni.ui.kit.Preferences;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backups;
import huni.work.safety.HealthRecord;
import huni.work.safety.Protection;
import huni.work.safety.StoreHealth;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the page of backups works with.
 *
 * @param protection opens backups of another passphrase
 * @param health what was found last
 * @param check reads everything now, on the lane of long reads; given up, it keeps nothing
 * @param preferences name the second place
 * @param chooseFolder lets a folder be chosen
 * @param chooseArchive lets a backup be chosen that lies elsewhere
 * @param say says what was done
 */
public record SafetySources(
        Backups backups,
        Protection protection,
        HealthRecord health,
        Function<ArchiveWatch, StoreHealth> check,
        Preferences preferences,
        Consumer<Consumer<Path>> chooseFolder,
        Consumer<Consumer<Path>> chooseArchive,
        Consumer<String> say) {

    /** Where copies of the backups go; empty if nowhere. */
    Optional<Path> second() {
        return preferences.settings().get(Key.BACKUP_FOLDER).map(Path::of);
    }
}
