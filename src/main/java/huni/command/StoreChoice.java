package huni.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of a command that works on a store. */
final class StoreChoice {

    static final String NAME = "--store";
    static final String PASSPHRASE = "--passphrase-file";

    /** Converted by {@link StoreName}, which the commands are given together. */
    @Option(names = NAME, paramLabel = "DIR", descriptionKey = "option.store")
    private Optional<Path> folder = Optional.empty();

    @Option(names = PASSPHRASE, paramLabel = "FILE", descriptionKey = "option.passphrase", converter = NamedPath.class)
    private Optional<Path> passphrase = Optional.empty();

    /** Whether a command has these options. */
    static boolean isIn(CommandSpec command) {
        return command.optionsMap().containsKey(NAME);
    }

    /** The file that holds the passphrase of an encrypted store, if one was named. */
    Optional<Path> passphrase() {
        return passphrase;
    }

    /** The folder that was named; empty for the usual one. */
    Optional<Path> folder() {
        return folder;
    }
}
