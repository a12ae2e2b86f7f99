package huni.command;

import huni.work.archive.ArchiveWatch;

/** Shows in the terminal how far something has come that is written or read as a whole; Ctrl+C stops it. */
final class ArchiveProgress implements ArchiveWatch {

    private final Console console;
    private final String words;
    private long shown = -1;
    private boolean settled;

    /** @param words the key of what is said, with the percentage */
    ArchiveProgress(Console console, String words) {
        this.console = console;
        this.words = words;
        console.hearStops();
    }

    @Override
    public boolean isCancelled() {
        return !settled && console.isStopped();
    }

    @Override
    public void settle() {
        ArchiveWatch.super.settle();
        settled = true;
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
