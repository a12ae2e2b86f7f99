package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.store.file.StoreRefusedException;
import java.io.IOException;
import java.nio.file.Path;

/** Stores with sample data that live no longer than the pictures that are drawn of them. */
record SampleStores(Console console) {

    /** Does something in a folder for them. */
    @FunctionalInterface
    interface SampleWork<T> {
        T on(Path folder) throws IOException, StoreRefusedException, CommandFailedException;
    }

    <T> T with(SampleWork<T> work) throws CommandFailedException {
        try {
            Path samples = TemporaryFolders.forSamples();
            try {
                return work.on(samples);
            } finally {
                TemporaryFolders.delete(samples);
            }
        } catch (IOException | StoreRefusedException e) {
            throw new CommandFailedException(console.texts().text("screens.failed", String.valueOf(e.getMessage())), e);
        }
    }
}
