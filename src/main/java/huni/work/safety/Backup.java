package huni.work.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An archive of everything, with what its name says. It has that name only since it was read from the first to the last byte.
 *
 * @param at the moment as of which it holds everything, to the second
 */
public record Backup(Path file, Instant at, BackupReason reason) {

    /**
     * The latest first. Of one second, which is all that a name tells, the one that was made before something else was done
     * is the earlier, and the one with a number behind its name the later.
     */
    public static final Comparator<Backup> LATEST_FIRST = Comparator.comparing(Backup::at)
            .thenComparing(backup -> !backup.reason().isBefore())
            .thenComparingInt(
                    backup -> String.valueOf(backup.file().getFileName()).length())
            .thenComparing(backup -> String.valueOf(backup.file().getFileName()))
            .reversed();

    /** What the names of archives end with. */
    public static final String ENDING = ".huni";

    private static final Pattern NAME = Pattern.compile("backup-(\\d{8}-\\d{6})-([a-z_]+)(?:-\\d+)?\\.huni");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Whether that file is called as archives are. */
    public static boolean isNamedLikeOne(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** A file that is not there, named as the next one after another. */
    static Path free(Path folder, Optional<Backup> before, Instant now, BackupReason reason) {
        String name = name(after(before, now), reason);
        Path file = folder.resolve(name);
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name.replace(ENDING, "-" + again + ENDING));
        }
        return file;
    }

    /** Names are in the order in which backups are made, whatever the clock says. */
    private static Instant after(Optional<Backup> before, Instant now) {
        return before.map(made -> made.at().plusSeconds(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    /** What the file of one is called. */
    static String name(Instant at, BackupReason reason) {
        return "backup-" + TIME.format(at) + "-" + reason.name().toLowerCase(Locale.ROOT) + ENDING;
    }

    /** What lies in a file, as its name says; empty if it is called otherwise. */
    public static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(
                    file,
                    TIME.parse(name.group(1), Instant::from),
                    BackupReason.valueOf(name.group(2).toUpperCase(Locale.ROOT))));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
