package huni.work.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which backups are no longer needed: of a day the last one of each hour is kept, of a month the last one of each day, of a
 * year the last one of each month, and always the newest. What was made before an import or a restore stays for a month.
 */
public final class BackupRotation {

    private static final Duration HOURLY = Duration.ofHours(24);
    private static final Duration DAILY = Duration.ofDays(31);
    private static final Duration MONTHLY = Duration.ofDays(366);

    private BackupRotation() {}

    /**
     * Those that are not needed.
     *
     * @param zone in which hours, days and months begin
     */
    public static List<Backup> superfluous(Collection<Backup> kept, Instant now, ZoneId zone) {
        List<Backup> newestFirst = kept.stream().sorted(Backup.LATEST_FIRST).toList();
        Set<String> served = new HashSet<>();
        List<Backup> superfluous = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Backup backup = newestFirst.get(i);
            Duration age = Duration.between(backup.at(), now);
            Optional<String> span = span(backup.at().atZone(zone), age);
            boolean first = span.isPresent() && served.add(span.get());
            boolean stays = backup.reason().isBefore() && age.compareTo(DAILY) < 0;
            if (!first && !stays && i > 0) {
                superfluous.add(backup);
            }
        }
        return superfluous;
    }

    /** The hour, day or month of which one is kept; empty if it is too old. One of the future is as good as one of now. */
    private static Optional<String> span(ZonedDateTime at, Duration age) {
        if (age.compareTo(HOURLY) < 0) {
            return Optional.of(at.truncatedTo(ChronoUnit.HOURS).toInstant().toString());
        }
        if (age.compareTo(DAILY) < 0) {
            return Optional.of(at.toLocalDate().toString());
        }
        return age.compareTo(MONTHLY) < 0
                ? Optional.of(String.format(Locale.ROOT, "%d-%d", at.getYear(), at.getMonthValue()))
                : Optional.empty();
    }
}
