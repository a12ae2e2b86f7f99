package huni.work.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which backups are kept while a salesperson works for more than a year, at any rhythm. */
class BackupRotationTest {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Instant BEGIN = Instant.parse("2026-01-05T06:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MONTH = Duration.ofDays(31);

    private static Backup backup(Instant at, BackupReason reason) {
        return Backup.of(Path.of(Backup.name(at, reason))).orElseThrow();
    }

    private static Backup backup(String at) {
        return backup(Instant.parse(at), BackupReason.CHANGED);
    }

    /** What is left when one is made after each pause, and what is not needed goes each time. */
    private static List<Backup> kept(List<Integer> pauses, List<Backup> made) {
        List<Backup> kept = new ArrayList<>();
        Instant now = BEGIN;
        for (int pause : pauses) {
            now = now.plus(Duration.ofMinutes(30 + pause));
            Backup next = backup(now, pause % 50 == 7 ? BackupReason.IMPORT : BackupReason.CHANGED);
            kept.add(next);
            made.add(next);
            kept.removeAll(BackupRotation.superfluous(kept, now, ISTANBUL));
        }
        return kept;
    }

    private static <T> Set<T> spans(Collection<Backup> backups, Function<Backup, T> span) {
        return backups.stream().map(span).collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void everyHourOfADayAndEveryDayOfAMonthAndEveryMonthOfAYearKeepsItsLastOne(
            @ForAll @Size(min = 1, max = 700) List<@IntRange(max = 3_000) Integer> pauses) {
        List<Backup> made = new ArrayList<>();
        List<Backup> kept = kept(pauses, made);
        Instant now = made.getLast().at();

        assertTrue(kept.contains(made.getLast()), "the newest is kept");
        for (Backup one : made) {
            Duration age = Duration.between(one.at(), now);
            if (age.compareTo(DAY) < 0) {
                assertTrue(
                        spans(kept, other -> other.at().atZone(ISTANBUL).truncatedTo(ChronoUnit.HOURS))
                                .contains(one.at().atZone(ISTANBUL).truncatedTo(ChronoUnit.HOURS)),
                        "an hour lost its backup");
            } else if (age.compareTo(MONTH) < 0) {
                assertTrue(
                        spans(kept, other -> other.at().atZone(ISTANBUL).toLocalDate())
                                .contains(one.at().atZone(ISTANBUL).toLocalDate()),
                        "a day lost its backup");
            } else if (age.compareTo(Duration.ofDays(330)) < 0) {
                assertTrue(
                        spans(kept, other -> YearMonth.from(other.at().atZone(ISTANBUL)))
                                .contains(YearMonth.from(one.at().atZone(ISTANBUL))),
                        "a month lost its backup");
            }
        }
    }

    @Property(tries = 60)
    void howManyAreKeptHasABound(@ForAll @Size(min = 1, max = 700) List<@IntRange(max = 3_000) Integer> pauses) {
        List<Backup> kept = kept(pauses, new ArrayList<>());

        long ordinary =
                kept.stream().filter(backup -> !backup.reason().isBefore()).count();
        assertTrue(ordinary <= 25 + 32 + 14, ordinary + " are kept");
    }

    @Property(tries = 60)
    void whatIsKeptIsKeptAgain(@ForAll @Size(min = 1, max = 200) List<@IntRange(max = 3_000) Integer> pauses) {
        List<Backup> made = new ArrayList<>();
        List<Backup> kept = kept(pauses, made);

        assertEquals(List.of(), BackupRotation.superfluous(kept, made.getLast().at(), ISTANBUL));
    }

    @Test
    void theOnlyBackupOfAYearsOldStoreStays() {
        Backup old = backup("2021-03-01T10:00:00Z");

        assertEquals(List.of(), BackupRotation.superfluous(List.of(old), BEGIN, ISTANBUL));
    }

    @Test
    void aBackupOfTheFutureAfterTheClockWasSetBackStays() {
        Backup future = backup("2026-02-01T10:00:00Z");
        Backup now = backup("2026-01-05T05:59:00Z");

        assertEquals(List.of(), BackupRotation.superfluous(List.of(future, now), BEGIN, ISTANBUL));
    }

    @Test
    void whatWasThereBeforeARestoreStaysForAMonthBesideOthersOfItsHour() {
        Backup before = backup(Instant.parse("2026-01-01T10:00:00Z"), BackupReason.RESTORE);
        Backup later = backup("2026-01-01T10:40:00Z");

        assertEquals(List.of(), BackupRotation.superfluous(List.of(before, later), BEGIN, ISTANBUL));
        assertEquals(
                List.of(before),
                BackupRotation.superfluous(List.of(before, later), Instant.parse("2026-03-01T10:00:00Z"), ISTANBUL));
    }

    @Test
    void aFileOfAnotherNameIsNoBackupAndIsLeftAlone() {
        assertEquals(Optional.empty(), Backup.of(Path.of("backup-20261399-000000-changed.huni")));
        assertEquals(Optional.empty(), Backup.of(Path.of("backup-20260101-000000-other.huni")));
        assertEquals(Optional.empty(), Backup.of(Path.of("notes.txt")));
        assertEquals(Optional.empty(), Backup.of(Path.of("schema-6.mv.db")));
    }

    @Test
    void whatWasAskedForInTheSecondOfAnImportIsNotDeleted() {
        Instant now = Instant.parse("2026-11-28T09:00:07Z");
        Backup before = backup(now, BackupReason.IMPORT);
        Backup asked = backup(now, BackupReason.ASKED);
        for (List<Backup> kept : List.of(List.of(before, asked), List.of(asked, before))) {
            assertEquals(List.of(), BackupRotation.superfluous(kept, now, ISTANBUL));
            assertEquals(
                    asked, kept.stream().sorted(Backup.LATEST_FIRST).findFirst().orElseThrow());
        }
    }
}
