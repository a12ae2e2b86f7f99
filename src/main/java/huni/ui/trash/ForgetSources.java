package huni.ui.trash;

import huni.work.safety.Backups;
import huni.work.trash.Trash;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the form works with that forgets somebody.
 *
 * @param second where backups are kept too
 * @param shared whether the files of the store are a server's
 * @param say says what was done
 */
public record ForgetSources(
        Trash trash, Backups backups, Supplier<Optional<Path>> second, boolean shared, Consumer<String> say) {}
