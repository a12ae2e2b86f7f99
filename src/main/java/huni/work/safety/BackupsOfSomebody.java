package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.Archives;
import huni.work.archive.OpenArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Looks for somebody in backups. */
record BackupsOfSomebody(Archives archives) {

    /** Those in the folder and in the second place that hold one of these, or cannot be read. */
    List<Path> in(Path folder, Optional<Path> second, Set<UUID> ids) throws IOException {
        List<Path> holding = new ArrayList<>();
        for (Path place : second.map(other -> List.of(folder, other)).orElse(List.of(folder))) {
            for (Backup backup : Backups.in(place)) {
                if (holds(backup, ids)) {
                    holding.add(backup.file());
                }
            }
        }
        return holding;
    }

    /** Who was removed stands in the journal alone. */
    private boolean holds(Backup backup, Set<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        AtomicBoolean found = new AtomicBoolean();
        try (OpenArchive archive = archives.open(backup.file())) {
            for (String table : List.of("prospect", "contact")) {
                archive.each(table, row -> {
                    if (row.values().get("id") instanceof String id && wanted.contains(id)) {
                        found.set(true);
                    }
                });
            }
            if (!found.get()) {
                archive.each("journal_change", row -> {
                    for (String column : List.of("row_before", "row_after")) {
                        if (row.values().get(column) instanceof String kept
                                && wanted.stream().anyMatch(kept::contains)) {
                            found.set(true);
                        }
                    }
                });
            }
            return found.get();
        } catch (ArchiveRefusedException | IOException _) {
            return true;
        }
    }
}
