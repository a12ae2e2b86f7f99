package huni.command;

import huni.work.archive.ArchiveWatch;

/** Shows in the terminal how far an archive has come. */
final class ArchiveProgress implements ArchiveWatch {

    private final Console console;
    private final String words;
    private long shown = -1;

    /** @param words the key of what is said, with the percentage */
    ArchiveProgress(Console console, String words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void progressed(double share) {
        long percent = Math.round(share * 100);
        if (percent != shown) {
            shown = percent;
            console.progress(console.texts().text(words, percent));
        }
    }
}
