package huni.ui.data;

import huni.ui.data.SafetyPage.BackupFacts;
import huni.ui.data.SafetyPage.Opening;
import huni.ui.kit.Cancellation;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.safety.Backup;
import huni.work.safety.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the backups, here and in the second place, and at what was found of the store. */
final class SafetyReader {

    private final SafetySources sources;
    private final SafetyWriter writer;

    SafetyReader(SafetySources sources, SafetyWriter writer) {
        this.sources = sources;
        this.writer = writer;
    }

    /** Everything in words. Opens each file. */
    SafetyPage page(Optional<Path> second, Cancellation stop) throws IOException {
        List<BackupFacts> facts = new ArrayList<>();
        for (Backup backup : sources.backups().all()) {
            stop.check();
            facts.add(facts(backup));
        }
        Optional<Backup> there =
                second.isPresent() ? Backups.in(second.get()).stream().findFirst() : Optional.empty();
        return writer.page(facts, sources.backups().copies(), second, there, sources.health());
    }

    private BackupFacts facts(Backup backup) throws IOException {
        long bytes = Files.size(backup.file());
        try {
            return new BackupFacts(
                    backup,
                    Opening.OPENS,
                    sources.backups().manifest(backup.file()).prospects(),
                    bytes);
        } catch (ArchiveRefusedException refused) {
            return new BackupFacts(
                    backup, refused.misfit() == Misfit.SEALED ? Opening.LOCKED : Opening.DAMAGED, 0, bytes);
        }
    }
}
