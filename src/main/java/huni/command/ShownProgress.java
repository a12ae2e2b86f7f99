package huni.command;

import huni.work.imports.ImportMonitor;

/** Shows in the terminal how far an import has come; Ctrl+C stops it. */
final class ShownProgress implements ImportMonitor {

    /** Rows from one word to the next. */
    private static final int ROWS_BETWEEN_WORDS = 1_024;

    private final Console console;

    ShownProgress(Console console) {
        this.console = console;
        console.hearStops();
    }

    @Override
    public void progressed(long rows, double share) {
        if (rows % ROWS_BETWEEN_WORDS == 0) {
            console.progress(console.texts().text("import.progress", rows, Math.round(share * 100)));
        }
    }

    @Override
    public boolean isCancelled() {
        return console.isStopped();
    }
}
