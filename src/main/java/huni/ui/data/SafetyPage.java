package huni.ui.data;

import huni.work.safety.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How safe the work is, in words.
 *
 * @param newest how old the newest backup is; empty without one
 * @param backups the newest first
 * @param copies files of whole stores that were kept beside it, and what they are for; empty without any
 * @param loss what would be lost if this machine were gone
 * @param elsewhere whether there is a second place
 * @param rehearsal when a backup was last restored to try it; empty before the first time
 * @param tried whether that went well, or was not tried yet
 * @param lack what the store lacks of what was saved; empty if nothing is known to be missing
 * @param health what was found when everything was read last
 * @param soundness what follows from that
 */
public record SafetyPage(
        String newest,
        List<BackupLine> backups,
        List<CopyLine> copies,
        String loss,
        boolean elsewhere,
        String rehearsal,
        boolean tried,
        String lack,
        String health,
        Soundness soundness) {

    static final SafetyPage NONE =
            new SafetyPage("", List.of(), List.of(), "", false, "", true, "", "", Soundness.UNKNOWN);

    public SafetyPage {
        backups = List.copyOf(backups);
        copies = List.copyOf(copies);
    }

    /** What is known of the store's file. */
    public enum Soundness {
        /** It was not read as a whole yet. */
        UNKNOWN,
        SOUND,
        UNSOUND
    }

    /**
     * A file of a whole store that was kept.
     *
     * @param file what can be restored; empty of a damaged one, and of what is said of all of them
     */
    record CopyLine(String words, Optional<Path> file) {}

    /** A backup. */
    record BackupLine(Backup backup, String when, String facts, Opening opening) {}

    /** Whether a backup can be opened. */
    enum Opening {
        OPENS,
        /** Another passphrase opens it. */
        LOCKED,
        DAMAGED
    }

    /**
     * What a restore would change, before it is done.
     *
     * @param title which backup
     * @param sentences what would be otherwise
     */
    public record RestoreQuestion(Path file, String title, List<String> sentences) {

        public RestoreQuestion {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A backup that another passphrase opens than that of the store.
     *
     * @param title of the question it is to lead to
     */
    record LockedBackup(Path file, String title) {}

    /**
     * What was read of the files for a page.
     *
     * @param prospects how many it holds; 0 if it cannot be opened
     */
    record BackupFacts(Backup backup, Opening opening, long prospects, long bytes) {}
}
