package huni.app;

import huni.command.CommandFailedException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How the store in a folder is opened, with what its announcements run on; told when the folder is this program's, before
 * the database is looked at.
 */
@FunctionalInterface
interface StoreOpening {
    OpenedStore open(Path place, Consumer<Runnable> announcements, Runnable onFolder) throws CommandFailedException;
}
