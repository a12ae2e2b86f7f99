package huni.command;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path that was written down: a script whose variable is empty must not work on the folder it happens to be in. */
final class NamedPath implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("no path");
        }
        return Path.of(value);
    }
}
