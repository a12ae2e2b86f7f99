package huni.work.safety;

import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedTable;
import huni.work.archive.Archives;
import huni.work.archive.OpenArchive;
import huni.work.archive.WorkspaceRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What would be otherwise if a backup took the place of everything.
 *
 * @param prospects how many there would be
 * @param gone how many that are here would not be
 * @param back how many that are not here would be again
 * @param changed how many would be as they were; empty if that cannot be said of a backup of an earlier version
 * @param rest whether something else would be as it was: settings, quotas, checklists and whatever is of no prospect; also
 *     where that cannot be said
 * @param firstGone the companies of some of them
 */
public record RestorePreview(
        long prospects,
        long gone,
        long back,
        OptionalLong changed,
        boolean rest,
        List<String> firstGone,
        List<String> firstBack,
        List<String> firstChanged) {

    /** How many are named at most. */
    public static final int NAMED = 5;

    public RestorePreview {
        firstGone = List.copyOf(firstGone);
        firstBack = List.copyOf(firstBack);
        firstChanged = List.copyOf(firstChanged);
    }

    /** That of an archive, compared with the rows that are there. */
    static RestorePreview of(Path file, Archives archives, WorkspaceRows rows, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        archives.verify(file, watch);
        try (OpenArchive archive = archives.open(file)) {
            List<String> tables = archive.manifest().tables().stream()
                    .map(ArchivedTable::name)
                    .toList();
            ProspectDigests then = ProspectDigests.of(tables, archive::each);
            return rows.snapshot(now -> ProspectDigests.of(now.tables(), now::each)
                    .replacedBy(then, archive.manifest().schema() == now.schema()));
        }
    }
}
