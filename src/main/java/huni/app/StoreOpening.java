package huni.app;

import huni.command.CommandFailedException;
import java.util.function.Consumer;

/** How the store is opened, with what its announcements run on. */
@FunctionalInterface
interface StoreOpening {
    OpenedStore open(Consumer<Runnable> announcements) throws CommandFailedException;
}
