package huni.work.imports;

/** Watches an import while it runs, and may stop it. Called on the thread that imports. */
public interface ImportMonitor {

    /** Lets it run unwatched. */
    ImportMonitor NONE = new ImportMonitor() {
        @Override
        public void progressed(long rows, double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Told every so many rows.
     *
     * @param rows rows read so far
     * @param share how much of the file has been read, 0 to 1
     */
    void progressed(long rows, double share);

    /** Whether it is to stop; then nothing of it is kept. */
    boolean isCancelled();
}
