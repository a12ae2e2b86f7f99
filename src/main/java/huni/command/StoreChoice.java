package huni.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a command that works on a store. */
final class StoreChoice {

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "option.store", converter = NamedPath.class)
    private Optional<Path> folder = Optional.empty();

    /** The folder that was named; empty for the usual one. */
    Optional<Path> folder() {
        return folder;
    }
}
