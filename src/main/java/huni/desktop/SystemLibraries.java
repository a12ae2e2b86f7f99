package huni.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Libraries of a Linux system that JavaFX does not bring with it, by the names they are loaded by. */
final class SystemLibraries {

    static final List<String> OF_PICTURES = List.of("libfreetype.so.6", "libfontconfig.so.1", "libpangoft2-1.0.so.0");
    static final List<String> OF_WINDOWS = Stream.concat(
                    OF_PICTURES.stream(), Stream.of("libgtk-3.so.0", "libXtst.so.6"))
            .toList();

    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
            .map(Path::of)
            .toList();

    private SystemLibraries() {}

    /** Those that are not there. */
    static List<String> missing(List<String> names) {
        return names.stream()
                .filter(name -> !liesInAUsualPlace(name) && load(name).isEmpty())
                .toList();
    }

    /** Far quicker to find out than by loading. */
    private static boolean liesInAUsualPlace(String name) {
        return USUAL_PLACES.stream().anyMatch(place -> Files.isRegularFile(place.resolve(name)));
    }

    /** The library, for as long as the program runs; empty if it is not there. */
    @SuppressWarnings("restricted")
    static Optional<SymbolLookup> load(String name) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }
}
