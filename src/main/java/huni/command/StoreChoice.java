package huni.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of a command that works on a store. */
final class StoreChoice {

    static final String NAME = "--store";

    @Option(names = NAME, paramLabel = "DIR", descriptionKey = "option.store", converter = NamedPath.class)
    private Optional<Path> folder = Optional.empty();

    /** Whether a command has these options. */
    static boolean isIn(CommandSpec command) {
        return command.optionsMap().containsKey(NAME);
    }

    /** The folder that was named; empty for the usual one. */
    Optional<Path> folder() {
        return folder;
    }
}
