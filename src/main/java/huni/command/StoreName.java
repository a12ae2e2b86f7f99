package huni.command;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** A store as it was named: a folder, or the address of a shared workspace, which has a folder on this machine. */
record StoreName(Program program) implements ITypeConverter<Path> {

    /** How the address of a shared workspace begins. */
    static final String SHARED = "postgresql:";

    @Override
    public Path convert(String value) throws CommandFailedException {
        return value.startsWith(SHARED) ? program.homeOf(value) : new NamedPath().convert(value);
    }
}
