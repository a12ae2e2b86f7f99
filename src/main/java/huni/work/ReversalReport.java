package huni.work;

import java.util.List;

/**
 * What came of taking an import back: it is taken back as far as its prospects stand as it left them.
 *
 * @param removed prospects it had made, which are gone
 * @param restored prospects it had changed, which are as they were before
 * @param waiting steps of a stage history that waited for their sales, which are gone
 * @param kept prospects that something else has changed since, which stay as they are
 * @param firstKept what the first of those are called
 */
public record ReversalReport(long removed, long restored, long waiting, long kept, List<String> firstKept) {

    /** How many of the kept prospects are named. */
    public static final int NAMED = 100;

    public ReversalReport {
        firstKept = List.copyOf(firstKept);
    }

    /** Whether anything was taken back. */
    public boolean tookBack() {
        return removed + restored + waiting > 0;
    }
}
