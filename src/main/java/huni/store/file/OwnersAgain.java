package huni.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Takes from others what they may do with a store that came back from a stick, or was copied, and has lost its permissions.
 * What somebody else keeps beside it stays as it is.
 */
final class OwnersAgain {

    private static final Set<String> FOLDERS = Set.of("backups", "log");
    private static final Pattern OURS = Pattern.compile(
            "huni\\.mv\\.db|\\.last-step|health\\.json|settings\\.json|courses\\.kept|\\.forgetting|damaged-.*\\.mv\\.db");

    private OwnersAgain() {}

    /** What cannot be changed belongs to somebody else, and is no reason not to work. */
    static void tighten(Path place) {
        try {
            boolean alone = true;
            for (Path one : in(place)) {
                boolean folder = Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS);
                String name = String.valueOf(one.getFileName());
                alone &= !folder || FOLDERS.contains(name);
                if (!folder && OURS.matcher(name).matches()) {
                    OwnerOnly.tighten(one);
                }
            }
            for (String name : FOLDERS) {
                tightenAll(place.resolve(name));
            }
            // A folder that holds other folders was not made for the store: others may have to get at them.
            if (alone) {
                OwnerOnly.tighten(place);
            }
        } catch (IOException kept) {
            LoggerFactory.getLogger(OwnersAgain.class)
                    .warn(
                            "others may be able to read the store's files: {}",
                            kept.getClass().getSimpleName());
        }
    }

    private static void tightenAll(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            return;
        }
        OwnerOnly.tighten(folder);
        for (Path file : in(folder)) {
            OwnerOnly.tighten(file);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
